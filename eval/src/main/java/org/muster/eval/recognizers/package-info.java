/// The evaluation on the specifications of a library of recognizers: numbers, ranges, shares, ordinals, ages, money,
/// dimensions and temperatures in short English sentences.
@NullMarked
package org.muster.eval.recognizers;

import org.jspecify.annotations.NullMarked;
