/// The nouns of the text: documents, spans, sentences, tokens and what was noted on the way.
@NullMarked
package org.muster.model.text;

import org.jspecify.annotations.NullMarked;
