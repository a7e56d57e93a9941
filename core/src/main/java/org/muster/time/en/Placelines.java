package org.muster.time.en;

import java.util.List;
import java.util.Set;
import org.muster.model.text.Sentence;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.time.Time;
import org.muster.time.en.Scanner.Hit;

/// A place line opens a report with its place and a day without a year, set off by a dash or an agency in brackets:
/// "ORVALE, Velmora, May 3 (Orvale Wire) —". Its day is the report's, not that of what it tells.
final class Placelines {

    private static final int LATEST_PARAGRAPH = 3;
    private static final int LONGEST_PLACE = 8;
    private static final int LONGEST_AGENCY = 8;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―");
    private static final Set<String> LINKS = Set.of(",", ".", "/", "of", "the", "-");

    private Placelines() {}

    /// Returns whether the hit is the day of a place line.
    static boolean dates(Sentence sentence, Hit hit) {
        var tokens = sentence.tokens();
        return sentence.paragraph() <= LATEST_PARAGRAPH
                && hit.time() instanceof Time.Fixed(var date)
                && date.grain() == Grain.DAY
                && 0 < hit.begin()
                && hit.begin() <= LONGEST_PLACE
                && places(tokens.subList(0, hit.begin()))
                && setOff(tokens, hit.end());
    }

    private static boolean places(List<Token> before) {
        return before.getFirst().capitalised()
                && before.getLast().is(",")
                && before.stream().allMatch(token -> token.capitalised() || LINKS.contains(token.lower()));
    }

    private static boolean setOff(List<Token> tokens, int end) {
        if (tokens.size() <= end) {
            return false;
        }
        return tokens.get(end).is("(") ? agency(tokens, end) : dash(tokens, end);
    }

    private static boolean agency(List<Token> tokens, int open) {
        for (int i = open + 1; i < Math.min(tokens.size(), open + LONGEST_AGENCY); i++) {
            if (tokens.get(i).is(")")) {
                return dash(tokens, i + 1);
            }
        }
        return false;
    }

    private static boolean dash(List<Token> tokens, int at) {
        return at < tokens.size() && DASHES.contains(tokens.get(at).lower());
    }
}
