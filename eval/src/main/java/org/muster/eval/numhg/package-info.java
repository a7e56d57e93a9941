/// The number that is left out of a headline, found in the text under it.
@NullMarked
package org.muster.eval.numhg;

import org.jspecify.annotations.NullMarked;
