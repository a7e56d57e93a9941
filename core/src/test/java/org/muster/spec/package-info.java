/// Literate specifications: Markdown files whose examples are run as tests.
@NullMarked
package org.muster.spec;

import org.jspecify.annotations.NullMarked;
