package org.muster.claim;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.source.Voice;
import org.muster.model.text.Block;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;

/// A restatement says in the report's body, under a source, what its headline or first sentences say without one.
final class Restatements {

    private static final int LEDE_SENTENCES = 2;
    private static final int ENOUGH_WORDS = 2;
    private static final int LONG_WORD = 3;
    private static final int STEM = 5;
    /// How far a rounded number may lie from the precise one that it restates.
    private static final Rational NEAR = Rational.of(1, 20);

    private static final Rational SMALL = new Rational(BigInteger.TEN, BigInteger.ONE);

    /// A restatement farther from its lede than this many figures is not looked for.
    private static final int REACH = 500;

    private final FoundClaims found;
    private final Map<FigureId, Voice> spoken;
    private final int ledeEnd;

    Restatements(FoundClaims found, Map<FigureId, Voice> spoken) {
        this.found = found;
        this.spoken = spoken;
        this.ledeEnd = ledeEnd(found.text().sentences());
    }

    /// Returns the voice of the first figure that restates this one, if this one stands in a headline or in the lede.
    Optional<Voice> voice(Figure figure) {
        return of(figure, other -> spoken.get(other.id()) instanceof Voice.Cited)
                .map(other -> spoken.get(other.id()));
    }

    /// Returns the first figure that fits and restates this one, if this one stands in a headline or in the lede.
    Optional<Figure> of(Figure figure, Predicate<Figure> fits) {
        var sentence = found.text().sentenceAt(figure.span().begin());
        if (figure.kind() == Kind.AGE || sentence.isEmpty() || !leading(sentence.get())) {
            return Optional.empty();
        }
        return later(figure, sentence.get(), fits);
    }

    private Optional<Figure> later(Figure figure, Sentence sentence, Predicate<Figure> fits) {
        int first = Collections.binarySearch(found.figures(), figure, Comparator.comparing(Figure::span)) + 1;
        var later = found.figures().subList(first, Math.min(found.figures().size(), first + REACH));
        for (var other : later) {
            var there = found.text().sentenceAt(other.span().begin());
            boolean same = there.isPresent() && sameNumber(figure, other);
            if (same && fits.test(other) && sameWords(sentence, there.get(), number(figure))) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private boolean leading(Sentence sentence) {
        return sentence.block() != Block.BODY || sentence.span().end() <= ledeEnd;
    }

    /// Returns where the first sentences of the body end.
    private static int ledeEnd(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.block() == Block.BODY)
                .limit(LEDE_SENTENCES)
                .reduce((_, second) -> second)
                .map(sentence -> sentence.span().end())
                .orElse(0);
    }

    private static boolean sameNumber(Figure figure, Figure other) {
        return figure.kind() == other.kind()
                && !number(figure).isEmpty()
                && (number(figure).equals(number(other)) || rounds(figure, other));
    }

    /// "Less than a quarter" of the lede restates "24 percent" of the body.
    private static boolean rounds(Figure figure, Figure other) {
        var wide = figure.quantity().amount().exact();
        var narrow = other.quantity().amount().exact();
        var low = narrow.low().value();
        if (low.isEmpty() || !low.equals(narrow.high().value()) || low.get().signum() == 0) {
            return false;
        }
        return number(figure).stream().anyMatch(value -> {
            var gap = value.minus(low.get()).over(low.get());
            boolean near = gap.compareTo(NEAR) <= 0 && NEAR.negate().compareTo(gap) <= 0;
            boolean below = wide.low()
                    .value()
                    .map(limit -> limit.compareTo(low.get()) <= 0)
                    .orElse(true);
            boolean above = wide.high()
                    .value()
                    .map(limit -> low.get().compareTo(limit) <= 0)
                    .orElse(true);
            return near && below && above;
        });
    }

    private static Set<Rational> number(Figure figure) {
        var exact = figure.quantity().amount().exact();
        var numbers = new HashSet<Rational>();
        exact.low().value().ifPresent(numbers::add);
        exact.high().value().ifPresent(numbers::add);
        return numbers;
    }

    private static boolean sameWords(Sentence one, Sentence other, Set<Rational> number) {
        var shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        boolean small = number.stream().allMatch(value -> value.compareTo(SMALL) <= 0);
        return (small ? ENOUGH_WORDS + 1 : ENOUGH_WORDS) <= shared.size();
    }

    private static Set<String> words(Sentence sentence) {
        var words = new HashSet<String>();
        for (var token : sentence.tokens()) {
            boolean content = token.tag() == Tag.NOUN
                    || token.tag() == Tag.PROPN
                    || token.tag() == Tag.VERB
                    || token.tag() == Tag.ADJ;
            if (content && LONG_WORD < token.lower().length()) {
                var word = token.lower().toLowerCase(Locale.ROOT);
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return words;
    }
}
