/// Sentences, tokens and tags; the tagging library stands behind one interface.
@NullMarked
package org.muster.text;

import org.jspecify.annotations.NullMarked;
