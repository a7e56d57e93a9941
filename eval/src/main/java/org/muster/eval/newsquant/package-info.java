/// The NewsQuant benchmark: value, unit, bound or trend, and what a quantity refers to, sentence by sentence.
@NullMarked
package org.muster.eval.newsquant;

import org.jspecify.annotations.NullMarked;
