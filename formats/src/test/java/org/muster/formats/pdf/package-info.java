/// Tests of reading PDF files, which they draw themselves.
@NullMarked
package org.muster.formats.pdf;

import org.jspecify.annotations.NullMarked;
