package org.muster.text;

import java.util.List;
import org.muster.model.text.Token;

/// A tagger gives the tokens of one sentence their parts of speech and lemmas.
@FunctionalInterface
public interface Tagger {

    /// Returns the same tokens, tagged.
    List<Token> tag(List<Token> tokens);
}
