/// The measures of English.
@NullMarked
package org.muster.measure.en;

import org.jspecify.annotations.NullMarked;
