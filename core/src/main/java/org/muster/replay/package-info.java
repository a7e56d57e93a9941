/// The checker of certificates: small, and independent of the search that finds them.
@NullMarked
package org.muster.replay;

import org.jspecify.annotations.NullMarked;
