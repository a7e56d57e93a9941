/// Time expressions, read as windows against an anchor.
@NullMarked
package org.muster.time;

import org.jspecify.annotations.NullMarked;
