package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Share clauses are the words about a share that say something else of it than what part some number is of another:
/// it stands in somebody's words ("said it was 'two-thirds written'"), says how far something is done ("half empty"),
/// or has a verb of its own ("…, had the mayor at 56 percent").
final class ShareClauses {

    private static final Set<String> MARKS = Set.of(",", "-", "—", "–", "(", ";", ":", ".");
    private static final Set<String> SAME = Set.of("that", "this", "which", "it", "these", "they", "and", "or");
    private static final Set<String> MAKING = Set.copyOf(RelationWords.of("makes-total"));
    private static final Set<String> REPRESENTS = Set.copyOf(RelationWords.of("represent"));
    private static final Set<Tag> DONE = Set.of(Tag.VERB, Tag.ADJ);

    private ShareClauses() {}

    /// Returns whether the words tell the share of something else than these numbers.
    static boolean tellOther(Line line, int share, Figure part, Figure whole) {
        return isHowFar(line, share) || isQuoted(line, share, part, whole) || isPredicated(line, share, part, whole);
    }

    /// "two-thirds written", "half empty": a fraction in words right before what is done or so.
    private static boolean isHowFar(Line line, int share) {
        var tokens = line.tokens();
        boolean words = line.figure(tokens.get(share))
                .filter(figure -> figure.text().chars().noneMatch(Character::isDigit))
                .filter(figure -> !figure.text().contains("cent"))
                .isPresent();
        return words
                && share + 1 < tokens.size()
                && DONE.contains(tokens.get(share + 1).tag())
                && !Setting.DIRECTED.contains(tokens.get(share + 1).lower());
    }

    /// A quotation opens between the numbers and the share.
    private static boolean isQuoted(Line line, int share, Figure part, Figure whole) {
        int from = last(line, share, part, whole);
        if (from < 0) {
            return false;
        }
        int open = 0;
        int straight = 0;
        for (var token : line.tokens().subList(from + 1, share)) {
            open += token.is("“") || token.is("‘") || token.is("``") ? 1 : 0;
            open -= token.is("”") || token.is("''") ? 1 : 0;
            straight += token.is("\"") ? 1 : 0;
        }
        return 0 < open || straight % 2 == 1;
    }

    /// What stands between the last mark and the share is a clause about something else.
    private static boolean isPredicated(Line line, int share, Figure part, Figure whole) {
        int from = last(line, share, part, whole);
        if (from < 0) {
            return false;
        }
        var between = line.tokens().subList(from + 1, share);
        int mark = -1;
        for (int i = 0; i < between.size(); i++) {
            mark = MARKS.contains(between.get(i).lower()) || between.get(i).is("or") ? i : mark;
        }
        return 0 <= mark && isClause(between.subList(mark + 1, between.size()));
    }

    private static boolean isClause(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            var token = words.get(i);
            boolean verb = token.tag() == Tag.VERB || token.tag() == Tag.AUX;
            if (verb && !token.lower().endsWith("ing")) {
                boolean makes = MAKING.contains(token.lower()) || REPRESENTS.contains(token.lower());
                return !makes || !words.subList(0, i).stream().allMatch(each -> SAME.contains(each.lower()));
            }
        }
        return false;
    }

    /// Returns where the later of the two numbers stands before the share in its line, or -1.
    private static int last(Line line, int share, Figure part, Figure whole) {
        int one = Setting.index(line, part);
        int other = Setting.index(line, whole);
        return Math.max(one < share ? one : -1, other < share ? other : -1);
    }
}
