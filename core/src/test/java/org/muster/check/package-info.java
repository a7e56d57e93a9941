/// Tests of the checks over whole reports.
@NullMarked
package org.muster.check;

import org.jspecify.annotations.NullMarked;
