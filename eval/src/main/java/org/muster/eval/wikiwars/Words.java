package org.muster.eval.wikiwars;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;
import org.muster.time.Time;

/// The words that TIMEX2 marks though they name no date: "now", "former", "every day".
final class Words {

    /// A run of tokens with its value.
    record Hit(int begin, int end, String value) {}

    private static final Map<String, String> PARTS = Map.of(
            "night",
            "TNI",
            "morning",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "noon",
            "T12:00",
            "midnight",
            "T24:00");
    private static final Set<String> BEFORE = Set.of("at", "during", "in", "by", "from", "throughout", "around");
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

    /// Returns whether the words stand for a time where they stand: "the time" after "at", "this period" after "in".
    static boolean fits(Hit hit, List<Token> tokens) {
        var first = tokens.get(hit.begin());
        if (first.is("present")) {
            return hit.end() < tokens.size()
                    && tokens.get(hit.end()).tag() == Tag.NOUN
                    && 0 < hit.begin()
                    && tokens.get(hit.begin() - 1).is("the");
        }
        if (first.is("former")) {
            return hit.end() < tokens.size()
                    && (tokens.get(hit.end()).tag() == Tag.NOUN
                            || tokens.get(hit.end()).tag() == Tag.PROPN
                            || tokens.get(hit.end()).tag() == Tag.ADJ)
                    && !(0 < hit.begin()
                            && tokens.get(hit.begin() - 1).is("the")
                            && tokens.get(hit.end()).is("conference"));
        }
        if (tokens.get(hit.end() - 1).is("time") && hit.end() - hit.begin() == 2) {
            boolean placed = 0 < hit.begin()
                    && BEFORE.contains(tokens.get(hit.begin() - 1).lower());
            boolean more = hit.end() < tokens.size()
                    && (tokens.get(hit.end()).is("of") || tokens.get(hit.end()).is("as"));
            return placed && !more;
        }
        return true;
    }

    /// Returns the mark of the part of day that the words name: "TNI" for a night.
    static String partOfDay(List<Token> tokens, Time time) {
        boolean dayed = !(time instanceof Time.Between);
        return dayed
                ? tokens.stream()
                        .map(token -> PARTS.getOrDefault(token.lower(), ""))
                        .filter(mark -> !mark.isEmpty())
                        .findFirst()
                        .orElse("")
                : "";
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
