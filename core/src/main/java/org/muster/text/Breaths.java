package org.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.text.Token;

/// Breaths are the parts of a sentence that is far longer than anybody speaks, such as a file without a full stop.
///
/// They keep every later stage's work on one sentence small. Sentences of news reports have 20 to 40 tokens; the
/// longest in the treebanks have some 200.
final class Breaths {

    private static final int LONGEST = 300;

    /// How far back a break is looked for before the sentence is cut where it stands.
    private static final int BACK = 150;

    private static final Set<String> BREAKS = Set.of(";", ":", ",", ")", "-", "—", "!", "?", "|");

    private Breaths() {}

    /// Returns the tokens in one piece where they are not too many.
    static List<List<Token>> of(List<Token> tokens) {
        if (tokens.size() <= LONGEST) {
            return List.of(tokens);
        }
        var parts = new ArrayList<List<Token>>();
        int begin = 0;
        while (LONGEST < tokens.size() - begin) {
            int end = breakBefore(tokens, begin + LONGEST);
            parts.add(tokens.subList(begin, end));
            begin = end;
        }
        parts.add(tokens.subList(begin, tokens.size()));
        return List.copyOf(parts);
    }

    private static int breakBefore(List<Token> tokens, int limit) {
        for (int end = limit; limit - BACK < end; end--) {
            if (BREAKS.contains(tokens.get(end - 1).lower())) {
                return end;
            }
        }
        return limit;
    }
}
