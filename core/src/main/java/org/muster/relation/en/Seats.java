package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Seats are the places in a chamber that its parties share: "The Union holds 71 of the 150 seats. The League has 58
/// and the Greens 13. The Shore Party, with eight, will choose".
///
/// The parties may be told over the next sentences, as long as these print nothing but further bare numbers.
final class Seats {

    private static final RuleId RULE = new RuleId("relation.sum.seats");
    private static final Set<String> SEATS = Set.of("seats", "members", "mandates", "deputies", "councillors");
    private static final Set<String> CHAMBERS = Set.copyOf(RelationWords.of("chamber"));
    private static final Set<String> OTHERWISE = Set.copyOf(RelationWords.of("seats-of-other-times"));
    private static final Set<Tag> BEHIND = Set.of(Tag.PUNCT, Tag.ADP, Tag.VERB, Tag.AUX);
    private static final int LINES = 2;

    private Seats() {}

    /// Returns the sum of seats whose whole the line tells.
    static List<Relation> in(Line line, Passage passage) {
        var tokens = line.tokens();
        if (line.sentence().block() != Block.BODY
                || tokens.stream().noneMatch(token -> CHAMBERS.contains(token.lower()))) {
            return List.of();
        }
        var wholes = line.all().stream()
                .filter(figure -> Passage.count(figure) && Tally.isNumber(figure) && isSeats(line, figure))
                .filter(figure -> Setting.prepared(line, figure, Set.of("of", "with")))
                .toList();
        if (wholes.size() != 1) {
            return List.of();
        }
        var whole = wholes.getFirst();
        var parts = parts(line, passage, whole);
        return parts.size() < 3 ? List.of() : List.of(Sums.of(whole, parts, Completeness.LIKELY, RULE));
    }

    private static boolean isSeats(Line line, Figure figure) {
        int next = Setting.index(line, figure) + 1;
        return next < line.tokens().size()
                && SEATS.contains(line.tokens().get(next).lower());
    }

    private static List<Figure> parts(Line line, Passage passage, Figure whole) {
        var parts = new ArrayList<Figure>();
        int place = passage.place(line);
        int end = Math.min(passage.lines().size(), place + LINES + 1);
        for (var each : passage.lines().subList(place, end)) {
            var own = each.all().stream()
                    .filter(part -> !part.equals(whole) && Frames.alike(part, whole))
                    .filter(part -> Setting.isMain(each, part))
                    .toList();
            boolean bare = own.stream().allMatch(part -> Tally.isNumber(part) && isBare(each, part))
                    && each.sentence().tokens().stream().noneMatch(token -> OTHERWISE.contains(token.lower()));
            if (own.isEmpty() || !bare || each.sentence().block() != Block.BODY) {
                break;
            }
            parts.addAll(own);
        }
        return parts;
    }

    /// "71 of the", "58 and", "61 seats", "13."
    private static boolean isBare(Line line, Figure part) {
        int next = Setting.index(line, part) + 1;
        return next == line.tokens().size()
                || BEHIND.contains(line.tokens().get(next).tag())
                || line.tokens().get(next).is("and")
                || SEATS.contains(line.tokens().get(next).lower());
    }
}
