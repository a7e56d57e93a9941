package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Told behind a difference are the two numbers that it lies between: "54 more drivers: the company has 210
/// and will have 264", "led by 1,200 votes, 22,400 to 21,200".
final class ToldBehind {

    private static final RuleId LEAD = new RuleId("relation.difference.lead");
    private static final Set<String> LEADS = RelationWords.ofAll("lead");
    private static final Set<String> FROM = Set.of("from", "against", "instead", "after");
    private static final Set<String> TO = Set.of("to", "against");
    private static final Set<String> OTHERS = Set.of("and", ",", "to", "while");
    private static final int TO_LEAD = 9;
    private static final int APART = 9;
    private static final int MOST_WORDS = 12;

    private ToldBehind() {}

    /// Returns the two that stand behind a colon, if they fit or would but for one slip.
    static Optional<Ends> ends(Neighbours near, Predicate<Figure> wanted, Fitting fits) {
        var line = near.line();
        var behind = behind(near);
        if (behind.size() < 2 || !isOpened(near, behind.getFirst())) {
            return Optional.empty();
        }
        var first = behind.get(0);
        var second = behind.get(1);
        boolean from = Setting.prepared(line, second, FROM);
        var more = Tally.value(near.figure());
        boolean parts =
                Tally.value(first).compareTo(more) < 0 && Tally.value(second).compareTo(more) < 0;
        boolean two = !parts
                && wanted.test(first)
                && wanted.test(second)
                && Frames.alike(first, second)
                && Setting.index(line, second) - Setting.index(line, first) <= APART
                && (from || behind.stream().filter(wanted).count() == 2);
        var pair = from ? new Ends(second, first) : new Ends(first, second);
        return Optional.of(pair.likely())
                .filter(_ -> two)
                .filter(_ -> fits.eitherWay(first, second) || fits.mended(first, second));
    }

    private static List<Figure> behind(Neighbours near) {
        return near.line().all().stream()
                .filter(other -> near.figure().span().end() <= other.span().begin())
                .toList();
    }

    private static boolean isOpened(Neighbours near, Figure first) {
        return near.line().tokens().subList(near.at(), Setting.index(near.line(), first)).stream()
                .anyMatch(token -> token.is(":"));
    }

    /// Returns by how much somebody was ahead or won, of the two that the same words or the next line tell.
    static Optional<Relation> lead(Neighbours near) {
        return isLead(near)
                ? inRow(near)
                        .or(() -> inNext(near))
                        .map(two -> Tally.value(two.before()).compareTo(Tally.value(two.after())) <= 0
                                ? two
                                : new Ends(two.after(), two.before(), two.by()))
                        .map(two -> new Relation.Differs(
                                near.figure().id(),
                                Relation.Direction.MORE,
                                new Side.Printed(two.before().id()),
                                new Side.Printed(two.after().id()),
                                new Cue(near.figure().span(), two.told(LEAD))))
                : Optional.empty();
    }

    /// "led by 1,200 votes", "kept his office by just 212 votes", "a majority of 212".
    private static boolean isLead(Neighbours near) {
        var ahead = near.preceding(TO_LEAD);
        boolean by = ahead.stream()
                .takeWhile(token -> !token.is(","))
                .limit(2)
                .anyMatch(token -> token.is("by") || token.is("of"));
        return by
                && (Passage.additive(near.figure()) || Passage.measured(near.figure()))
                && ahead.stream().anyMatch(token -> LEADS.contains(token.lower()) || LEADS.contains(token.lemma()));
    }

    /// "by 1,200 votes, 22,400 to 21,200".
    private static Optional<Ends> inRow(Neighbours near) {
        var line = near.line();
        var behind = behind(near);
        if (behind.size() < 2) {
            return Optional.empty();
        }
        int first = Setting.index(line, behind.get(0));
        int second = Setting.index(line, behind.get(1));
        boolean row = second == first + 2
                && TO.contains(line.tokens().get(first + 1).lower())
                && line.tokens().get(first - 1).is(",")
                && first - near.at() <= APART;
        return pair(near, behind.get(0), behind.get(1)).filter(_ -> row);
    }

    /// "by just 212 votes. He got 14,306, his rival 14,094": all that the next line tells.
    private static Optional<Ends> inNext(Neighbours near) {
        var lines = near.passage().lines();
        int next = near.passage().place(near.line()) + 1;
        if (next == lines.size() || !behind(near).isEmpty()) {
            return Optional.empty();
        }
        var line = lines.get(next);
        var two = line.all();
        if (two.size() != 2) {
            return Optional.empty();
        }
        int first = Setting.index(line, two.get(0));
        List<Token> between = line.tokens().subList(first + 1, Setting.index(line, two.get(1)));
        boolean row = between.size() <= MOST_WORDS
                && between.stream().anyMatch(token -> OTHERS.contains(token.lower()))
                && between.stream().noneMatch(token -> token.is("of"));
        return pair(near, two.get(0), two.get(1)).filter(_ -> row);
    }

    /// "by two goals. Arl have 14 points": what has another noun is told of something else.
    private static boolean isOfNoun(Neighbours near, Figure other) {
        var nouns = near.passage().lines().stream()
                .filter(line -> line.all().contains(other))
                .map(line -> line.tokens()
                        .subList(Setting.index(line, other) + 1, line.tokens().size()))
                .flatMap(behind -> behind.stream().limit(1))
                .filter(token -> token.tag() == Tag.NOUN)
                .map(Token::lemma)
                .toList();
        return nouns.isEmpty() || near.following(2).stream().anyMatch(token -> nouns.contains(token.lemma()));
    }

    private static Optional<Ends> pair(Neighbours near, Figure first, Figure second) {
        var fits = new Fitting.Difference(near.figure());
        boolean two = Frames.alike(first, second)
                && isOfNoun(near, first)
                && isOfNoun(near, second)
                && Tally.isNumber(first)
                && Tally.isNumber(second)
                && first.kind() == near.figure().kind()
                && (fits.eitherWay(first, second) || fits.mended(first, second));
        return two ? Optional.of(new Ends(first, second).likely()) : Optional.empty();
    }
}
