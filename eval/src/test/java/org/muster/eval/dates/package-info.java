@NullMarked
package org.muster.eval.dates;

import org.jspecify.annotations.NullMarked;
