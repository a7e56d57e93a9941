package org.muster.claim;

import java.util.Map;
import java.util.OptionalInt;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// An insertion parts a figure from its verb, between two commas, brackets or dashes: "32 people, seven of them
/// children, were killed on Tuesday".
final class Insertions {

    /// How far behind a figure an insertion begins.
    private static final int FARTHEST = 5;

    private static final int LONGEST = 16;

    /// The marks that open an insertion and those that close it.
    private static final Map<String, String> CLOSING = Map.of(",", ",", "(", ")", "—", "—", "–", "–");

    private Insertions() {}

    /// Returns the index from which on the clause of the figure goes on: behind an insertion, else right behind it.
    static int behind(TimedSentence sentence, Figure figure) {
        var tokens = sentence.tokens();
        int after = sentence.after(figure);
        for (int open = after; open < Math.min(tokens.size(), after + FARTHEST); open++) {
            var mark = CLOSING.get(tokens.get(open).lower());
            if (mark != null) {
                return closed(sentence, open, mark).orElse(after);
            }
        }
        return after;
    }

    private static OptionalInt closed(TimedSentence sentence, int open, String mark) {
        var tokens = sentence.tokens();
        for (int i = open + 1; i + 1 < Math.min(tokens.size(), open + LONGEST); i++) {
            if (tokens.get(i).is(mark)) {
                var next = tokens.get(i + 1);
                boolean goes = next.tag() == Tag.AUX || next.tag() == Tag.VERB;
                return goes ? OptionalInt.of(i + 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
