/// Tests of the evaluation on the specifications of recognizers.
@NullMarked
package org.muster.eval.recognizers;

import org.jspecify.annotations.NullMarked;
