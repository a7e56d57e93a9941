package org.muster.eval.wikiwars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;

/// The words that TIMEX2 marks though they name no date: "now", "former", "every day".
final class Words {

    /// A run of tokens with its value.
    record Hit(int begin, int end, String value) {}

    private static final int LONGEST = 4;
    private static final Map<List<String>, String> PHRASES = phrases();

    private Words() {}

    private static Map<List<String>, String> phrases() {
        var phrases = new HashMap<List<String>, String>();
        for (var row : Lexicon.rows("/org/muster/eval/wikiwars/words.tsv")) {
            phrases.put(List.of(row.getFirst().split(" ")), row.get(1));
        }
        return Map.copyOf(phrases);
    }

    /// Returns the longest phrase that begins at the token.
    static Optional<Hit> at(List<Token> tokens, int begin) {
        for (int length = Math.min(LONGEST, tokens.size() - begin); 0 < length; length--) {
            var value = PHRASES.get(tokens.subList(begin, begin + length).stream()
                    .map(Token::lower)
                    .toList());
            if (value != null) {
                return Optional.of(new Hit(begin, begin + length, value));
            }
        }
        return Optional.empty();
    }
}
