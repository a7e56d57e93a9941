package org.muster.time.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.TimeExpression.Role;
import org.muster.text.Lexicon;
import org.muster.time.en.Scanner.Hit;

/// A frame is the words around a time that say what it does in its sentence: "since", "until", "compared to".
///
/// @param begin the index of its first token
/// @param end the index after its last token
/// @param role what the time does
/// @param reach whether the time itself is meant, or all from it on, or all up to it
record Frames(int begin, int end, Role role, FrameReach reach) {

    private record Opening(Role role, FrameReach reach) {}

    private static final int LONGEST = 5;
    private static final int FARTHEST_SINCE = 16;
    private static final int FARTHEST_NOUN = 8;
    private static final Map<List<String>, Opening> OPENINGS = openings();
    private static final Set<String> AFTER = Set.of("alone", "only", "onward", "onwards");
    private static final List<String> BACK =
            List.of(".before", ".earlier", ".previous", ".same-again", ".same-in-year");
    private static final Set<String> NOT_TEMPORAL = Set.of("they", "he", "she", "we", "you", "i", "there", "this");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "\"", "-", "—");

    private static Map<List<String>, Opening> openings() {
        var openings = new HashMap<List<String>, Opening>();
        for (var row : Lexicon.rows("/org/muster/time/frames.en.tsv")) {
            var reach = switch (row.get(2)) {
                case "from" -> FrameReach.FROM;
                case "up" -> FrameReach.UP;
                default -> FrameReach.AT;
            };
            openings.put(List.of(row.get(0).split(" ")), new Opening(Role.valueOf(row.get(1)), reach));
        }
        return Map.copyOf(openings);
    }

    /// Returns the frame of a hit, at least the hit itself.
    static Frames of(Hit hit, List<Token> tokens) {
        int end = hit.end();
        if (hit.rule().value().equals(Lengths.CLOCK)) {
            return new Frames(hit.begin(), end, Role.WHEN, FrameReach.AT);
        }
        if (end < tokens.size() && AFTER.contains(tokens.get(end).lower())) {
            end++;
        }
        boolean possessive = end < tokens.size() && tokens.get(end).is("'s")
                || tokens.get(end - 1).lower().endsWith("days") && Calendar.is("weekday", tokens.get(end - 1));
        if (2 < hit.begin() && based(hit, tokens)) {
            return new Frames(hit.begin() - 1, end, Role.COMPARED, FrameReach.AT);
        }
        for (int length = Math.min(LONGEST, hit.begin()); 0 < length; length--) {
            var words = tokens.subList(hit.begin() - length, hit.begin()).stream()
                    .map(Token::lower)
                    .toList();
            var opening = OPENINGS.get(words);
            if (opening != null) {
                var frame = new Frames(hit.begin() - length, end, opening.role(), opening.reach());
                boolean plain = possessive && !words.contains("since");
                return plain ? new Frames(hit.begin(), end, Role.WHEN, FrameReach.AT) : frame.refined(hit, tokens);
            }
        }
        var bare = new Frames(hit.begin(), end, Role.WHEN, FrameReach.AT);
        return dates(hit, tokens) ? bare.sinceNoun(hit, tokens) : bare;
    }

    /// "a year earlier", "in the same month of last year", "in the quarter": counts from the time that is told about.
    static boolean looksBack(Hit hit) {
        return isBack(hit, ".the-period");
    }

    private static boolean isBack(Hit hit, String also) {
        var rule = hit.rule().value();
        return rule.endsWith(also) || BACK.stream().anyMatch(rule::endsWith);
    }

    /// "up 3 percent on the month before", "a rise of a third over last year": the time that a change starts from.
    private static boolean based(Hit hit, List<Token> tokens) {
        return isBack(hit, ".unit")
                && tokens.get(hit.begin() - 1).is("on")
                && !tokens.get(hit.begin()).is("this")
                && !tokens.get(hit.end() - 1).is("day");
    }

    /// "the reform of September 2022": the time dates the noun before it.
    private static boolean dates(Hit hit, List<Token> tokens) {
        return 2 < hit.begin()
                && tokens.get(hit.begin() - 1).is("of")
                && tokens.get(hit.begin() - 2).tag() == Tag.NOUN;
    }

    /// "since the pay reform of September 2022": an event and its date after "since", with no verb between them.
    private Frames sinceNoun(Hit hit, List<Token> tokens) {
        for (int i = begin - 3; 0 <= i && begin - i <= FARTHEST_NOUN; i--) {
            var token = tokens.get(i);
            if (token.is("since")) {
                boolean told =
                        tokens.get(i + 1).tag() == Tag.DET || tokens.get(i + 1).tag() == Tag.PRON;
                return told && hit.begin() == begin ? new Frames(i, end, Role.SINCE, FrameReach.FROM) : this;
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.tag() == Tag.PUNCT) {
                return this;
            }
        }
        return this;
    }

    private Frames refined(Hit hit, List<Token> tokens) {
        var opener = tokens.get(begin);
        if (opener.is("from")) {
            boolean onward = tokens.get(end - 1).lower().startsWith("onward")
                    || end < tokens.size() && tokens.get(end).is("on");
            return onward ? this : new Frames(begin, end, Role.COMPARED, FrameReach.AT);
        }
        if (isMoreThanOne(hit, tokens)) {
            return new Frames(hit.begin(), end, Role.WHEN, FrameReach.AT);
        }
        boolean opens = role == Role.WHEN && begin + 1 == hit.begin() || role == Role.SINCE && !opener.is("since");
        return opens ? sinceClause(tokens) : this;
    }

    private boolean isMoreThanOne(Hit hit, List<Token> tokens) {
        return tokens.get(begin).is("than")
                && 0 < begin
                && tokens.get(begin - 1).is("more")
                && tokens.get(hit.begin()).is("a");
    }

    /// "since the fighting began in March 2011": the frame begins at "since".
    private Frames sinceClause(List<Token> tokens) {
        for (int i = begin - 1; 0 <= i && begin - i < FARTHEST_SINCE; i--) {
            var word = tokens.get(i).lower();
            if (word.equals("since")) {
                boolean temporal = !NOT_TEMPORAL.contains(tokens.get(i + 1).lower());
                return temporal ? new Frames(i, end, Role.SINCE, FrameReach.FROM) : this;
            }
            if (BREAKS.contains(word) && !hyphenated(tokens, i)) {
                return this;
            }
        }
        return this;
    }

    private static boolean hyphenated(List<Token> tokens, int i) {
        return tokens.get(i).is("-")
                && 0 < i
                && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }
}
