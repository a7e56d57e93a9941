package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;

/// Corrections are counts put right by as many as were forgotten or counted twice: "The number of guards
/// is 118 rather than 112; six trainees had been forgotten".
final class Corrections {

    private static final RuleId RULE = new RuleId("relation.sum.correction");
    private static final Set<String> MISTAKES = Set.copyOf(RelationWords.of("miscounted"));
    private static final Set<String> WRONG = Set.of("rather", "instead", "not", "from", "earlier", "wrongly", "gave");
    private static final Set<String> COUNTED =
            Set.of("counted", "entered", "listed", "recorded", "registered", "included", "booked", "reported");
    private static final Set<String> TWICE = Set.of("twice", "both", "double");
    private static final int TO_MISTAKE = 12;

    private Corrections() {}

    /// Returns the sums whose miscounted number the line states.
    static List<Relation> in(Line line, Passage passage) {
        if (line.sentence().block() != Block.BODY) {
            return List.of();
        }
        return line.all().stream()
                .filter(figure -> Passage.count(figure) && Tally.isNumber(figure) && isMistake(line, figure))
                .findFirst()
                .flatMap(figure -> sum(line, passage, figure))
                .stream()
                .toList();
    }

    /// "six trainees had been forgotten", "three patients had been counted in both", "17 bodies had been
    /// entered twice".
    private static boolean isMistake(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        var tokens = line.tokens();
        var behind = tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + TO_MISTAKE)).stream()
                .takeWhile(token -> !Setting.STRONG.contains(token.lower()))
                .takeWhile(token -> !Line.isFigure(token) || token.text().equals("twice"))
                .toList();
        return behind.stream().anyMatch(token -> MISTAKES.contains(token.lower()))
                || behind.stream().anyMatch(token -> COUNTED.contains(token.lower()))
                        && behind.stream().anyMatch(token -> TWICE.contains(token.text()));
    }

    private static Optional<Relation> sum(Line line, Passage passage, Figure mistake) {
        var own = before(line, mistake);
        var both = Stream.concat(
                        passage.previous(line).stream().flatMap(each -> before(each, mistake).stream()), own.stream())
                .toList();
        var two = own.size() == 2 ? own : own.size() < 2 ? both : List.<Figure>of();
        boolean wrong = two.stream()
                .map(passage::lineOf)
                .flatMap(each -> each.tokens().stream())
                .anyMatch(token -> WRONG.contains(token.lower()));
        if (two.size() != 2 || !wrong) {
            return Optional.empty();
        }
        boolean falling = Tally.value(two.get(1)).compareTo(Tally.value(two.get(0))) < 0;
        var total = falling ? two.get(0) : two.get(1);
        var less = falling ? two.get(1) : two.get(0);
        return Optional.of(Sums.of(total, List.of(less, mistake), Completeness.LIKELY, RULE));
    }

    private static List<Figure> before(Line line, Figure mistake) {
        return line.all().stream()
                .filter(figure -> figure.span().end() <= mistake.span().begin())
                .filter(figure -> Frames.alike(figure, mistake) && Tally.isNumber(figure))
                .toList();
    }
}
