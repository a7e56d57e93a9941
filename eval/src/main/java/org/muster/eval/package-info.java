/// Accuracy on public benchmarks.
@NullMarked
package org.muster.eval;

import org.jspecify.annotations.NullMarked;
