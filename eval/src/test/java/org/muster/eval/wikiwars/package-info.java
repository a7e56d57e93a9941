/// Tests of the benchmark of time expressions.
@NullMarked
package org.muster.eval.wikiwars;

import org.jspecify.annotations.NullMarked;
