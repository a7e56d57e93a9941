package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Token;
import org.muster.model.time.TimeExpression;

/// Self comparisons set a number against that of its own time: "66,000 tonnes in 2023, 10 percent more than in 2023".
///
/// Both times must be printed with their year, be the only ones of the sentence up to there, and stand alone: in "more
/// than the 2023 target" or "than in Orm in 2023" something else is compared, and in "than at the start of 2023"
/// another time.
final class SelfComparisons {

    private static final RuleId RULE = new RuleId("relation.compared-with-itself");
    private static final Set<String> TO_TIME = Set.of(
            "in", "during", "of", "the", "that", "those", "for", "same", "quarter", "period", "months", "month",
            "half");
    private static final Set<String> GOING_ON = Set.of("but", "when", "while", "who", "which");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "(", ")", "!", "?", "\"", "”", "—", "–");
    private static final Set<String> BOUNDED = Set.of(
            "end",
            "start",
            "beginning",
            "early",
            "late",
            "mid",
            "middle",
            "first",
            "last",
            "rest",
            "part",
            "since",
            "until",
            "till",
            "before",
            "after",
            "by",
            "from",
            "fiscal",
            "financial",
            "tax");
    private static final int TO_WORD = 2;
    private static final int MOST_BETWEEN = 6;

    private SelfComparisons() {}

    /// Returns the comparisons of the line that are of this sort.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        var tokens = line.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("than")) {
                stated(line, passage, i).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> stated(Line line, Passage passage, int than) {
        var tokens = line.tokens();
        var direction = DirectionWords.among(tokens.subList(Math.max(0, than - TO_WORD), than));
        var own = tokens.subList(0, than).stream()
                .flatMap(token -> line.time(token).stream())
                .toList();
        if (direction.isEmpty() || own.size() != 1 || !isWhole(line, own.getFirst())) {
            return Optional.empty();
        }
        var time = own.getFirst();
        return compared(line, than)
                .filter(other -> other.window().equals(time.window()) && isWhole(line, other))
                .flatMap(other -> figure(line, passage, than, time)
                        .map(figure -> new Relation.ComparedWithItself(
                                figure.id(),
                                direction.get(),
                                time.window(),
                                new Cue(
                                        new Span(
                                                tokens.get(than).span().begin(),
                                                other.core().end()),
                                        RULE))));
    }

    /// Returns the time that "than" leads up to with nothing but a number between, if its phrase ends with it.
    private static Optional<TimeExpression> compared(Line line, int than) {
        var tokens = line.tokens();
        for (int i = than + 1; i < Math.min(tokens.size(), than + 1 + MOST_BETWEEN); i++) {
            var time = line.time(tokens.get(i));
            if (time.isPresent()) {
                return time.filter(_ -> endsPhrase(tokens, time.get()));
            }
            if (!TO_TIME.contains(tokens.get(i).lower()) && !Line.isFigure(tokens.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Returns whether the phrase ends with the time, so that it is no "2023 target" and no "2023 in Orm".
    private static boolean endsPhrase(List<Token> tokens, TimeExpression time) {
        return tokens.stream()
                .dropWhile(token -> token.span().begin() < time.core().end())
                .findFirst()
                .map(next -> MARKS.contains(next.lower()) || GOING_ON.contains(next.lower()))
                .orElse(true);
    }

    /// Returns whether the time prints its year and no word before it makes another time of it.
    private static boolean isWhole(Line line, TimeExpression time) {
        boolean year = line.sentence().tokens().stream()
                .filter(token -> time.core().contains(token.span()))
                .anyMatch(token -> token.text().matches("(?:19|20)\\d\\d"));
        var before = line.sentence().tokens().stream()
                .filter(token -> token.span().end() <= time.core().begin())
                .toList();
        return year
                && before.subList(Math.max(0, before.size() - 3), before.size()).stream()
                        .noneMatch(token -> BOUNDED.contains(token.lower()));
    }

    /// Returns the number of the time: the nearest before it, else the first behind it, that does not say by how much.
    private static Optional<Figure> figure(Line line, Passage passage, int than, TimeExpression time) {
        var told = line.all().stream()
                .filter(Passage::additive)
                .filter(other ->
                        other.span().end() <= line.tokens().get(than).span().begin())
                .filter(other -> Directions.of(new Neighbours(passage, line, Setting.index(line, other), other))
                        .isEmpty())
                .toList();
        return told.reversed().stream()
                .filter(other -> other.span().end() <= time.core().begin())
                .findFirst()
                .or(() -> told.stream().findFirst());
    }
}
