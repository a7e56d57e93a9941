/// Fuzz targets for the readers of every format and of figures, times and attributions.
@NullMarked
package org.muster.formats.fuzz;

import org.jspecify.annotations.NullMarked;
