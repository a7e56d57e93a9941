/// Tests of the evaluation of what follows from a sentence with figures.
@NullMarked
package org.muster.eval.equate;

import org.jspecify.annotations.NullMarked;
