/// Worked cases and random systems for the reckoning.
@NullMarked
package org.muster.reckon;

import org.jspecify.annotations.NullMarked;
