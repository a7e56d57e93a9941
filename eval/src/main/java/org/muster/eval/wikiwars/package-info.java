/// Time expressions in histories of wars, with TIMEX2 values (WikiWars).
@NullMarked
package org.muster.eval.wikiwars;

import org.jspecify.annotations.NullMarked;
