package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// What all had is told behind what each of a count did, in one breath: "The 30 barges each carried 14 tonnes, making
/// 420 tonnes", "Six crews each laid 40 metres of track, a total of 240 metres".
final class EachMaking {

    private static final RuleId RULE = new RuleId("relation.each.making");
    private static final Set<String> MAKING =
            Set.of("making", "totalling", "totaling", "giving", "total", "altogether");
    private static final int TO_EACH = 4;
    private static final int TO_FIGURE = 5;
    private static final int TO_MARK = 6;

    private EachMaking() {}

    /// Returns the products that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        var tokens = line.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("each")) {
                stated(line, passage, i).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> stated(Line line, Passage passage, int at) {
        var count = before(line, at).filter(figure -> Passage.count(figure) && Tally.isNumber(figure));
        var each = after(line, at + 1, TO_FIGURE).filter(figure -> !isCounted(passage, count, figure));
        return count.isEmpty() || each.isEmpty()
                ? Optional.empty()
                : total(line, each.get()).map(total -> relation(count.get(), each.get(), total));
    }

    private static boolean isCounted(Passage passage, Optional<Figure> count, Figure each) {
        return count.filter(figure -> Passage.count(each) && passage.sameNoun(figure, each))
                .isPresent();
    }

    private static Optional<Figure> total(Line line, Figure each) {
        var tokens = line.tokens();
        int from = Setting.index(line, each) + 1;
        Predicate<Figure> like = figure -> Frames.alike(figure, each) && !figure.equals(each);
        for (int i = from; i < Math.min(tokens.size() - 1, from + TO_MARK); i++) {
            if (Line.isFigure(tokens.get(i))) {
                return Optional.empty();
            }
            if (tokens.get(i).is(",")) {
                boolean made = tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + 3)).stream()
                        .anyMatch(token -> MAKING.contains(token.lower()));
                return made ? after(line, i + 1, TO_FIGURE).filter(like) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> before(Line line, int at) {
        for (int i = at - 1; Math.max(0, at - TO_EACH) <= i; i--) {
            if (Line.isFigure(line.tokens().get(i))) {
                return line.figure(line.tokens().get(i));
            }
            if (line.tokens().get(i).is(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> after(Line line, int from, int most) {
        for (int i = from; i < Math.min(line.tokens().size(), from + most); i++) {
            if (Line.isFigure(line.tokens().get(i))) {
                return line.figure(line.tokens().get(i))
                        .filter(Passage::additive)
                        .filter(Tally::isNumber);
            }
            if (line.tokens().get(i).is(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Relation relation(Figure count, Figure each, Figure total) {
        return new Relation.Each(
                new Side.Printed(count.id()),
                each.id(),
                new Side.Printed(total.id()),
                new Cue(new Span(count.span().begin(), each.span().end()), RULE));
    }
}
