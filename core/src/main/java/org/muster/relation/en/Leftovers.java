package org.muster.relation.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Leftovers are numbers that a clause says are left of one told before when another is taken off: "It has 52 buses.
/// Eight will be sold, which would leave 44", "138 are left of 142".
///
/// The whole and what is taken off are those that the words name, or the only ones of their sort before it; where
/// several stand there, those that fit.
final class Leftovers {

    static final RuleId RULE = new RuleId("relation.sum.left-over");
    static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Set<String> THESE = Set.of("which", "whom", "them", "these", "those");
    private static final Set<String> PLACING =
            Set.of("in", "on", "at", "within", "across", "during", "among", "between", "after", "by");
    private static final Set<String> BESIDE = Set.of("including", "among", "counting", "with", "without");
    private static final Rational FIVE_QUARTERS = Rational.of(5, 4);
    private static final Rational TEN = Rational.of(10);
    private static final Rational HUNDRED = Rational.of(100);
    private static final int TO_STATE = 4;
    private static final int LINES_BACK = 2;

    private Leftovers() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (var rest : line.all()) {
            if (Passage.additive(rest) && Tally.isNumber(rest) && !Setting.isCompared(line, rest)) {
                NamedWholes.of(line, passage, rest)
                        .or(() -> Setting.isMain(line, rest)
                                ? LeftWords.left(line, rest).flatMap(how -> before(line, passage, rest, how))
                                : Optional.empty())
                        .ifPresent(relations::add);
            }
        }
        NamedWholes.since(line).ifPresent(relations::add);
        NamedWholes.borne(line).ifPresent(relations::add);
        return relations;
    }

    /// Returns the whole and the part that stand before what is left: both in its line or the one before, or the part
    /// there and the whole before.
    private static Optional<Relation> before(Line line, Passage passage, Figure rest, Completeness completeness) {
        var own = mains(line, passage, rest);
        if (own.stream().anyMatch(other -> LeftWords.isOther(line.tokens(), Setting.index(line, other)))) {
            return Optional.empty();
        }
        var named = own.size() == 1 ? named(line, own.getFirst(), rest) : List.<Figure>of();
        if (named.size() == 1) {
            return Optional.of(Sums.of(named.getFirst(), List.of(own.getFirst(), rest), completeness, RULE));
        }
        if (LeftWords.isOfNamed(line, rest)) {
            return Optional.empty();
        }
        var earlier = earlier(line, passage, rest);
        if (own.isEmpty() && earlier.size() == 1) {
            return gone(line, rest)
                    .map(part -> sum(earlier.getFirst(), List.of(part, rest), RULE))
                    .or(Optional::empty);
        }
        var owned = own.stream()
                .filter(_ -> own.size() == 1)
                .flatMap(whole -> OwnWholes.of(line, passage, whole, rest, earlier).stream())
                .findFirst();
        if (owned.isPresent()) {
            return Optional.of(Sums.of(own.getFirst(), List.of(owned.get(), rest), completeness, RULE));
        }
        if (own.size() == 1 && isAlone(earlier)) {
            var whole = largest(earlier);
            if (isWhole(whole, own.getFirst(), rest, completeness)) {
                return Optional.of(Sums.of(whole, List.of(own.getFirst(), rest), completeness, RULE));
            }
        }
        return several(line, own, earlier, rest, completeness)
                .or(() -> fitting(Stream.concat(earlier.stream(), own.stream()).toList(), rest));
    }

    /// "The farm had 900 sheep. Wolves took 40 and 60 fell, so that 800 are left"; else the whole and the part are the
    /// only two of the line or of the one before.
    private static Optional<Relation> several(
            Line line, List<Figure> own, List<Figure> earlier, Figure rest, Completeness completeness) {
        if (1 < own.size() && isAlone(earlier) && Rows.sum(own).compareTo(Tally.value(largest(earlier))) < 0) {
            var parts = Stream.concat(own.stream(), Stream.of(rest)).toList();
            return Optional.of(sum(largest(earlier), parts, FITTING))
                    .filter(_ -> Rows.sum(parts).equals(Tally.value(largest(earlier))));
        }
        var two = own.isEmpty() ? earlier : own;
        boolean meant =
                own.isEmpty() ? LeftWords.isSaidSo(line, rest) : largest(own).equals(own.getFirst());
        return two.size() == 2
                        && meant
                        && isTaken(two, rest)
                        && isWhole(largest(two), smallest(two), rest, completeness)
                ? Optional.of(Sums.of(largest(two), List.of(smallest(two), rest), completeness, RULE))
                : Optional.empty();
    }

    /// "Some 24,000 litres leaked, where they had allowed for 10. That leaves 9,000": one a hundred times
    /// smaller is what was taken off only if the three fit, or would with one slip mended.
    private static boolean isTaken(List<Figure> two, Figure rest) {
        var parts = List.of(smallest(two), rest);
        return !Tally.isOver(largest(two), smallest(two), HUNDRED)
                || Rows.sum(parts).equals(Tally.value(largest(two)))
                || OneSlip.sum(largest(two), parts);
    }

    /// "On Monday 510 were still at work; 310 had been sent home": the only other number of the line, if it is bare.
    private static Optional<Figure> gone(Line line, Figure rest) {
        var others = line.all().stream()
                .filter(other -> !other.equals(rest) && Frames.alike(other, rest) && Tally.isNumber(other))
                .toList();
        return others.size() == 1
                ? Optional.of(others.getFirst())
                        .filter(other -> rest.span().end() <= other.span().begin())
                        .filter(other -> Setting.isMain(line, other) && isVerbNext(line, other))
                : Optional.empty();
    }

    private static boolean isVerbNext(Line line, Figure figure) {
        int next = Setting.index(line, figure) + 1;
        return next < line.tokens().size()
                && (line.tokens().get(next).tag() == Tag.VERB
                        || line.tokens().get(next).tag() == Tag.AUX);
    }

    private static Optional<Relation> fitting(List<Figure> all, Figure rest) {
        for (var whole : all) {
            for (var part : all) {
                if (Tally.value(part).plus(Tally.value(rest)).equals(Tally.value(whole))) {
                    return Optional.of(sum(whole, List.of(part, rest), FITTING));
                }
            }
        }
        return Optional.empty();
    }

    /// The whole is more than what is left, or hardly less, or in the place of it.
    private static boolean isWhole(Figure whole, Figure part, Figure rest, Completeness completeness) {
        var value = Tally.value(whole);
        var most = completeness == Completeness.LIKELY ? value.times(FIVE_QUARTERS) : value;
        return !value.equals(Tally.value(part))
                && (Tally.value(rest).compareTo(most) < 0
                        || Tally.value(part).plus(value).equals(Tally.value(rest)));
    }

    /// "Of the 36 million 13.5 million has been found; 22.5 million is still missing", "gets 60,000 of the prize of
    /// 100,000, he the remaining 40,000".
    private static List<Figure> named(Line line, Figure part, Figure rest) {
        return line.all().stream()
                .filter(other -> other.span().end() <= rest.span().begin() && Frames.alike(other, rest))
                .filter(other -> Tally.isNumber(other) && !other.equals(part))
                .filter(other -> isFronted(line.tokens(), Setting.index(line, other))
                        || part.span().end() <= other.span().begin() && isOf(line, part, other))
                .toList();
    }

    /// "60,000 of the prize of 100,000".
    private static boolean isOf(Line line, Figure part, Figure whole) {
        var tokens = line.tokens();
        int begin = Setting.index(line, part) + 1;
        int end = Setting.index(line, whole);
        return begin < end
                && end <= begin + 2 * TO_STATE
                && tokens.get(begin).is("of")
                && tokens.subList(begin, end).stream()
                        .noneMatch(token -> token.tag() == Tag.PUNCT || token.tag() == Tag.VERB || token.is("and"));
    }

    private static boolean isFronted(List<Token> tokens, int at) {
        int of = at - 1;
        while (0 < of
                && at - TO_STATE < of
                && LeftWords.HEDGES.contains(tokens.get(of).lower())) {
            of--;
        }
        return 0 <= of
                && tokens.get(of).is("of")
                && (of == 0
                        || tokens.get(of - 1).tag() == Tag.PUNCT
                        || tokens.get(of - 1).is("and"));
    }

    private static Figure smallest(List<Figure> figures) {
        return figures.stream().min(Comparator.comparing(Tally::value)).orElseThrow();
    }

    private static Figure largest(List<Figure> figures) {
        return figures.stream().max(Comparator.comparing(Tally::value)).orElseThrow();
    }

    /// "cut off 2,100 homes and killed two people": one number is so much larger that the others are of other things.
    private static boolean isAlone(List<Figure> figures) {
        if (figures.isEmpty()) {
            return false;
        }
        var largest = largest(figures);
        return figures.stream().allMatch(other -> other.equals(largest) || Tally.isOver(largest, other, TEN));
    }

    private static List<Figure> earlier(Line line, Passage passage, Figure rest) {
        int place = passage.place(line);
        for (int i = place - 1; Math.max(0, place - LINES_BACK) <= i; i--) {
            var mains = mains(passage.lines().get(i), passage, rest);
            if (!mains.isEmpty() && passage.lines().get(i).sentence().block() == Block.BODY) {
                return mains;
            }
        }
        return List.of();
    }

    /// Returns the numbers of a line before the rest that are told for themselves and may be of the same things.
    static List<Figure> mains(Line line, Passage passage, Figure rest) {
        var mains = line.all().stream()
                .filter(other -> other.span().end() <= rest.span().begin() && Frames.alike(other, rest))
                .filter(Tally::isNumber)
                .filter(other -> isTold(line, other) && !Tally.isFar(other, rest))
                .toList();
        return mains.stream()
                .filter(other -> !isPlaced(line, other) || !Tally.isOver(largest(mains), other, TEN))
                .filter(other -> isOfNoun(line, passage, other, largest(mains)))
                .toList();
    }

    /// "600 of which", "of which 600", and neither "including 600" nor "with the 170 already there".
    private static boolean isTold(Line line, Figure other) {
        int at = Setting.index(line, other);
        boolean these = 1 < at
                && THESE.contains(line.tokens().get(at - 1).lower())
                && line.tokens().get(at - 2).is("of");
        return (these || Setting.isMain(line, other))
                && !Setting.prepared(line, other, BESIDE)
                && !isEach(line.tokens(), at);
    }

    /// "or 20,000 for each", "15,000 a time": what falls to each is no part.
    private static boolean isEach(List<Token> tokens, int at) {
        boolean or = 0 < at && tokens.get(at - 1).is("or");
        return or
                || tokens.subList(at + 1, Math.min(tokens.size(), at + TO_STATE)).stream()
                        .takeWhile(token -> token.tag() != Tag.PUNCT && !Line.isFigure(token))
                        .anyMatch(token -> Apiece.EACH.contains(token.lower()));
    }

    /// "820 firemen and 14 aircraft": what has a noun of its own is of other things.
    private static boolean isOfNoun(Line line, Passage passage, Figure figure, Figure largest) {
        int next = Setting.index(line, figure) + 1;
        boolean named = next < line.tokens().size() && line.tokens().get(next).tag() == Tag.NOUN;
        return figure.equals(largest) || !named || passage.sameNoun(figure, largest);
    }

    /// "in four wards", "for 12 years": where or how long, and not how many.
    static boolean isPlaced(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return 0 < at && PLACING.contains(line.tokens().get(at - 1).lower());
    }

    static Relation sum(Figure whole, List<Figure> parts, RuleId rule) {
        return Sums.of(whole, parts, Completeness.SUPPOSED, rule);
    }
}
