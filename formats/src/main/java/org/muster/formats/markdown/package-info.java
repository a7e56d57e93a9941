/// Markdown made into reports: its text without its marks.
@NullMarked
package org.muster.formats.markdown;

import org.jspecify.annotations.NullMarked;
