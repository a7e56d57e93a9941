/// Tests of the specification's dates and times.
@NullMarked
package org.muster.eval.recognizers.datetime;

import org.jspecify.annotations.NullMarked;
