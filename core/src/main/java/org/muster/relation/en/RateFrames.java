package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;

/// Rate frames are figures that say what falls to one of something that is counted near them: "480 million crowns for
/// 640 megawatts, or 750,000 crowns a megawatt", "2,400 parcels for 800 families, three to a family".
///
/// The count and the total are those that its words bind ([RateEnds]), or others beside it that fit.
final class RateFrames {

    private static final RuleId RULE = new RuleId("relation.each.frame");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);

    private RateFrames() {}

    /// Returns what the rates of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent()
                    && (Passage.additive(figure.get()) || figure.get().kind() == Kind.DURATION)) {
                var near = new Neighbours(passage, line, i, figure.get());
                Apiece.of(near).flatMap(to -> stated(near, to)).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> stated(Neighbours near, Apiece to) {
        var each = near.figure();
        var meant = RateEnds.of(near, to).filter(ends -> !isEach(near, ends.total()));
        var totals = near.all(figure -> figure.kind() == each.kind()
                && !isEach(near, figure)
                && figure.quantity().unit().equals(each.quantity().unit())
                && figure.quantity().per() instanceof Per.Nothing
                && 0 < Tally.value(figure).compareTo(Tally.value(each)));
        var counts = near.all(figure -> !figure.equals(each) && isCount(near, to, figure));
        if (meant.isPresent()
                && Tally.product(each, meant.get().count(), meant.get().total())) {
            return meant.map(ends -> relation(near, ends.count(), ends.total(), RULE));
        }
        for (var total : totals) {
            for (var count : counts) {
                boolean later = meant.isPresent() && (isLater(near, total) || isLater(near, count));
                if (!later && !count.equals(total) && Tally.product(each, count, total)) {
                    return Optional.of(relation(near, count, total, FITTING));
                }
            }
        }
        return meant.map(ends -> relation(near, ends.count(), ends.total(), RULE));
    }

    /// "four years apiece": what falls to each of others is no total.
    private static boolean isEach(Neighbours near, Figure total) {
        return near.passage().lines().stream()
                .filter(line -> line.all().contains(total))
                .anyMatch(line -> {
                    int next = Setting.index(line, total) + 1;
                    return next < line.tokens().size()
                            && Apiece.EACH.contains(line.tokens().get(next).lower());
                });
    }

    /// Words that bind two numbers outweigh others that stand in a sentence to come and fit.
    private static boolean isLater(Neighbours near, Figure other) {
        return near.line().sentence().span().end() <= other.span().begin();
    }

    private static boolean isCount(Neighbours near, Apiece to, Figure figure) {
        return to.noun().isEmpty()
                ? Passage.count(figure)
                : RateEnds.isOf(near.passage(), figure, to.noun().getFirst());
    }

    private static Relation relation(Neighbours near, Figure count, Figure total, RuleId rule) {
        return new Relation.Each(
                new Side.Printed(count.id()),
                near.figure().id(),
                new Side.Printed(total.id()),
                new Cue(near.figure().span(), rule));
    }
}
