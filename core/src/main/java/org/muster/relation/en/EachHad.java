package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// What each had is told in a sentence of its own behind the one that counts them and says what they had in all: "275
/// fines were issued, worth 55,000 dinars in all. Each offender had to pay 200".
final class EachHad {

    private static final RuleId RULE = new RuleId("relation.each.sentence");
    private static final Set<String> EACH = Set.of("each", "every");
    private static final Set<String> TOTAL = Set.copyOf(RelationWords.of("whole-said"));
    private static final int TO_TOTAL = 4;

    private EachHad() {}

    /// Returns the product that the line states in this way, if it does.
    static List<Relation> in(Line line, Passage passage) {
        var tokens = line.tokens();
        var told = line.all().stream().filter(Passage::additive).toList();
        boolean each = EACH.contains(tokens.getFirst().lower())
                && 1 < tokens.size()
                && tokens.get(1).tag() == Tag.NOUN;
        if (!each || told.size() != 1 || !Tally.isNumber(told.getFirst())) {
            return List.of();
        }
        return passage.previous(line)
                .flatMap(earlier -> relation(
                        earlier, told.getFirst(), tokens.getFirst().span().begin()))
                .map(List::of)
                .orElseGet(List::of);
    }

    private static Optional<Relation> relation(Line earlier, Figure each, int begin) {
        var totals = earlier.all().stream()
                .filter(other -> Frames.alike(other, each) && Tally.isNumber(other) && isTotal(earlier, other))
                .toList();
        var counts = earlier.all().stream()
                .filter(other -> Passage.count(other) && Tally.isNumber(other) && !totals.contains(other))
                .filter(other -> Setting.isMain(earlier, other))
                .toList();
        if (totals.size() != 1 || counts.size() != 1) {
            return Optional.empty();
        }
        boolean plausible = new RateEnds(counts.getFirst(), totals.getFirst()).isPlausible(each);
        return plausible
                ? Optional.of(new Relation.Each(
                        new Side.Printed(counts.getFirst().id()),
                        each.id(),
                        new Side.Printed(totals.getFirst().id()),
                        new Cue(new Span(begin, each.span().end()), RULE)))
                : Optional.empty();
    }

    /// "55,000 dinars in all", "a total of 55,000".
    private static boolean isTotal(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        return tokens.subList(Math.max(0, at - TO_TOTAL), Math.min(tokens.size(), at + 1 + TO_TOTAL)).stream()
                .anyMatch(token -> TOTAL.contains(token.lower()));
    }
}
