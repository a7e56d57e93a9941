/// PolNeAR: who is said to have said what in political news (Newell, Margolin and Ruths 2018).
@NullMarked
package org.muster.eval.polnear;

import org.jspecify.annotations.NullMarked;
