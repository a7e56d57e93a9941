/// The same reports in every format.
@NullMarked
package org.muster.formats.roundtrip;

import org.jspecify.annotations.NullMarked;
