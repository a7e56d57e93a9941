package org.muster.text;

import java.util.List;
import org.muster.model.text.Token;

/// A tagger gives the tokens of sentences their parts of speech and lemmas.
@FunctionalInterface
public interface Tagger {

    /// Returns the same sentences with their tokens tagged, each sentence for itself.
    List<List<Token>> tag(List<List<Token>> sentences);
}
