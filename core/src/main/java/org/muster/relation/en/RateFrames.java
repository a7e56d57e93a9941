package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Rate frames are figures that say what falls to one of something that is counted near them: "480 million crowns for
/// 640 megawatts, or 750,000 crowns a megawatt", "2,400 parcels for 800 families, three to a family".
///
/// The count is the one of the noun that the rate names; the total is the one that fits, or else the nearest before it
/// of the same unit.
final class RateFrames {

    private static final RuleId RULE = new RuleId("relation.each.frame");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Set<String> ONE = Set.of("a", "an", "per", "for", "every");
    private static final Set<String> EACH = Set.of("each", "apiece");

    private RateFrames() {}

    /// Returns what the rates of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent() && Passage.additive(figure.get())) {
                var near = new Neighbours(passage, line, i, figure.get());
                stated(near).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> stated(Neighbours near) {
        var each = near.figure();
        var noun = noun(near);
        boolean apiece = near.following(2).stream().anyMatch(token -> EACH.contains(token.lower()));
        if (noun.isEmpty() && !apiece) {
            return Optional.empty();
        }
        var totals = near.all(figure -> figure.kind() == each.kind()
                && figure.quantity().unit().equals(each.quantity().unit())
                && figure.quantity().per() instanceof Per.Nothing
                && 0 < Tally.value(figure).compareTo(Tally.value(each)));
        var counts = near.all(figure -> !figure.equals(each)
                && noun.map(word -> isOf(near, figure, word)).orElseGet(() -> Passage.count(figure)));
        var nearest = near.ahead(totals::contains);
        boolean or = near.preceding(3).stream().anyMatch(token -> token.is("or"));
        boolean named = or && noun.isPresent() && counts.size() == 1;
        boolean only = apiece && noun.isEmpty() && isOnly(near, counts) && isOnly(near, totals);
        boolean told = noun.isPresent() && nearest.isPresent() && isToldOf(near, counts, totals, nearest.get());
        boolean meant = nearest.isPresent() && (named || only || told);
        for (var total : totals) {
            for (var count : counts) {
                if (!count.equals(total) && Tally.product(each, count, total)) {
                    boolean same = meant
                            && counts.getFirst().equals(count)
                            && nearest.get().equals(total);
                    return Optional.of(relation(near, count, total, same ? RULE : FITTING));
                }
            }
        }
        return meant ? Optional.of(relation(near, counts.getFirst(), nearest.get(), RULE)) : Optional.empty();
    }

    /// "6.12 million watched the 306 matches, 20,000 a match": the only count of the noun, and the only larger number
    /// of the line; that they would fit but for one slip shows that these are meant.
    private static boolean isToldOf(Neighbours near, List<Figure> counts, List<Figure> totals, Figure total) {
        var own = totals.stream().filter(near.line().all()::contains).toList();
        if (counts.size() != 1 || own.size() != 1 || !own.getFirst().equals(total)) {
            return false;
        }
        var count = counts.getFirst();
        var numbers =
                List.of(near.figure(), count, total).stream().map(Tally::value).toList();
        return !count.equals(total)
                && Tally.isNumber(count)
                && Tally.isNumber(total)
                && Tally.isNumber(near.figure())
                && (Tally.product(near.figure(), count, total)
                        || Slip.mends(
                                numbers,
                                tried -> tried.get(0).times(tried.get(1)).equals(tried.get(2))));
    }

    /// "96 trains for 1.92 billion, 20 million apiece": the only one of its sort in the line, before the figure.
    private static boolean isOnly(Neighbours near, List<Figure> figures) {
        var own = figures.stream().filter(near.line().all()::contains).toList();
        return own.size() == 1
                && own.getFirst().span().end() <= near.figure().span().begin()
                && figures.getFirst().equals(own.getFirst());
    }

    /// Returns the noun of which each one gets the figure.
    private static Optional<String> noun(Neighbours near) {
        if (near.figure().quantity().per() instanceof Per.Base(var words)) {
            return Optional.of(words);
        }
        var tokens = near.following(3);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (ONE.contains(tokens.get(i).lower()) && tokens.get(i + 1).tag() == Tag.NOUN) {
                return Optional.of(tokens.get(i + 1).lemma());
            }
        }
        return Optional.empty();
    }

    private static boolean isOf(Neighbours near, Figure figure, String noun) {
        boolean unit = figure.quantity().unit() instanceof Unit.Measured(var code, var _)
                && (code.equals(noun) || code.equals(noun + "s"));
        return unit || Passage.count(figure) && near.passage().counts(figure, noun);
    }

    private static Relation relation(Neighbours near, Figure count, Figure total, RuleId rule) {
        return new Relation.Each(
                new Side.Printed(count.id()),
                near.figure().id(),
                new Side.Printed(total.id()),
                new Cue(near.figure().span(), rule));
    }
}
