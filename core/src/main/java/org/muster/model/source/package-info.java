/// The nouns of sourcing: who is said to have said what.
@NullMarked
package org.muster.model.source;

import org.jspecify.annotations.NullMarked;
