/// Checks of sums, shares, changes and multiples that a report states.
@NullMarked
package org.muster.check.arithmetic;

import org.jspecify.annotations.NullMarked;
