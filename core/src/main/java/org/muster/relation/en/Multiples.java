package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Multiples whose numbers stand in other sentences: "twice as many", "nearly doubled".
final class Multiples {

    private static final int TO_AS = 3;
    private static final int TO_FALL = 3;
    private static final Set<String> JOINS = Set.of("that", "and", "but", "while", "as", "which", "who");
    private static final Set<String> COUNTING = Set.of("number", "total", "figure", "count", "toll");
    private static final Set<String> FALLING = RelationWords.ofAll("falling", "fall");

    private Multiples() {}

    /// "The last strike stopped 40 ships. This one has stopped twice as many."
    static Optional<Relation> asMany(Fit fit, Passage passage) {
        var multiple = fit.figure("multiple").orElseThrow();
        int offset = multiple.span().begin();
        return MultipleFrames.isOfOther(fit.line(), multiple)
                ? Optional.empty()
                : passage.quantityBefore(fit.line(), offset)
                        .filter(nearest -> isOfNoun(fit, nearest, passage))
                        .map(nearest -> restated(fit, nearest).isPresent()
                                ? multiplied(fit, multiple, Optional.of(nearest), restated(fit, nearest))
                                : isResult(fit, multiple, nearest)
                                        ? came(fit, multiple, nearest, passage)
                                        : turned(fit, multiple, nearest, earlier(passage, nearest)));
    }

    /// "twice as many goats" is of no tonnes.
    private static boolean isOfNoun(Fit fit, Figure nearest, Passage passage) {
        var tokens = fit.line().tokens();
        int end = fit.match().end();
        boolean noun = end < tokens.size() && tokens.get(end).tag() == Tag.NOUN;
        return !noun
                || Passage.count(nearest)
                || passage.counts(nearest, tokens.get(end).lemma());
    }

    /// "stopped 95, twice as many", "carried 60 cars, twice as many as in spring": the number is what it came to where
    /// the multiple is apposed to it, or what it is set against is named behind.
    private static boolean isResult(Fit fit, Figure multiple, Figure nearest) {
        int at = Setting.index(fit.line(), multiple);
        boolean apposed = fit.line().all().contains(nearest)
                && fit.line().tokens().get(at - 1).is(",");
        return apposed || isSetAgainst(fit);
    }

    /// "90 jobs at the saw and half as many, 45, in the yard": what stands behind the comma says in
    /// numbers what it came to.
    private static Optional<Figure> restated(Fit fit, Figure base) {
        var tokens = fit.line().tokens();
        int end = fit.match().end();
        return end + 2 < tokens.size()
                        && tokens.get(end).is(",")
                        && tokens.get(end + 2).is(",")
                ? fit.line().figure(tokens.get(end + 1)).filter(other -> Frames.alike(other, base))
                : Optional.empty();
    }

    private static boolean isSetAgainst(Fit fit) {
        var tokens = fit.line().tokens();
        int end = Math.min(fit.match().end(), tokens.size());
        return tokens.subList(end, Math.min(end + TO_AS, tokens.size())).stream()
                .takeWhile(token -> token.tag() != Tag.PUNCT)
                .anyMatch(token -> token.is("as"));
    }

    /// The only other number like it before it in its sentence is the base, or one that was told before if it fits.
    private static Relation came(Fit fit, Figure multiple, Figure nearest, Passage passage) {
        var own = fit.line().all().stream()
                .filter(other -> other.span().end() <= nearest.span().begin() && Frames.alike(other, nearest))
                .toList();
        boolean only = own.size() == 1 && passage.goesOn(fit.line(), own.getFirst(), nearest);
        return multiplied(
                fit,
                multiple,
                only && !isSetAgainst(fit)
                        ? Optional.of(own.getFirst())
                        : earlier(passage, nearest).filter(base -> Tally.share(multiple, nearest, base)),
                Optional.of(nearest));
    }

    /// The nearest number is the base, or the result where the two fit that way round.
    private static Relation turned(Fit fit, Figure multiple, Figure nearest, Optional<Figure> other) {
        boolean round = other.filter(
                        base -> Tally.product(multiple, base, nearest) && !Tally.product(multiple, nearest, base))
                .isPresent();
        return round
                ? multiplied(fit, multiple, other, Optional.of(nearest))
                : multiplied(fit, multiple, Optional.of(nearest), other);
    }

    private static Relation multiplied(Fit fit, Figure multiple, Optional<Figure> base, Optional<Figure> result) {
        return new Relation.Multiplied(multiple.id(), side(base), side(result), fit.cue());
    }

    /// "had trebled since two firms gave up": what tells when or why names no base.
    static boolean isAside(Fit fit, Figure multiple) {
        int at = Setting.index(fit.line(), multiple);
        var base = fit.figure("base");
        if (base.isEmpty() || base.get().span().begin() < multiple.span().begin()) {
            return false;
        }
        return fit.line().tokens().subList(at, Setting.index(fit.line(), base.get())).stream()
                .anyMatch(token -> MultipleFrames.BECAUSE.contains(token.lower()));
    }

    /// "fell threefold, from 900 to 300": where a word says that it fell, what it came from is so many
    /// times what it came to.
    static Relation multiplied(Line line, Figure multiple, Side base, Side result, Cue cue) {
        return isFall(line, multiple)
                ? new Relation.Multiplied(multiple.id(), result, base, cue)
                : new Relation.Multiplied(multiple.id(), base, result, cue);
    }

    /// "a threefold drop", "fell more than tenfold".
    static boolean isFall(Line line, Figure multiple) {
        int at = Setting.index(line, multiple);
        var tokens = line.tokens();
        if (at < 0
                || Tally.value(multiple).compareTo(Rational.ONE) <= 0
                || !multiple.text().endsWith("fold")) {
            return false;
        }
        boolean behind =
                at + 1 < tokens.size() && FALLING.contains(tokens.get(at + 1).lower());
        return behind
                || tokens.subList(Math.max(0, at - TO_FALL), at).reversed().stream()
                        .takeWhile(token -> token.tag() != Tag.PUNCT && !Line.isFigure(token))
                        .anyMatch(token -> FALLING.contains(token.lower()));
    }

    /// "Eleven of the lifts were mended, and costs had doubled": whether the subject of the verb, as far as its clause
    /// names one before it, is what the number counts.
    static boolean ofSubject(Neighbours near, Figure counted) {
        var ahead = near.line().tokens().subList(0, near.at()).reversed();
        var nouns = ahead.stream()
                .takeWhile(token -> token.tag() != Tag.PUNCT && !JOINS.contains(token.lower()) && !Line.isFigure(token))
                .filter(token -> token.tag() == Tag.NOUN)
                .map(Token::lemma)
                .toList();
        return nouns.isEmpty()
                || nouns.stream()
                        .anyMatch(noun ->
                                COUNTING.contains(noun) || near.passage().counts(counted, noun));
    }

    /// "doubled", "had more than trebled", and neither "double the" nor "twice".
    static boolean isVerb(Figure multiple) {
        return multiple.text().endsWith("d") && !multiple.text().endsWith("fold");
    }

    private static Side side(Optional<Figure> figure) {
        return figure.<Side>map(printed -> new Side.Printed(printed.id())).orElseGet(Side.Unprinted::new);
    }

    private static Optional<Figure> earlier(Passage passage, Figure base) {
        return passage.lines().stream()
                .flatMap(line -> line.all().stream())
                .filter(figure -> figure.span().end() <= base.span().begin())
                .filter(figure -> figure.kind() == base.kind() && passage.sameMeasure(figure, base))
                .reduce((_, later) -> later);
    }

    /// "demand doubled": both numbers may stand elsewhere.
    static Optional<Relation> alone(Fit fit) {
        return fit.id("multiple")
                .map(multiple ->
                        new Relation.Multiplied(multiple, new Side.Unprinted(), new Side.Unprinted(), fit.cue()));
    }
}
