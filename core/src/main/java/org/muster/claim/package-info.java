/// A figure with its concept, extent and attribution.
@NullMarked
package org.muster.claim;

import org.jspecify.annotations.NullMarked;
