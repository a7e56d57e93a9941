package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Token;

/// Outlays are what something cost set beside what it brought in, with what that leaves: "cost 640 and sold
/// for 910, so 270 was left".
final class Outlays {

    private static final RuleId RULE = new RuleId("relation.difference.outlay.likely");
    private static final Set<String> SPENT = Set.copyOf(RelationWords.of("spending"));
    private static final Set<String> EARNED = Set.copyOf(RelationWords.of("earning"));
    private static final Set<String> KEPT = Set.copyOf(RelationWords.of("kept-of-it"));
    private static final Set<String> SO = Set.of("so", "leaving", "which", "left", "leaves", "losing", "thus", "that");
    private static final int TO_VERB = 5;
    private static final int TO_SO = 8;

    private Outlays() {}

    /// Returns the difference of the two that the line tells.
    static List<Relation> in(Line line, Passage passage) {
        return line.all().stream()
                .filter(figure -> Passage.additive(figure) && Tally.isNumber(figure) && isKept(line, figure))
                .flatMap(figure -> told(line, passage, figure).stream())
                .limit(1)
                .toList();
    }

    /// "so 270 was left", "leaving a stock of 270", "which leaves her 270 poorer".
    private static boolean isKept(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        var ahead = tokens.subList(Math.max(0, at - TO_SO), at).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token) && !Setting.STRONG.contains(token.lower()))
                .toList();
        var behind = tokens.subList(at + 1, Math.min(tokens.size(), at + TO_VERB)).stream()
                .takeWhile(token -> !Line.isFigure(token) && !Setting.STRONG.contains(token.lower()))
                .toList();
        return ahead.stream().anyMatch(token -> SO.contains(token.lower()))
                && Stream.concat(ahead.stream(), behind.stream()).anyMatch(token -> is(token, KEPT));
    }

    private static boolean is(Token token, Set<String> lemmas) {
        return lemmas.contains(token.lemma()) || lemmas.contains(token.lower());
    }

    /// The two alone stand before it in its sentence, or alone in the one before.
    private static Optional<Relation> told(Line line, Passage passage, Figure kept) {
        var own = line.all().stream()
                .filter(other -> other.span().end() <= kept.span().begin())
                .filter(other -> Frames.alike(other, kept) && Tally.isNumber(other))
                .toList();
        if (!own.isEmpty()) {
            return pair(line, own, kept);
        }
        return passage.previous(line)
                .flatMap(each -> pair(
                        each,
                        each.all().stream()
                                .filter(other -> Frames.alike(other, kept) && Tally.isNumber(other))
                                .toList(),
                        kept));
    }

    private static Optional<Relation> pair(Line line, List<Figure> two, Figure kept) {
        var spent = two.stream().filter(figure -> said(line, figure, SPENT)).toList();
        var earned = two.stream()
                .filter(figure -> said(line, figure, EARNED) && !spent.contains(figure))
                .toList();
        if (two.size() != 2 || spent.size() != 1 || earned.size() != 1) {
            return Optional.empty();
        }
        boolean more = Tally.value(spent.getFirst()).compareTo(Tally.value(earned.getFirst())) < 0;
        return Optional.of(new Relation.Differs(
                kept.id(),
                more ? Direction.MORE : Direction.LESS,
                new Side.Printed(spent.getFirst().id()),
                new Side.Printed(earned.getFirst().id()),
                new Cue(kept.span(), RULE)));
    }

    /// The nearest of such words before it: "sells for 910", "against an allotment of 910".
    private static boolean said(Line line, Figure figure, Set<String> lemmas) {
        int at = Setting.index(line, figure);
        return line.tokens().subList(Math.max(0, at - TO_VERB), at).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token) && !Setting.STRONG.contains(token.lower()))
                .filter(token -> is(token, SPENT) || is(token, EARNED))
                .findFirst()
                .filter(token -> is(token, lemmas))
                .isPresent();
    }
}
