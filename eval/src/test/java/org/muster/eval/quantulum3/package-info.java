/// Tests of the evaluation on a peer's test sentences.
@NullMarked
package org.muster.eval.quantulum3;

import org.jspecify.annotations.NullMarked;
