/// PDF files made into reports: glyphs into words, lines, columns and paragraphs, with running heads and feet apart.
@NullMarked
package org.muster.formats.pdf;

import org.jspecify.annotations.NullMarked;
