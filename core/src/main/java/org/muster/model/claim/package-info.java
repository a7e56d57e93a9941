/// The nouns of what is claimed: measures, concepts, extents, claims and the relations a text states between them.
@NullMarked
package org.muster.model.claim;

import org.jspecify.annotations.NullMarked;
