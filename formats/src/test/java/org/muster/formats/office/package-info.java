/// Tests of reading word processors' files, which they pack themselves.
@NullMarked
package org.muster.formats.office;

import org.jspecify.annotations.NullMarked;
