/// The times of English.
@NullMarked
package org.muster.time.en;

import org.jspecify.annotations.NullMarked;
