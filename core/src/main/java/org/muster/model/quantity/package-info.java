/// The nouns of quantity: amounts as worded, their bounds, units and the figures that carry them.
@NullMarked
package org.muster.model.quantity;

import org.jspecify.annotations.NullMarked;
