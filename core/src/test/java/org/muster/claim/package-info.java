/// Tests of what becomes of a figure's words.
@NullMarked
package org.muster.claim;

import org.jspecify.annotations.NullMarked;
