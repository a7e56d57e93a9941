/// Word processors' files made into reports: DOCX and ODT, which are XML in a ZIP file.
@NullMarked
package org.muster.formats.office;

import org.jspecify.annotations.NullMarked;
