/// The evaluation on a peer's own test sentences: values with their units, scientific ones among them.
@NullMarked
package org.muster.eval.quantulum3;

import org.jspecify.annotations.NullMarked;
