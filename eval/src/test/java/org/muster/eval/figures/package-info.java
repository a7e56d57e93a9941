/// Tests of the figures benchmark.
@NullMarked
package org.muster.eval.figures;

import org.jspecify.annotations.NullMarked;
