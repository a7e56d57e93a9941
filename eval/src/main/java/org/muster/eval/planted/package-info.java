/// Slips planted in reports whose figures agree, and how many of them Muster finds.
@NullMarked
package org.muster.eval.planted;

import org.jspecify.annotations.NullMarked;
