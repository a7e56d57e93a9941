/// Whether one sentence with figures follows from another.
@NullMarked
package org.muster.eval.equate;

import org.jspecify.annotations.NullMarked;
