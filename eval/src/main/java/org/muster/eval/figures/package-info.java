/// The figures benchmark: span, value, kind, measure, window and source of every figure.
@NullMarked
package org.muster.eval.figures;

import org.jspecify.annotations.NullMarked;
