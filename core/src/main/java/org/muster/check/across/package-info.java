/// Checks of one report's figures against another's.
@NullMarked
package org.muster.check.across;

import org.jspecify.annotations.NullMarked;
