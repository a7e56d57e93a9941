/// Tests that every number of a text is accounted for.
@NullMarked
package org.muster.figure.en;

import org.jspecify.annotations.NullMarked;
