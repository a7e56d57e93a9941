/// Tests of the evaluation of numbers left out of headlines.
@NullMarked
package org.muster.eval.numhg;

import org.jspecify.annotations.NullMarked;
