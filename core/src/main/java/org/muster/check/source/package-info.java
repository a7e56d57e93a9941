/// Checks of who stands behind a figure.
@NullMarked
package org.muster.check.source;

import org.jspecify.annotations.NullMarked;
