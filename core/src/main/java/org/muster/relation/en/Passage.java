package org.muster.relation.en;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A passage is all lines of a text, in which words such as "of these" find the figure that they go back to.
///
/// @param lines the lines in order
/// @param measures what each figure counts
record Passage(List<Line> lines, Map<FigureId, Measure> measures) {

    private static final int LINES_BACK = 4;
    private static final List<String> DEATH = List.of("kill", "killed", "die", "dead", "death");

    Passage {
        lines = List.copyOf(lines);
        measures = Map.copyOf(measures);
    }

    int place(Line line) {
        int begin = line.sentence().span().begin();
        return first(each -> begin <= each.sentence().span().begin());
    }

    /// Returns the line in which the figure stands.
    Line lineOf(Figure figure) {
        return lines.get(
                first(each -> figure.span().end() <= each.sentence().span().end()));
    }

    /// Returns the index of the first line for which the condition holds, as it must for every later one.
    private int first(Predicate<Line> reached) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean found = reached.test(lines.get(middle));
            low = found ? low : middle + 1;
            high = found ? middle : high;
        }
        return low;
    }

    /// Returns the nearest figure before the offset that satisfies the condition, in its line or one of the few before.
    Optional<Figure> before(Line line, int offset, Predicate<Figure> wanted) {
        int at = place(line);
        return Stream.iterate(at, index -> Math.max(0, at - LINES_BACK) <= index, index -> index - 1)
                .map(lines::get)
                .filter(each -> each.equals(line) || each.sentence().block() == Block.BODY)
                .flatMap(each -> each.all().stream()
                        .filter(figure -> figure.span().end() <= offset)
                        .sorted(Comparator.comparing(Figure::span).reversed()))
                .filter(wanted)
                .findFirst();
    }

    /// Returns what a word such as "these" goes back to: in its own line the nearest figure that satisfies the
    /// condition, in a line before the largest.
    Optional<Figure> antecedent(Line line, int offset, Predicate<Figure> wanted) {
        var own =
                before(line, offset, figure -> wanted.test(figure) && line.all().contains(figure));
        if (own.isPresent()) {
            return own;
        }
        int at = place(line);
        for (int i = at - 1; Math.max(0, at - LINES_BACK) <= i; i--) {
            var largest = lines.get(i).all().stream().filter(wanted).max(Comparator.comparing(Passage::least));
            if (largest.isPresent() && lines.get(i).sentence().block() == Block.BODY) {
                return largest;
            }
        }
        return Optional.empty();
    }

    /// Returns the lowest number that the figure's words allow.
    static Rational least(Figure figure) {
        var exact = figure.quantity().amount().exact();
        return exact.low().value().or(exact.high()::value).orElse(Rational.ZERO);
    }

    /// Returns the nearest count or other quantity before the offset.
    Optional<Figure> quantityBefore(Line line, int offset) {
        return before(line, offset, Passage::additive);
    }

    /// Returns the figures of the line and the few before it that stand before the offset, nearest first.
    List<Figure> allBefore(Line line, int offset) {
        int at = place(line);
        return lines.subList(Math.max(0, at - LINES_BACK), at + 1).stream()
                .flatMap(each -> each.all().stream())
                .filter(figure -> figure.span().end() <= offset)
                .sorted(Comparator.comparing(Figure::span).reversed())
                .toList();
    }

    /// Returns the line before, if there is one.
    Optional<Line> previous(Line line) {
        int at = place(line);
        return 0 < at ? Optional.of(lines.get(at - 1)) : Optional.empty();
    }

    /// Returns whether the word, as lemma, is or takes part in what the figure counts.
    boolean counts(Figure figure, String lemma) {
        var measure = measures.get(figure.id());
        return measure != null
                && (measure.noun().equals(lemma)
                        || measure.events().contains(lemma)
                        || List.of(measure.words().split("\\W+")).contains(lemma)
                        || List.of(measure.words().split("\\W+")).contains(lemma + "s")
                        || List.of(measure.words().split("\\W+")).contains(lemma + "es"));
    }

    /// Returns whether both figures count the same noun and the same events.
    boolean sameMeasure(Figure first, Figure second) {
        var one = measures.get(first.id());
        var other = measures.get(second.id());
        return one != null
                && other != null
                && one.noun().equals(other.noun())
                && one.events().equals(other.events());
    }

    /// Returns whether the second has the noun of the first, or none of its own behind it.
    boolean goesOn(Line line, Figure first, Figure second) {
        int behind = Setting.index(line, second) + 1;
        boolean noun =
                behind < line.tokens().size() && line.tokens().get(behind).tag() == Tag.NOUN;
        return !noun || sameNoun(first, second);
    }

    /// Returns the words of a stretch.
    List<String> words(Span span) {
        return lines.stream()
                .flatMap(line -> line.sentence().tokens().stream())
                .filter(token -> span.contains(token.span()))
                .map(Token::lower)
                .toList();
    }

    /// Returns whether both figures count the same noun, or both the dead.
    boolean kindred(Figure first, Figure second) {
        return sameNoun(first, second) || isDead(first) && isDead(second);
    }

    private boolean isDead(Figure figure) {
        return DEATH.stream().anyMatch(word -> counts(figure, word));
    }

    /// Returns whether the text names what the figure counts.
    boolean isNamed(Figure figure) {
        var measure = measures.get(figure.id());
        return measure != null && !measure.from().isEmpty();
    }

    /// Returns whether both figures count the same noun.
    boolean sameNoun(Figure first, Figure second) {
        var one = measures.get(first.id());
        var other = measures.get(second.id());
        return one != null && other != null && one.noun().equals(other.noun());
    }

    /// Returns whether figures of its kind can be added up: counts, money and physical quantities such as megawatts.
    static boolean additive(Figure figure) {
        return switch (figure.kind()) {
            case COUNT, MONEY, AREA, MASS, VOLUME, LENGTH -> true;
            case OTHER -> figure.quantity().unit().addsUp();
            case SHARE, CHANGE, MULTIPLE, RATE, DURATION, SPEED, TEMPERATURE, AGE, MAGNITUDE -> false;
        };
    }

    /// Returns whether figures of its kind lie so far apart, though they are not added up.
    static boolean measured(Figure figure) {
        return switch (figure.kind()) {
            case DURATION, SPEED, TEMPERATURE -> true;
            case COUNT, MONEY, AREA, MASS, VOLUME, LENGTH, SHARE, CHANGE, MULTIPLE, RATE, AGE, MAGNITUDE, OTHER ->
                false;
        };
    }

    /// Returns whether the figure counts things.
    static boolean count(Figure figure) {
        return figure.kind() == Kind.COUNT;
    }
}
