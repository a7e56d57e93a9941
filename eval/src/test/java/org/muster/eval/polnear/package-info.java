/// Tests of the figures benchmark.
@NullMarked
package org.muster.eval.polnear;

import org.jspecify.annotations.NullMarked;
