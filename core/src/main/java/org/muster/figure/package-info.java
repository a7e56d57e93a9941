/// Numbers, bounds, hedges, shares, changes, rates and units, read as figures.
@NullMarked
package org.muster.figure;

import org.jspecify.annotations.NullMarked;
