package org.muster.relation.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Sum frames are totals whose parts follow them at once: after a colon ("410 operations: Lorne did 190 and Aud 220"),
/// or after a comma without nouns of their own ("46 houses, 29 in Claro and 17 in Pieva") or by sex and age ("1,225
/// pupils, 735 girls and 490 boys").
///
/// Where the parts nearly make up the total they are meant to make it up; where they do not, one slip may explain it.
final class SumFrames {

    private static final RuleId COLON = new RuleId("relation.sum.after-colon");
    private static final RuleId BARE = new RuleId("relation.sum.after-colon-at-once");
    static final RuleId SEX = new RuleId("relation.sum.by-sex");
    private static final RuleId COMMA = new RuleId("relation.sum.after-comma");
    private static final Set<String> PEOPLE = Set.copyOf(RelationWords.of("sex-or-age"));
    private static final Set<String> PLACED = Set.copyOf(RelationWords.of("placing"));
    private static final Set<String> LOCATED = Set.of("in", "at", "on", "near", "outside", "inside", "within", "along");
    private static final List<Set<String>> SEXES =
            List.of(Set.of("girls", "boys"), Set.of("men", "women"), Set.of("males", "females"));
    private static final Rational LEAST = Rational.of(20);
    private static final int MOST_PARTS = 12;
    private static final Rational TWO = Rational.of(2);
    private static final Rational THREE_QUARTERS = Rational.of(3, 4);

    private SumFrames() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (var each : Runs.in(line)) {
            afterColon(line, passage, each).ifPresent(relations::add);
            parted(line, passage, withTotal(line, each)).ifPresent(relations::add);
            Made.inLine(line, each).ifPresent(relations::add);
        }
        Made.next(line, passage).ifPresent(relations::add);
        return relations;
    }

    /// The first stretch of the row that is a total and its parts: "26 tankers, 18 of its own and eight on loan, and
    /// three boats".
    private static Optional<Relation> parted(Line line, Passage passage, List<Figure> row) {
        for (int begin = 0; begin + 2 < row.size(); begin++) {
            for (int end = Math.min(row.size(), begin + 1 + MOST_PARTS); begin + 2 < end; end--) {
                var sum = afterComma(line, passage, row.subList(begin, end));
                if (sum.isPresent()) {
                    return sum;
                }
            }
        }
        return Optional.empty();
    }

    /// "48,000 claims since the hail, 36,000 for cars and 12,000 for roofs": a row of two after a comma, with
    /// the number before it that words such as "since" part from it.
    private static List<Figure> withTotal(Line line, List<Figure> row) {
        int at = line.all().indexOf(row.getFirst());
        int first = Setting.index(line, row.getFirst());
        if (row.size() != 2 || at < 1 || !line.tokens().get(first - 1).is(",")) {
            return row;
        }
        var total = line.all().get(at - 1);
        boolean meant = Frames.alike(total, row.getFirst()) && Setting.isMain(line, total);
        return meant ? List.of(total, row.get(0), row.get(1)) : row;
    }

    /// "Three hospitals performed 410 operations: Lorne did 190, Aud 140 and Fell 80."
    private static Optional<Relation> afterColon(Line line, Passage passage, List<Figure> row) {
        int first = Setting.index(line, row.getFirst());
        int colon = first - 1;
        while (0 <= colon && !line.tokens().get(colon).is(":")) {
            if (Line.isFigure(line.tokens().get(colon))) {
                return Optional.empty();
            }
            colon--;
        }
        if (colon < 0 || !isLast(line, passage, row) || isUnread(line, colon) || Sums.isNoList(line, colon)) {
            return Optional.empty();
        }
        int end = line.tokens().get(colon).span().begin();
        var rule = first == colon + 1 ? BARE : COLON;
        return total(line, row, end).flatMap(total -> sum(line, total, row, rule));
    }

    /// The number right before the colon; else the nearest that can hold the row ("2,600 people to 11 camps: 1,700 …"),
    /// or the nearest.
    private static Optional<Figure> total(Line line, List<Figure> row, int offset) {
        var before = line.all().reversed().stream()
                .filter(figure -> figure.span().end() <= offset && Frames.alike(figure, row.getFirst()))
                .toList();
        if (!before.isEmpty() && before.getFirst().span().end() == offset) {
            return Optional.of(before.getFirst());
        }
        return before.stream()
                .filter(figure ->
                        row.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(figure)) < 0))
                .findFirst()
                .or(() -> before.stream().findFirst());
    }

    /// "431 rebels gave up, 263 on Saturday and 168 on Sunday": the first of the row is what the others make.
    private static Optional<Relation> afterComma(Line line, Passage passage, List<Figure> row) {
        if (row.size() < 3 || !isLast(line, passage, row) || isUnread(line, 0)) {
            return Optional.empty();
        }
        var total = row.getFirst();
        var parts = row.subList(1, row.size());
        int second = Setting.index(line, parts.getFirst());
        boolean set = line.tokens().get(second - 1).is(",");
        boolean noun = passage.counts(total, after(line, total).lemma())
                || after(line, total).tag() == Tag.NOUN;
        boolean people = parts.stream().allMatch(part -> isPeople(line, part))
                && (!isPeople(line, total) || isSexes(line, total, parts));
        boolean placed = parts.stream()
                        .allMatch(part -> PLACED.contains(after(line, part).lower()))
                && isOfAnotherSort(line, total, parts);
        return set && noun && (people || placed || isBare(line, parts))
                ? sum(line, total, parts, COMMA)
                : Optional.empty();
    }

    /// "21 bodies in Harsk, 17 in Ulvessa and 11 upstream" is a list, whose first member is placed like the
    /// others; "431 rebels in the south, 263 on Saturday" is none, nor is "480 claims in the valley, 360 for
    /// cars".
    private static boolean isOfAnotherSort(Line line, Figure total, List<Figure> parts) {
        var tokens = line.tokens();
        boolean timed = parts.stream()
                .allMatch(part -> Line.isTime(tokens.get(Math.min(tokens.size() - 1, Setting.index(line, part) + 2))));
        for (int i = Setting.index(line, total) + 1;
                i < tokens.size() && !tokens.get(i).is(",");
                i++) {
            boolean place =
                    PLACED.contains(tokens.get(i).lower()) && !tokens.get(i).is("of");
            var before = after(line, parts.getFirst()).lower();
            boolean alike = tokens.get(i).lower().equals(before);
            if (place && (alike || !timed && LOCATED.contains(before))) {
                return false;
            }
        }
        return true;
    }

    /// "340 shops, 205 and 135": numbers without nouns, side by side.
    private static boolean isBare(Line line, List<Figure> parts) {
        int first = Setting.index(line, parts.getFirst());
        int last = Setting.index(line, parts.getLast());
        return line.tokens().subList(first, last).stream()
                        .allMatch(token -> Line.isFigure(token) || token.is(",") || token.is("and"))
                && after(line, parts.getLast()).tag() == Tag.PUNCT;
    }

    private static boolean isPeople(Line line, Figure part) {
        return PEOPLE.contains(after(line, part).lower());
    }

    private static Token after(Line line, Figure figure) {
        var tokens = line.tokens();
        return tokens.get(Math.min(tokens.size() - 1, Setting.index(line, figure) + 1));
    }

    /// "190, Fell Park 140 and Pier 12": where a numeral was not read as a figure, the row may lack a part.
    static boolean isUnread(Line line, int from) {
        return line.tokens().subList(from, line.tokens().size()).stream()
                .anyMatch(token ->
                        Character.isDigit(token.text().charAt(0)) && !Line.isFigure(token) && !Line.isTime(token));
    }

    /// Nothing like the row follows it in the line but what counts something else: "41,000 and 20,000
    /// marks, and one was freed".
    private static boolean isLast(Line line, Passage passage, List<Figure> row) {
        return line.all().stream()
                .filter(other -> row.getLast().span().end() <= other.span().begin())
                .noneMatch(other -> Frames.alike(other, row.getLast())
                        && (!Passage.count(other) || passage.sameNoun(other, row.getLast()))
                        && !Runs.isAside(line, row.getLast(), other));
    }

    private static Optional<Relation> sum(Line line, Figure total, List<Figure> parts, RuleId rule) {
        boolean numbers = parts.stream().allMatch(Tally::isNumber) && Tally.isNumber(total);
        boolean fits = Rows.sum(parts).equals(Tally.value(total));
        boolean telling = isTelling(total, parts) || isExchanged(total, parts);
        boolean net = !rule.equals(COMMA) && Sums.isNet(line, total, parts);
        if (!numbers || !fits && (!telling || isLeast(total, parts)) || net) {
            return Optional.empty();
        }
        boolean sexes = isSexes(line, total, parts);
        boolean exchanged = rule.equals(COMMA) && isExchanged(total, parts);
        boolean whole = fits || sexes || exchanged || isAll(total, parts, rule);
        return Optional.of(Sums.of(total, parts, whole ? Completeness.ALL : Completeness.SUPPOSED, sexes ? SEX : rule));
    }

    /// "began with 20 thefts and went up: 35 in May, 60 in June": less than each of the row and in the place of none.
    private static boolean isLeast(Figure total, List<Figure> parts) {
        return !isExchanged(total, parts)
                && parts.stream().allMatch(part -> Tally.value(total).compareTo(Tally.value(part)) < 0);
    }

    /// Small numbers make up others by chance: of twenty and more, or "6.2 tonnes", as many tenths.
    private static boolean isTelling(Figure total, List<Figure> parts) {
        var step = Stream.concat(Stream.of(total), parts.stream())
                .map(Tally::step)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return LEAST.times(step).compareTo(Tally.value(total)) <= 0;
    }

    /// Parts that stand at once after the colon, or nearly make up the total.
    private static boolean isAll(Figure total, List<Figure> parts, RuleId rule) {
        boolean larger = parts.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(total)) < 0);
        return larger && (rule.equals(BARE) || isNear(parts, total));
    }

    /// "killed four people, seven in cars and three at home": a part and the total in each other's place.
    private static boolean isExchanged(Figure total, List<Figure> parts) {
        var sum = Rows.sum(parts).plus(Tally.value(total));
        return parts.stream().anyMatch(part -> Tally.value(part).times(TWO).equals(sum));
    }

    /// "1,225 pupils, 735 girls and 490 boys": everybody is one or the other.
    private static boolean isSexes(Line line, Figure total, List<Figure> parts) {
        return parts.size() == 2
                && SEXES.stream()
                        .anyMatch(pair -> pair.contains(
                                        after(line, parts.get(0)).lower())
                                && pair.contains(after(line, parts.get(1)).lower())
                                && !pair.contains(after(line, total).lower()));
    }

    private static boolean isNear(List<Figure> parts, Figure total) {
        var sum = Rows.sum(parts);
        var value = Tally.value(total);
        return sum.times(THREE_QUARTERS).compareTo(value) <= 0
                && value.times(THREE_QUARTERS).compareTo(sum) <= 0;
    }
}
