/// The attributions of English.
@NullMarked
package org.muster.attribution.en;

import org.jspecify.annotations.NullMarked;
