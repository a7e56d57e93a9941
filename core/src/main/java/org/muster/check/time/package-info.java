/// Checks of figures over windows: the same thing twice, months and years, rates and totals, comparisons.
@NullMarked
package org.muster.check.time;

import org.jspecify.annotations.NullMarked;
