/// Tests of the NewsQuant evaluation.
@NullMarked
package org.muster.eval.newsquant;

import org.jspecify.annotations.NullMarked;
