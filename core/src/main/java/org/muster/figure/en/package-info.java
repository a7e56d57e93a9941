/// The figures of English.
@NullMarked
package org.muster.figure.en;

import org.jspecify.annotations.NullMarked;
