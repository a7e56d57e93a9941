/// Tests of the planting of slips.
@NullMarked
package org.muster.eval.planted;

import org.jspecify.annotations.NullMarked;
