/// What a figure counts, recovered where the text leaves it out.
@NullMarked
package org.muster.measure;

import org.jspecify.annotations.NullMarked;
