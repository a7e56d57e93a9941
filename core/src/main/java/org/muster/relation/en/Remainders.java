package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// Remainders are numbers that their words show to be left of a whole ([RestMarks]) when the parts told between the
/// two are taken off: "83 were injured, 14 of them badly and 28 less so. The other 41 had grazes".
///
/// Where other numbers there fit and those that the words name do not, these are not meant.
final class Remainders {

    private static final RuleId RULE = new RuleId("relation.sum.remainder");
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational THOUSAND = Rational.of(1000);
    private static final int LINES_BACK = 2;

    private Remainders() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (var rest : line.all()) {
            if (Passage.additive(rest) && Tally.isNumber(rest) && !Setting.isCompared(line, rest)) {
                RestMarks.of(line, rest)
                        .flatMap(mark -> bound(line, passage, rest, mark))
                        .filter(relation -> !isDivided(line, passage, relation))
                        .ifPresent(relations::add);
            }
        }
        goingOn(line).flatMap(rest -> divided(line, passage, rest)).ifPresent(relations::add);
        return relations;
    }

    /// "Of 480 coaches 310 were on time and 125 late. The other 45 never left": read with the sentence before.
    private static boolean isDivided(Line line, Passage passage, Relation relation) {
        var figures = Set.copyOf(relation.figures());
        return passage.previous(line).stream()
                .flatMap(earlier -> Divisions.in(earlier, passage).stream())
                .anyMatch(each -> Set.copyOf(each.figures()).equals(figures));
    }

    /// "149 are to take place.", "Six turned back and three got through.": the last of the bare numbers, one of which
    /// opens the sentence.
    private static Optional<Figure> goingOn(Line line) {
        return line.tokens().stream()
                .filter(token -> !LeftWords.HEDGES.contains(token.lower()))
                .findFirst()
                .flatMap(line::figure)
                .filter(first -> Passage.additive(first) && Told.of(line, first).isVerbNext())
                .flatMap(first -> line.all().stream()
                        .filter(figure -> Frames.alike(figure, first) && Tally.isNumber(figure))
                        .map(figure -> Told.of(line, figure))
                        .filter(each -> each.isMain() && each.isVerbNext())
                        .map(Told::figure)
                        .reduce((_, later) -> later));
    }

    /// "Of 412 planned flights 263 were called off, she said. 149 are to take place.": the sentence before names a
    /// whole
    /// first, and one part of it.
    private static Optional<Relation> divided(Line line, Passage passage, Figure rest) {
        var told = told(line, passage, rest);
        return RestWholes.named(told)
                .filter(whole -> RestWholes.isFronted(told.get(whole)))
                .filter(whole -> passage.previous(line)
                        .filter(told.get(whole).line()::equals)
                        .isPresent())
                .flatMap(whole -> {
                    var parts = parts(told, whole, passage);
                    long earlier = parts.stream()
                            .filter(part -> !line.all().contains(part))
                            .count();
                    return earlier == 1
                            ? Optional.of(sum(
                                    told.get(whole),
                                    parts,
                                    rest,
                                    1 < parts.size() ? Completeness.LIKELY : Completeness.SUPPOSED))
                            : Optional.empty();
                });
    }

    private static Optional<Relation> bound(Line line, Passage passage, Figure rest, RestMarks mark) {
        var told = told(line, passage, rest);
        var named = RestWholes.named(told);
        return named.or(() -> RestWholes.largest(told, rest)
                        .filter(whole -> mark != RestMarks.SO && mark != RestMarks.STILL
                                || told.get(whole).line().equals(line)))
                .filter(whole -> passage.goesOn(line, told.get(whole).figure(), rest)
                        || named.isPresent() && mark != RestMarks.STILL)
                .filter(whole -> goesOn(told.subList(whole, told.size()), line, passage))
                .filter(whole -> !Tally.isOver(told.get(whole).figure(), rest, THOUSAND))
                .filter(whole -> !isOfOthers(told.get(whole), told.subList(whole + 1, told.size()), passage))
                .flatMap(whole -> {
                    var parts = parts(told, whole, passage);
                    var all = Stream.concat(parts.stream(), Stream.of(rest)).toList();
                    var total = told.get(whole).figure();
                    boolean fits = Rows.sum(all).equals(Tally.value(total));
                    boolean meant = fits || !isOtherMeant(told, rest) && (named.isPresent() || isTaken(total, parts));
                    if (parts.isEmpty() || !meant) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            fits && parts.size() == 1
                                    ? rest(total, parts.getFirst(), rest)
                                    : sum(told.get(whole), parts, rest, Completeness.LIKELY));
                });
    }

    /// "Some 18,400 doses were lost; they had allowed for 10": of a hundredth it is seldom told what it leaves.
    private static boolean isTaken(Figure whole, List<Figure> parts) {
        return parts.stream().noneMatch(part -> Tally.isOver(whole, part, HUNDRED));
    }

    private static Relation rest(Figure whole, Figure part, Figure rest) {
        var span = new Span(part.span().begin(), rest.span().end());
        return new Relation.RestOf(rest.id(), part.id(), whole.id(), new Cue(span, RULE));
    }

    private static Relation sum(Told whole, List<Figure> parts, Figure rest, Completeness completeness) {
        var all = Stream.concat(parts.stream(), Stream.of(rest)).toList();
        return Sums.of(whole.figure(), all, completeness, RULE);
    }

    /// No sentence without one of the numbers parts them.
    private static boolean goesOn(List<Told> told, Line line, Passage passage) {
        int place = passage.place(line);
        for (var each : told.reversed()) {
            int before = passage.place(each.line());
            if (before + 1 < place) {
                return false;
            }
            place = before;
        }
        return true;
    }

    /// The numbers like the rest that stand before it, from the last rest on.
    private static List<Told> told(Line line, Passage passage, Figure rest) {
        var told = new ArrayList<Told>();
        int place = passage.place(line);
        for (int i = Math.max(0, place - LINES_BACK); i <= place; i++) {
            var each = passage.lines().get(i);
            if (i < place && each.sentence().block() != Block.BODY) {
                told.clear();
                continue;
            }
            for (var figure : each.all()) {
                boolean like = Frames.alike(figure, rest) && Tally.isNumber(figure);
                if (like && figure.span().end() <= rest.span().begin()) {
                    add(told, Told.of(each, figure));
                }
            }
        }
        return told;
    }

    private static void add(List<Told> told, Told next) {
        if (next.isMain()) {
            if (RestMarks.of(next.line(), next.figure()).isPresent()) {
                told.clear();
            }
            told.add(next);
        }
    }

    private static List<Figure> parts(List<Told> told, int whole, Passage passage) {
        var total = told.get(whole);
        var parts = new ArrayList<Figure>();
        RestWholes.part(told, total).map(Told::figure).ifPresent(parts::add);
        for (int i = whole + 1; i < told.size(); i++) {
            var each = told.get(i);
            boolean some = each.isOfThem() && !parts.isEmpty() && each.isBehindComma();
            boolean row =
                    told.get(i - 1).isOfThem() && parts.contains(told.get(i - 1).figure()) && isRow(told, i);
            if (!some && (row || isAlike(passage, each, total.figure()))) {
                parts.add(each.figure());
            }
        }
        return parts;
    }

    /// "22 of them pups and 18 yearlings": no verb parts the second from the first.
    private static boolean isRow(List<Told> told, int i) {
        var before = told.get(i - 1);
        var each = told.get(i);
        return before.line().equals(each.line())
                && before.line().tokens().subList(before.at(), each.at()).stream()
                        .noneMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.is(";"));
    }

    /// "Of the 380 pickers 290 went home. The clinic took 35 of the sick": some of others than the whole is of.
    private static boolean isOfOthers(Told whole, List<Told> after, Passage passage) {
        return RestWholes.isFronted(whole)
                && after.stream()
                        .flatMap(each -> each.ofWhat().stream())
                        .anyMatch(what -> !passage.counts(whole.figure(), what.lemma()));
    }

    /// "43 others", "43 people", "after 14 deaths" and "43" alone have the noun of the whole.
    private static boolean isAlike(Passage passage, Told each, Figure whole) {
        return each.isGone()
                || each.isOthers()
                || !each.isOfNoun() && passage.goesOn(each.line(), whole, each.figure());
    }

    /// Whether two others of the numbers leave the rest.
    private static boolean isOtherMeant(List<Told> told, Figure rest) {
        return told.stream()
                .anyMatch(whole -> told.stream()
                        .anyMatch(part -> !part.equals(whole)
                                && Rows.sum(List.of(part.figure(), rest)).equals(Tally.value(whole.figure()))));
    }
}
