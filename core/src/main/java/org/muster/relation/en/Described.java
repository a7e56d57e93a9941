package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Describing numbers say who or what is meant, and count nothing: ages ("people of 65 and over", "from
/// 15 to 64, there are …", "the oldest 61"), years that another number of years follows ("14 and 27
/// years") and the limit that a share of a group is said to keep to ("half of us have under 800").
///
/// They are no part, whole or total of anything.
final class Described {

    private static final Set<String> OLDER =
            Set.of("over", "older", "above", "under", "younger", "below", "upward", "upwards");
    private static final Set<String> OPEN = Set.of("aged", "ages");
    private static final Set<String> GROUPS = Set.of("those", "people", "anyone", "everyone", "men", "women");
    private static final Set<String> LIMITS = Set.of("over", "under", "above", "below");
    private static final Set<String> EXTREMES = Set.of("oldest", "youngest", "eldest");
    private static final Set<String> RANGES = Set.of("from", "between");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "their", "his", "her", "all", "those", "these");
    private static final Rational OLDEST = Rational.of(120);

    private Described() {}

    /// Returns whether the figure is an age by which a group is named.
    static boolean isAge(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        if (figure.kind() != Kind.COUNT || at < 0 || OLDEST.compareTo(Tally.value(figure)) < 0) {
            return false;
        }
        var words = line.sentence().tokens().stream()
                .filter(token -> figure.span().contains(token.span()))
                .map(Token::lower)
                .toList();
        return isOrOlder(words)
                || isAfterGroup(line, at, words)
                || isRange(line, at, figure, words)
                || isOldest(line.tokens(), at)
                || isYears(line, at);
    }

    /// "65 and over", "80 or older".
    private static boolean isOrOlder(List<String> words) {
        int last = words.size() - 1;
        return 1 < last
                && OLDER.contains(words.get(last))
                && (words.get(last - 1).equals("and") || words.get(last - 1).equals("or"));
    }

    /// "those under 18", "drivers aged 75", and neither "people over 400 of whom" nor "men under 30 officers".
    private static boolean isAfterGroup(Line line, int at, List<String> words) {
        if (at == 0) {
            return false;
        }
        boolean bare = !isNoun(line.tokens(), at + 1) && !isWord(line.tokens(), at + 1, "of");
        var before = line.tokens().get(at - 1).lower();
        boolean limited = LIMITS.contains(words.getFirst()) || LIMITS.contains(before);
        int group = LIMITS.contains(words.getFirst()) ? at - 1 : at - 2;
        return bare
                && (OPEN.contains(before)
                        || OPEN.contains(words.getFirst())
                        || limited
                                && 0 <= group
                                && GROUPS.contains(line.tokens().get(group).lower()));
    }

    /// "From 15 to 64, there are 4.63 million": a range without a noun that opens the sentence.
    private static boolean isRange(Line line, int at, Figure figure, List<String> words) {
        boolean named = RANGES.contains(words.getFirst())
                || 0 < at && RANGES.contains(line.tokens().get(at - 1).lower());
        return named
                && at <= 1
                && figure.quantity().amount() instanceof Amount.Between
                && (isWord(line.tokens(), at + 1, ",") || isWord(line.tokens(), at + 1, "there"));
    }

    /// "the oldest 61", "the youngest was 14", and not "the oldest 61 houses".
    private static boolean isOldest(List<Token> tokens, int at) {
        int before = at - (0 < at && tokens.get(at - 1).tag() == Tag.AUX ? 2 : 1);
        return 0 <= before && EXTREMES.contains(tokens.get(before).lower()) && !isNoun(tokens, at + 1);
    }

    /// "with 14 and 27 years of service", and not "killed 11 and 23 days later sank".
    private static boolean isYears(Line line, int at) {
        var tokens = line.tokens();
        return at + 2 < tokens.size()
                && tokens.get(at + 1).is("and")
                && line.figure(tokens.get(at + 2))
                        .filter(next -> next.kind() == Kind.DURATION)
                        .isPresent()
                && (isWord(tokens, at + 3, "of") || isWord(tokens, at + 3, "."));
    }

    /// Returns whether a verb parts the share and what is said to be its whole: "half of us have under 800".
    static boolean isLimit(Line line, int share, Figure whole) {
        int at = Setting.index(line, whole);
        var tokens = line.tokens();
        if (at <= share + 1
                || tokens.size() <= share + 2
                || !tokens.get(share + 1).is("of")) {
            return false;
        }
        for (int i = share + 2; i < at; i++) {
            boolean verb = tokens.get(i).tag() == Tag.VERB || tokens.get(i).tag() == Tag.AUX;
            if (Line.isFigure(tokens.get(i)) || tokens.get(i).is(",")) {
                return false;
            }
            if (verb && !DETERMINERS.contains(tokens.get(i - 1).lower()) && !isParticiple(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /// "half of those living in the 800 flats", "of the surveyed 300".
    private static boolean isParticiple(Token token) {
        return token.lower().endsWith("ing") || token.lower().endsWith("ed") && token.tag() == Tag.VERB;
    }

    private static boolean isNoun(List<Token> tokens, int at) {
        return at < tokens.size()
                && (tokens.get(at).tag() == Tag.NOUN || tokens.get(at).tag() == Tag.ADJ);
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
