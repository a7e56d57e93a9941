package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Increments are what came between two counts just set against each other, told behind them as what is
/// additional: "4,310 pupils, compared with 3,980 the year before. The 330 additional pupils fill 15
/// rooms".
///
/// A count that is told as of before and is not set against the new one is read as well: "was down for
/// 780,000 when they had been told 700,000. The 80,000 had been added in May".
final class Increments {

    private static final RuleId RULE = new RuleId("relation.sum.increment");
    private static final Set<String> COMPARED = Set.of("compared", "against", "from", "than");
    private static final Set<String> EXTRA = Set.of("additional", "extra", "newcomers", "arrivals");
    private static final Set<String> BE = Set.of("had", "has", "have", "was", "were", "been");
    private static final int TO_ADDED = 4;

    private Increments() {}

    /// Returns the sums whose added number the line states.
    static List<Relation> in(Line line, Passage passage) {
        if (line.sentence().block() != Block.BODY) {
            return List.of();
        }
        var extra = line.all().stream()
                .filter(figure -> Passage.additive(figure) && Tally.isNumber(figure) && isExtra(line, figure))
                .toList();
        return extra.size() == 1 ? sum(line, passage, extra.getFirst()).stream().toList() : List.of();
    }

    /// "the 330 additional pupils", "an additional 513.", "an addition of 380", "the 15,500 newcomers",
    /// "80,000 had been added"; not "an additional 513 went by sea", which may be beside both.
    private static boolean isExtra(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        boolean last = tokens.size() <= at + 1 || tokens.get(at + 1).tag() == Tag.PUNCT;
        boolean the = 0 < at && tokens.get(at - 1).is("the");
        boolean called =
                at + 1 < tokens.size() && EXTRA.contains(tokens.get(at + 1).lower());
        boolean additional = 0 < at && EXTRA.contains(tokens.get(at - 1).lower());
        boolean addition =
                1 < at && tokens.get(at - 1).is("of") && tokens.get(at - 2).is("addition");
        return the && called || additional && last || addition || isAddedBehind(line, at);
    }

    private static boolean isAddedBehind(Line line, int at) {
        var tokens = line.tokens();
        for (int i = at + 2; i < Math.min(tokens.size(), at + 1 + TO_ADDED); i++) {
            if (tokens.get(i).is("added")) {
                boolean to = i + 1 < tokens.size() && tokens.get(i + 1).is("to");
                return BE.contains(tokens.get(i - 1).lower()) && !to;
            }
        }
        return false;
    }

    private static Optional<Relation> sum(Line line, Passage passage, Figure added) {
        var own =
                alike(line, added, figure -> figure.span().end() <= added.span().begin());
        if (!own.isEmpty()) {
            return of(line, own, added);
        }
        return passage.previous(line)
                .filter(each -> each.sentence().block() == Block.BODY)
                .flatMap(each -> of(each, alike(each, added, _ -> true), added));
    }

    private static List<Figure> alike(Line line, Figure added, Predicate<Figure> wanted) {
        return line.all().stream()
                .filter(figure -> !figure.equals(added) && Frames.alike(figure, added) && Tally.isNumber(figure))
                .filter(wanted)
                .toList();
    }

    /// The one that is not told as of before is the new count.
    private static Optional<Relation> of(Line line, List<Figure> two, Figure added) {
        var old = two.stream()
                .filter(figure -> Setting.prepared(line, figure, COMPARED) || CountRoles.isOld(line, figure))
                .toList();
        if (two.size() != 2 || old.size() != 1) {
            return Optional.empty();
        }
        var total = two.get(0).equals(old.getFirst()) ? two.get(1) : two.get(0);
        var parts = Stream.of(old.getFirst(), added).toList();
        return Optional.of(Sums.of(total, parts, Completeness.LIKELY, RULE));
    }
}
