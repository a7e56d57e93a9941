package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Parts: figures that the text counts in another.
final class Parts {

    /// The families of words for those whom something befell, with how a measure says that it did.
    private static final Map<String, List<String>> FATES = Map.of(
            "dead", List.of("kill", "killed", "die", "dead", "death"),
            "hurt", List.of("injure", "injured", "wound", "wounded", "hurt"));

    private static final Set<String> ALL = Set.of("all", "both");
    private static final Set<String> OF_WHICH = Set.of("the", "these", "those");

    private Parts() {}

    /// "nine of the 46", "300 of which", "including 12 children".
    static Optional<Relation> one(Fit fit, Passage passage) {
        var part = fit.figure("part").orElseThrow();
        if (isBroken(fit) || isInMany(fit, part)) {
            return Optional.empty();
        }
        return fit.figure("whole")
                .or(() -> isAll(fit, part) ? Optional.empty() : whole(fit, passage, part, List.of(part)))
                .map(whole -> new Relation.PartOf(part.id(), whole.id(), fit.cue()));
    }

    /// "five in six of them": a share, and no six of five.
    private static boolean isInMany(Fit fit, Figure part) {
        int in = Setting.index(fit.line(), part) - 1;
        return 0 < in
                && fit.line().tokens().get(in).is("in")
                && Line.isFigure(fit.line().tokens().get(in - 1));
    }

    /// "All four of the crew" and "the three of them" are no part.
    private static boolean isAll(Fit fit, Figure part) {
        int before = Setting.index(fit.line(), part) - 1;
        if (before < 0) {
            return false;
        }
        var word = fit.line().tokens().get(before);
        return ALL.contains(word.lower()) || isOfThese(fit) && word.is("the");
    }

    /// "150 of them retire, 190 move": what stands before "of them" is the part, and not what comes after.
    private static boolean followsFigure(Fit fit) {
        int before = fit.match().begin() - 1;
        return fit.by().builds().equals("parts-of-these")
                && 0 <= before
                && Line.isFigure(fit.line().tokens().get(before));
    }

    /// "96,000 vehicles a day, 12,480 of which are lorries": a rate is the whole, and no count of a sentence before.
    private static boolean isOfRate(Fit fit, int offset, Figure part) {
        return fit.line().all().reversed().stream()
                .filter(figure -> figure.span().end() <= offset)
                .filter(figure -> Passage.additive(figure) || figure.kind() == Kind.RATE)
                .findFirst()
                .filter(figure -> figure.kind() == Kind.RATE && mayHold(figure, part))
                .isPresent();
    }

    /// "made up of 1.25 million from the council, 1.75 million from tickets": parts, and no whole.
    private static boolean isMadeUp(Fit fit) {
        int before = fit.match().begin() - 1;
        return 0 <= before
                && List.of("up", "consists", "consisted", "composed")
                        .contains(fit.line().tokens().get(before).lower());
    }

    /// "81 of her party, with 20 others", "eight of the boats and 52 of the rafts": what stands behind a comma or "and"
    /// is not what the part is of.
    private static boolean isBroken(Fit fit) {
        var whole = fit.figure("whole");
        if (whole.isEmpty()) {
            return false;
        }
        int end = Setting.index(fit.line(), whole.get());
        for (int i = end - 1;
                fit.match().begin() <= i && !fit.line().tokens().get(i).is("of");
                i--) {
            if (fit.line().tokens().get(i).is(",") || fit.line().tokens().get(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /// "of these, 860 were in the town and 380 in the hills": each is a part, and together they may be a sum.
    static List<Relation> row(Fit fit, Passage passage) {
        var first = fit.figure("part").or(() -> fit.figure("list")).orElseThrow();
        var row = fit.by().builds().equals("parts-after")
                ? Lists.untilVerb(fit.line(), first)
                : Lists.from(fit.line(), first);
        var whole = fit.figure("whole").or(() -> whole(fit, passage, first, row.figures()));
        if (!row.figures().stream().allMatch(part -> Tally.isNumber(part) || Tally.isLeast(part))
                || isBroken(fit)
                || isMadeUp(fit)
                || followsFigure(fit)
                || whole.isEmpty()
                || whole.get().kind() != first.kind()
                || fit.figure("whole").isPresent() && !opens(fit)
                || Lists.opens(fit.line(), whole.get())) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        row.figures()
                .forEach(part ->
                        relations.add(new Relation.PartOf(part.id(), whole.get().id(), fit.cue())));
        if (1 < row.figures().size()) {
            var parts = row.figures().stream().map(Figure::id).toList();
            relations.add(new Relation.SumOf(whole.get().id(), parts, row.completeness(), fit.cue()));
        }
        return relations;
    }

    /// "Of the 46 dead, 21 …" opens with its whole; "the ferries of Tarsk carried 46 in May, 21 …" only names a place.
    private static boolean opens(Fit fit) {
        int begin = fit.match().begin();
        var before = fit.match().tokens().get(Math.max(0, begin - 1));
        return begin == 0 || before.tag() != Tag.NOUN && !Line.isFigure(before);
    }

    /// The whole that "these" goes back to: the nearest count before it, of the noun named, if one is.
    ///
    /// The noun may be another word for what was counted, if that is large enough: "Six people
    /// fell ill. Two of those guests died".
    private static Optional<Figure> whole(Fit fit, Passage passage, Figure part, List<Figure> parts) {
        var named = fit.token("noun").or(() -> nounAfterThese(fit));
        var head = fit.match().tokens().get(fit.match().begin());
        int offset = Math.min(head.span().begin(), part.span().begin());
        boolean own = fit.says("including") || fit.says("counting");
        if (isOfRate(fit, offset, part) || named.isEmpty() && Referents.areAll(fit.line(), begin(fit))) {
            return Optional.empty();
        }
        Predicate<Figure> near = figure -> figure.kind() == part.kind()
                && !parts.contains(figure)
                && (!own || fit.line().all().contains(figure) || passage.sameNoun(figure, part))
                && severalOf(figure)
                && Referents.allow(passage, fit.line(), begin(fit), figure)
                && (named.isPresent()
                        || fit.line().all().contains(figure)
                        || Referents.isOfThings(passage.lineOf(figure), figure))
                && !isMore(passage, figure)
                && named.filter(noun -> isPartOf(passage, figure, noun)).isEmpty();
        var wanted = near.and(figure -> named.isEmpty()
                || befell(passage, figure, named.get())
                || passage.counts(figure, named.get().lemma()));
        var beside = Referents.rightBefore(fit.line(), begin(fit))
                .filter(wanted.and(figure -> named.isEmpty() && mayBeSlip(figure, part)));
        if (beside.isPresent()) {
            return beside;
        }
        int after = Setting.index(fit.line(), part) + 1;
        boolean ownNoun = 0 < after
                && after < fit.line().tokens().size()
                && fit.line().tokens().get(after).tag() == Tag.NOUN;
        return passage.antecedent(
                        fit.line(),
                        offset,
                        wanted.and(figure -> ownNoun && mayHold(figure, part) && passage.sameNoun(figure, part)))
                .or(() -> passage.antecedent(fit.line(), offset, wanted.and(figure -> mayHold(figure, part))))
                .or(() -> isOfThese(fit)
                        ? passage.antecedent(
                                fit.line(),
                                offset,
                                near.and(figure -> mayHold(figure, part)).and(figure -> isAlone(passage, fit, figure)))
                        : Optional.empty())
                .or(() -> passage.antecedent(
                        fit.line(),
                        offset,
                        wanted.and(figure -> mayBeSlip(figure, part))
                                .and(figure -> named.isPresent()
                                        || isNearest(fit.line(), offset, figure)
                                        || !own && isOnlyBefore(passage, fit, figure, part))));
    }

    private static int begin(Fit fit) {
        return fit.match().begin();
    }

    /// "Six people fell ill. Two of those guests died": another noun than the number's goes back to the only one there
    /// is, right before.
    private static boolean isAlone(Passage passage, Fit fit, Figure whole) {
        var near = Stream.concat(Stream.of(fit.line()), passage.previous(fit.line()).stream())
                .flatMap(line -> line.all().stream())
                .filter(other -> other.span().end() <= fit.cue().span().begin() && Frames.alike(other, whole))
                .toList();
        return near.equals(List.of(whole));
    }

    /// "The mill took in 310 sacks, against 240 in May. Farmers brought 470 of them": the only number told for itself
    /// in the line before, of the part's noun or where the part has none. What stands behind a comma
    /// ("Dyers, 1,700 of them") is told of the noun there.
    private static boolean isOnlyBefore(Passage passage, Fit fit, Figure whole, Figure part) {
        boolean apposed =
                0 < begin(fit) && fit.line().tokens().get(begin(fit) - 1).is(",");
        return passage.previous(fit.line())
                .filter(line -> !apposed
                        && line.all().contains(whole)
                        && passage.goesOn(fit.line(), whole, part)
                        && line.all().stream()
                                .filter(other -> Frames.alike(other, whole)
                                        && severalOf(other)
                                        && !isMore(passage, other)
                                        && !Setting.prepared(line, other, Setting.OLDER))
                                .toList()
                                .equals(List.of(whole)))
                .isPresent();
    }

    /// A whole that cannot hold its part is meant right before it, in its own sentence, or where nothing else can be.
    private static boolean isNearest(Line line, int offset, Figure whole) {
        return line.all().reversed().stream()
                .filter(other -> other.span().end() <= offset && Frames.alike(other, whole))
                .findFirst()
                .filter(whole::equals)
                .isPresent();
    }

    /// "Ships waited 12 days, three more than in spring": what one number has more than another holds no part.
    private static boolean isMore(Passage passage, Figure figure) {
        return Setting.isCompared(passage.lineOf(figure), figure);
    }

    /// "Two of them", "54 of these suits".
    private static boolean isOfThese(Fit fit) {
        return fit.by().builds().equals("part-of-these");
    }

    /// "Six of the trainees passed": what is itself some of the trainees, or told after such, is not what "nine of the
    /// trainees" are some of.
    private static boolean isPartOf(Passage passage, Figure figure, Token noun) {
        var line = passage.lineOf(figure);
        return line.all().stream()
                .filter(other -> other.span().begin() <= figure.span().begin())
                .anyMatch(other -> isOf(line, Lists.index(line, other), noun));
    }

    private static boolean isOf(Line line, int at, Token noun) {
        return at + 3 < line.tokens().size()
                && line.tokens().get(at + 1).is("of")
                && OF_WHICH.contains(line.tokens().get(at + 2).lower())
                && line.tokens().get(at + 3).lemma().equals(noun.lemma());
    }

    /// "58 people in two houses, eight of them …": a count that is large enough is meant before one that is not.
    static boolean mayHold(Figure whole, Figure part) {
        return Passage.least(part).compareTo(Passage.least(whole)) <= 0;
    }

    /// A part that is hundreds of times its whole is a part of something else, and so is one that exceeds "almost two
    /// dozen": a number that is only about right was not counted wrong.
    private static boolean mayBeSlip(Figure whole, Figure part) {
        boolean counted = whole.quantity().amount() instanceof Amount.Point(var numeral)
                && numeral.step().compareTo(numeral.value()) < 0;
        return counted && Passage.least(part).compareTo(Passage.least(whole).times(Rational.of(20))) <= 0;
    }

    /// "Of these boats", "54 of these cases", and not "54 of them women".
    private static Optional<Token> nounAfterThese(Fit fit) {
        var tokens = fit.match().tokens();
        int begin = fit.match().begin();
        int of = isOfThese(fit) ? begin + 1 : begin;
        return of + 2 < tokens.size()
                        && tokens.get(of).is("of")
                        && OF_WHICH.contains(tokens.get(of + 1).lower())
                        && tokens.get(of + 2).tag() == Tag.NOUN
                ? Optional.of(tokens.get(of + 2))
                : Optional.empty();
    }

    private static boolean severalOf(Figure figure) {
        return !(figure.quantity().amount() instanceof Amount.Point(var numeral))
                || 0 < numeral.value().compareTo(Rational.ONE);
    }

    /// "The dead", "the wounded": those whom a count is said to have been killed or hurt.
    private static boolean befell(Passage passage, Figure figure, Token noun) {
        return FATES.entrySet().stream()
                .filter(fate -> RelationWords.of(fate.getKey()).contains(noun.lower()))
                .flatMap(fate -> fate.getValue().stream())
                .anyMatch(word -> passage.counts(figure, word));
    }
}
