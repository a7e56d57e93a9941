/// The dates benchmark: the day on which news pages in many languages were published.
@NullMarked
package org.muster.eval.dates;

import org.jspecify.annotations.NullMarked;
