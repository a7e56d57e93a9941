package org.muster.relation.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Token;

/// Additions are totals that a number comes to when another is added: "The frost ruined 450 hectares. Hail took another
/// 190, which puts the loss at 640", "54 more drivers: it has 210 and will have 264".
final class Additions {

    private static final RuleId RULE = new RuleId("relation.sum.addition");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Set<String> BRINGS = Set.copyOf(RelationWords.of("brings"));
    private static final Set<String> TOTALS = Set.copyOf(RelationWords.of("whole-made"));
    private static final Set<String> MORE = Set.of("more", "further", "additional", "others");
    private static final Set<String> ANOTHER = Set.of("another", "further", "additional");
    private static final Set<String> MAKES = Set.of("makes", "make", "making", "gives", "giving", "made", "gave");
    private static final Set<String> TO = Set.of("to", "at");
    private static final Set<String> WILL = Set.of("will", "would", "then");
    private static final Set<String> HAS = Set.of("has", "have", "had", "is", "are", "now", "already", "employs");
    private static final Set<String> TOLL = Set.of("toll", "dead", "deaths");
    private static final List<String> DEATH = List.of("kill", "killed", "die", "dead", "death");
    private static final int TO_TOTAL = 8;
    private static final int BEFORE = 4;
    private static final int LINES_BACK = 4;

    private Additions() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        return Stream.of(brought(line, passage), stood(line, passage), will(line), made(line))
                .flatMap(Optional::stream)
                .toList();
    }

    /// "Hail took another 190, which puts the loss at 640", "raising the toll to 16".
    private static Optional<Relation> brought(Line line, Passage passage) {
        var tokens = line.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (BRINGS.contains(tokens.get(i).lower()) && isClause(tokens, i)) {
                int verb = i;
                var total = total(line, verb);
                if (total.isPresent()) {
                    return added(line, verb, total.get())
                            .flatMap(added -> base(line, passage, verb, added, total.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// "which puts", "that would bring", ", raising".
    private static boolean isClause(List<Token> tokens, int verb) {
        var before = tokens.get(verb - 1);
        return tokens.get(verb).lower().endsWith("ing") && before.is(",")
                || tokens.subList(Math.max(0, verb - 3), verb).stream()
                        .anyMatch(token -> token.is("which") || token.is("that") || token.is("this"));
    }

    private static Optional<Figure> total(Line line, int verb) {
        var tokens = line.tokens();
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 1 + TO_TOTAL); i++) {
            var figure = line.figure(tokens.get(i));
            if (figure.isPresent()) {
                return figure.filter(total -> Passage.additive(total) && Tally.isNumber(total))
                        .filter(total -> Setting.prepared(line, total, TO));
            }
            if (tokens.get(i).is(",") || tokens.get(i).is("from")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The number before the verb that is said to come on top, else the only one.
    private static Optional<Figure> added(Line line, int verb, Figure total) {
        var ahead = line.all().stream()
                .filter(other -> Setting.index(line, other) < verb && mayBe(other, total))
                .toList();
        var more = ahead.stream().filter(other -> isMore(line, other)).toList();
        return more.size() == 1
                ? Optional.of(more.getFirst())
                : more.isEmpty() && ahead.size() == 1 ? Optional.of(ahead.getFirst()) : Optional.empty();
    }

    private static boolean mayBe(Figure other, Figure total) {
        return !other.equals(total) && Frames.alike(other, total) && Tally.isNumber(other);
    }

    /// "another 190", "54 more drivers", and not "54 more than".
    static boolean isMore(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        boolean another = 0 < at && ANOTHER.contains(tokens.get(at - 1).lower());
        boolean more =
                at + 1 < tokens.size() && MORE.contains(tokens.get(at + 1).lower());
        boolean than = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + BEFORE)).stream()
                .takeWhile(token -> !token.is(",") && !token.is("and") && !Line.isFigure(token))
                .anyMatch(token -> token.is("than"));
        return another || more && !than;
    }

    /// What stood before: the other number of the line, else of the next lines back; of a toll, the dead.
    private static Optional<Relation> base(Line line, Passage passage, int verb, Figure added, Figure total) {
        var own = line.all().stream()
                .filter(other -> Setting.index(line, other) < verb && mayBe(other, total) && !other.equals(added))
                .filter(other -> Setting.isMain(line, other) && !Leftovers.isPlaced(line, other))
                .toList();
        boolean more = isMore(line, added);
        if (own.size() == 1) {
            return more ? Optional.of(sum(total, own.getFirst(), added, RULE)) : Optional.empty();
        }
        var from = from(line, total);
        if (from.isPresent()) {
            return Optional.of(sum(total, from.get(), added, RULE));
        }
        boolean toll = line.tokens().subList(verb, Setting.index(line, total)).stream()
                .anyMatch(token -> TOLL.contains(token.lower()));
        var standing = standing(line, passage, added);
        if (standing.isPresent()) {
            return Optional.of(sum(total, standing.get(), added, RULE));
        }
        if (!own.isEmpty() || !more && !toll) {
            return Optional.empty();
        }
        Predicate<Figure> wanted = other -> mayBe(other, total)
                && !other.equals(added)
                && (!toll || DEATH.stream().anyMatch(word -> passage.counts(other, word)));
        return earlier(line, passage, wanted, added, total, toll);
    }

    /// "brings the number to 19, from 14 the night before".
    private static Optional<Figure> from(Line line, Figure total) {
        return line.all().stream()
                .filter(other -> total.span().end() <= other.span().begin() && mayBe(other, total))
                .filter(other -> Setting.prepared(line, other, Set.of("from")))
                .findFirst();
    }

    private static Optional<Relation> earlier(
            Line line, Passage passage, Predicate<Figure> wanted, Figure added, Figure total, boolean toll) {
        int place = passage.place(line);
        for (int i = place - 1; Math.max(0, place - (toll ? LINES_BACK : 1)) <= i; i--) {
            var each = passage.lines().get(i);
            if (each.sentence().block() != Block.BODY) {
                continue;
            }
            var found = each.all().stream()
                    .filter(wanted.and(other -> Setting.isMain(each, other)))
                    .filter(other -> !isSome(each, other))
                    .toList();
            var fitting = found.stream()
                    .filter(other -> Tally.value(other).plus(Tally.value(added)).equals(Tally.value(total)))
                    .findFirst();
            if (fitting.isPresent()) {
                return Optional.of(sum(total, fitting.get(), added, found.size() == 1 ? RULE : FITTING));
            }
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(sum(total, found.getFirst(), added, RULE)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Nine of the dead were conscripts and five were officers": some of those counted before.
    private static boolean isSome(Line line, Figure figure) {
        var first = line.all().getFirst();
        int at = Setting.index(line, first) + 1;
        return at + 1 < line.tokens().size()
                && line.tokens().get(at).is("of")
                && !Line.isFigure(line.tokens().get(at + 1))
                && first.span().begin() <= figure.span().begin();
    }

    private static Optional<Figure> standing(Line line, Passage passage, Figure added) {
        int place = passage.place(line);
        return passage
                .lines()
                .subList(place, Math.min(place + 2, passage.lines().size()))
                .stream()
                .filter(each -> RunningTotals.isHurt(each) == RunningTotals.isHurt(line))
                .flatMap(each -> Standing.in(each).stream())
                .filter(figure -> !figure.equals(added) && Frames.alike(figure, added))
                .findFirst();
    }

    /// "Twenty-three people have now died, after five more bodies were found. The toll had stood at 18."
    private static Optional<Relation> stood(Line line, Passage passage) {
        boolean now = line.tokens().stream().anyMatch(token -> token.is("now"));
        var more = line.all().stream()
                .filter(other -> other.kind() == Kind.COUNT && Tally.isNumber(other) && isMore(line, other))
                .toList();
        if (!now || more.size() != 1) {
            return Optional.empty();
        }
        var others = line.all().stream()
                .filter(other -> mayBe(other, more.getFirst()))
                .toList();
        return others.size() == 1
                ? standing(line, passage, more.getFirst())
                        .filter(before -> !line.all().contains(before))
                        .map(before -> sum(others.getFirst(), before, more.getFirst(), RULE))
                : Optional.empty();
    }

    /// "54 more drivers: the company has 210 and will have 264".
    private static Optional<Relation> will(Line line) {
        var more = line.all().stream()
                .filter(other -> Passage.additive(other) && Tally.isNumber(other) && isMore(line, other))
                .toList();
        if (more.isEmpty()) {
            return Optional.empty();
        }
        var added = more.getLast();
        var others = line.all().stream()
                .filter(other -> mayBe(other, added)
                        && added.span().end() <= other.span().begin())
                .toList();
        if (others.size() != 2) {
            return Optional.empty();
        }
        var total = others.stream()
                .filter(other -> Setting.prepared(line, other, WILL))
                .toList();
        var before = others.stream()
                .filter(other -> !total.contains(other) && Setting.prepared(line, other, HAS))
                .toList();
        return total.size() == 1 && before.size() == 1
                ? Optional.of(sum(total.getFirst(), before.getFirst(), added, RULE))
                : Optional.empty();
    }

    /// "paid 52 million; the city added 33 million, and 5 million came from adverts, which makes an income of 90
    /// million".
    private static Optional<Relation> made(Line line) {
        var tokens = line.tokens();
        for (int i = 1; i + 3 < tokens.size(); i++) {
            boolean makes = MAKES.contains(tokens.get(i).lower())
                    && (tokens.get(i).is("making") && tokens.get(i - 1).is(",")
                            || tokens.get(i - 1).is("which"));
            var total = makes ? whole(line, i) : Optional.<Figure>empty();
            if (total.isPresent()) {
                int verb = i;
                var parts = line.all().stream()
                        .filter(other -> Setting.index(line, other) < verb && mayBe(other, total.get()))
                        .filter(other -> Setting.isMain(line, other))
                        .toList();
                return 2 <= parts.size() ? Optional.of(Leftovers.sum(total.get(), parts, RULE)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "makes an income of 90 million", "making a total of 40".
    private static Optional<Figure> whole(Line line, int verb) {
        var tokens = line.tokens();
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 1 + BEFORE + 1); i++) {
            var figure = line.figure(tokens.get(i));
            if (figure.isPresent()) {
                int at = i;
                return figure.filter(total -> Passage.additive(total) && Tally.isNumber(total))
                        .filter(_ -> tokens.subList(verb + 1, at).stream()
                                .anyMatch(token -> TOTALS.contains(token.lower())));
            }
        }
        return Optional.empty();
    }

    private static Relation sum(Figure total, Figure before, Figure added, RuleId rule) {
        var parts = new ArrayList<>(List.of(before, added));
        parts.sort(Comparator.comparing(Figure::span));
        var completeness = rule.equals(RULE) ? Completeness.LIKELY : Completeness.SUPPOSED;
        return Sums.of(total, parts, completeness, rule);
    }
}
