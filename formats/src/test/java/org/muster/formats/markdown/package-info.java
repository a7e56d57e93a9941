/// Tests of reading Markdown.
@NullMarked
package org.muster.formats.markdown;

import org.jspecify.annotations.NullMarked;
