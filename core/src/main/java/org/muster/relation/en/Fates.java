package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Token;

/// Fates are what became of all those whom a sentence before counts in one place: "A bus with 44 people on board
/// overturned. Three died, 19 were injured and 22 were unhurt".
final class Fates {

    private static final RuleId RULE = new RuleId("relation.sum.fates");
    private static final Set<String> HARM = Set.copyOf(RelationWords.of("harmed"));
    private static final Set<String> SAFE = Set.copyOf(RelationWords.of("unharmed"));
    private static final Set<String> GATHERED = Set.copyOf(RelationWords.of("gathered"));
    private static final Set<String> EXCHANGED = Set.of("exchanged", "swapped", "exchange", "swap");
    private static final Set<String> GIVEN = Set.of("handed over", "gave", "gave up", "freed", "released", "sent");
    private static final Set<String> GOT = Set.of("received", "got", "got back");
    private static final Set<String> ENDS = Set.of(",", ";", ".", "and", "but", "while", ":");
    private static final Rational FOUR_FIFTHS = Rational.of(4, 5);
    private static final int AHEAD = 4;
    private static final int LINES_BACK = 2;

    private Fates() {}

    /// Returns the sum that the line states in this way, if it does.
    static List<Relation> in(Line line, Passage passage) {
        var exchanged = exchanged(line, passage);
        if (!exchanged.isEmpty()) {
            return exchanged;
        }
        var parts = new ArrayList<Figure>();
        boolean harm = false;
        boolean safe = false;
        for (var figure : line.all()) {
            if (!Passage.count(figure) || !Tally.isNumber(figure) || isSome(line, figure)) {
                continue;
            }
            boolean harmed = says(line, figure, HARM);
            boolean unharmed = says(line, figure, SAFE);
            if (harmed || unharmed) {
                harm |= harmed;
                safe |= unharmed;
                parts.add(figure);
            }
        }
        return harm && safe && 2 <= parts.size()
                ? whole(line, passage, parts).stream()
                        .filter(whole -> !isShort(whole, parts))
                        .map(whole -> Sums.of(whole, parts, completeness(whole, parts), RULE))
                        .toList()
                : List.of();
    }

    /// More cannot have fared so than there were.
    private static Completeness completeness(Figure whole, List<Figure> parts) {
        boolean more = Tally.value(whole).compareTo(Rows.sum(parts)) < 0;
        return more ? Completeness.LIKELY : Completeness.SUPPOSED;
    }

    /// "Of 150 on board 12 drowned and 135 were rescued": what became of a few is often not told.
    private static boolean isShort(Figure whole, List<Figure> parts) {
        var sum = Rows.sum(parts);
        var total = Tally.value(whole);
        return sum.compareTo(total) < 0 && total.times(FOUR_FIFTHS).compareTo(sum) < 0;
    }

    /// "41 were injured, eight of them seriously".
    private static boolean isSome(Line line, Figure figure) {
        int next = Setting.index(line, figure) + 1;
        return next < line.tokens().size() && line.tokens().get(next).is("of")
                || Setting.prepared(line, figure, Set.of("including"));
    }

    private static boolean says(Line line, Figure figure, Set<String> words) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        int end = at + 1;
        while (end < tokens.size()
                && !Line.isFigure(tokens.get(end))
                && !ENDS.contains(tokens.get(end).lower())) {
            end++;
        }
        return has(tokens.subList(at + 1, end), words) || has(ahead(tokens, at), words);
    }

    private static List<Token> ahead(List<Token> tokens, int at) {
        int begin = at;
        while (0 < begin
                && at - AHEAD < begin
                && !Line.isFigure(tokens.get(begin - 1))
                && !ENDS.contains(tokens.get(begin - 1).lower())) {
            begin--;
        }
        return tokens.subList(begin, at);
    }

    private static boolean has(List<Token> tokens, Set<String> words) {
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i).lower();
            boolean pair = i + 1 < tokens.size()
                    && words.contains(word + " " + tokens.get(i + 1).lower());
            if (pair || words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// "exchanged 210 prisoners. The government handed over 124 and received 86 in return".
    private static List<Relation> exchanged(Line line, Passage passage) {
        var counts = line.all().stream()
                .filter(figure -> Passage.count(figure) && Tally.isNumber(figure))
                .toList();
        var given = counts.stream()
                .filter(figure -> isPrepared(line, figure, GIVEN))
                .toList();
        var got =
                counts.stream().filter(figure -> isPrepared(line, figure, GOT)).toList();
        if (given.size() != 1 || got.size() != 1) {
            return List.of();
        }
        return passage.previous(line).stream()
                .flatMap(earlier -> earlier.all().stream()
                        .filter(figure -> Passage.count(figure) && Tally.isNumber(figure))
                        .filter(figure -> isPrepared(earlier, figure, EXCHANGED)))
                .map(whole -> Sums.of(whole, List.of(given.getFirst(), got.getFirst()), Completeness.LIKELY, RULE))
                .toList();
    }

    private static boolean isPrepared(Line line, Figure figure, Set<String> words) {
        return has(ahead(line.tokens(), Setting.index(line, figure)), words);
    }

    /// "with 44 people on board", "55 whales were stranded".
    private static Optional<Figure> whole(Line line, Passage passage, List<Figure> parts) {
        int place = passage.place(line);
        for (int i = place; Math.max(0, place - LINES_BACK) <= i; i--) {
            var each = passage.lines().get(i);
            if (each.sentence().block() != Block.BODY) {
                continue;
            }
            var found = each.all().stream()
                    .filter(other -> !parts.contains(other)
                            && other.span().end() <= parts.getFirst().span().begin())
                    .filter(other -> Passage.count(other) && Tally.isNumber(other) && isGathered(each, other))
                    .toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isGathered(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        int end = at + 1;
        while (end < tokens.size()
                && !Line.isFigure(tokens.get(end))
                && !ENDS.contains(tokens.get(end).lower())) {
            end++;
        }
        return has(tokens.subList(at + 1, end), GATHERED);
    }
}
