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
import org.muster.model.text.Tag;

/// Closing totals are numbers that words behind a row, or at the head of the next sentence, say it comes to: "Sarn is
/// selling 90 trams, Tolm 65 and Bask 40, for a total of 195", "Together these 195 trams filled two yards".
final class ClosingTotals {

    private static final RuleId BEHIND = new RuleId("relation.sum.closing");
    private static final RuleId TOGETHER = new RuleId("relation.sum.together");
    private static final Set<String> SUM = Set.of("total", "sum");
    private static final Set<String> TOGETHER_SAID = Set.of("together", "combined", "jointly");
    private static final Set<String> HEADS = Set.of("the", "these", "those", "all", "this", "of", "about", "some");
    private static final Set<String> WHOLE = Set.of("all", "total", "altogether", "together", "overall");
    private static final Set<String> BASES =
            Set.of("under", "over", "than", "to", "by", "from", "aged", "below", "above");
    private static final int TO_TOTAL = 4;

    private ClosingTotals() {}

    /// Returns the sums that the line closes.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        if (line.sentence().block() != Block.BODY) {
            return relations;
        }
        for (var total : line.all()) {
            if (Passage.additive(total) && Tally.isNumber(total)) {
                behind(line, total).ifPresent(relations::add);
            }
        }
        together(line, passage).ifPresent(relations::add);
        return relations;
    }

    /// "for a total of 195", "(195 in all)", ", so 195."
    private static Optional<Relation> behind(Line line, Figure total) {
        int at = Setting.index(line, total);
        boolean said = isOfTotal(line, at) || isBracket(line, at) || isMarked(line, at);
        if (!said && !isSo(line, at)) {
            return Optional.empty();
        }
        var parts = uncounted(line.all().stream()
                .filter(part -> Setting.index(line, part) < at && !part.equals(total))
                .filter(part -> Frames.alike(part, total) && !part.text().equals("one"))
                .toList());
        boolean row = 2 <= parts.size()
                && isNear(line, parts.getLast(), at)
                && parts.stream()
                        .allMatch(part -> Tally.isNumber(part) && Setting.isMain(line, part) && isFree(line, part))
                && (said || isJoined(line, parts));
        return row ? Optional.of(Sums.of(total, parts, Completeness.LIKELY, BEHIND)) : Optional.empty();
    }

    /// "three vans, worth 2,400, 1,150 and 890": the first may say how many others there are.
    private static List<Figure> uncounted(List<Figure> parts) {
        boolean counted = 2 < parts.size()
                && Tally.isNumber(parts.getFirst())
                && Tally.value(parts.getFirst()).equals(Rational.of(parts.size() - 1));
        return counted ? parts.subList(1, parts.size()) : parts;
    }

    /// ", for a total of 195", ", a total of 195".
    private static boolean isOfTotal(Line line, int at) {
        var tokens = line.tokens();
        int of = at - 1;
        if (of < TO_TOTAL
                || !tokens.get(of).is("of")
                || !SUM.contains(tokens.get(of - 1).lower())) {
            return false;
        }
        int mark = of - 2;
        while (0 < mark && !tokens.get(mark).is(",") && of - TO_TOTAL <= mark) {
            mark--;
        }
        boolean alone = tokens.subList(mark + 1, of).stream().noneMatch(token -> token.tag() == Tag.VERB);
        return tokens.get(mark).is(",") && alone;
    }

    /// "(195 in all)".
    private static boolean isBracket(Line line, int at) {
        var tokens = line.tokens();
        if (at == 0 || !tokens.get(at - 1).is("(")) {
            return false;
        }
        int end = at + 1;
        while (end < tokens.size() && !tokens.get(end).is(")")) {
            end++;
        }
        return end - at <= TO_TOTAL
                && tokens.subList(at, end).stream().anyMatch(token -> WHOLE.contains(token.lower()));
    }

    /// "18 ran late and nine not at all: 27 in all".
    private static boolean isMarked(Line line, int at) {
        var tokens = line.tokens();
        return 0 < at
                && at + 1 < tokens.size()
                && (tokens.get(at - 1).is(":")
                        || tokens.get(at - 1).is("–")
                        || tokens.get(at - 1).is("—"))
                && (WHOLE.contains(tokens.get(at + 1).lower())
                        || at + 2 < tokens.size()
                                && tokens.get(at + 1).is("in")
                                && WHOLE.contains(tokens.get(at + 2).lower()));
    }

    /// "2,400, 1,150 and 890 crowns (4,440 in all)": a number of another kind between them would be missed.
    private static boolean isNear(Line line, Figure last, int at) {
        int from = Setting.index(line, last) + 1;
        return line.tokens().subList(Math.min(from, at), at).stream()
                .flatMap(token -> line.figure(token).stream())
                .noneMatch(Passage::additive);
    }

    /// ", so 195." and no clause of its own.
    private static boolean isSo(Line line, int at) {
        var tokens = line.tokens();
        boolean so = 1 < at && tokens.get(at - 1).is("so") && tokens.get(at - 2).is(",");
        return so && (at + 1 == tokens.size() || tokens.get(at + 1).tag() == Tag.PUNCT);
    }

    /// "90 trams and 65 buses", with "and" before the last.
    private static boolean isJoined(Line line, List<Figure> parts) {
        int last = Setting.index(line, parts.getLast());
        int before = Setting.index(line, parts.get(parts.size() - 2));
        return line.tokens().subList(before, last).stream().anyMatch(token -> token.is("and"));
    }

    /// "aged under 18", "from 1,200".
    private static boolean isFree(Line line, Figure part) {
        int at = Setting.index(line, part);
        return at == 0 || !BASES.contains(line.tokens().get(at - 1).lower());
    }

    /// "Together these 195 trams", "The combined 195", about the numbers of the sentence before.
    private static Optional<Relation> together(Line line, Passage passage) {
        var tokens = line.tokens();
        boolean said = false;
        for (int i = 0; i < Math.min(TO_TOTAL, tokens.size()); i++) {
            var total = line.figure(tokens.get(i));
            if (total.isPresent()) {
                return said ? total.flatMap(it -> before(line, passage, it)) : Optional.empty();
            }
            said |= TOGETHER_SAID.contains(tokens.get(i).lower());
            if (!said && !HEADS.contains(tokens.get(i).lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Relation> before(Line line, Passage passage, Figure total) {
        if (!Passage.additive(total) || !Tally.isNumber(total) || Setting.isCompared(line, total)) {
            return Optional.empty();
        }
        return passage.previous(line)
                .filter(each -> each.sentence().block() == Block.BODY)
                .map(each -> each.all().stream()
                        .filter(part -> Frames.alike(part, total) && Tally.isNumber(part))
                        .toList())
                .filter(parts -> 2 <= parts.size()
                        && parts.stream().allMatch(part -> Setting.isMain(passage.lineOf(part), part)))
                .map(parts -> Sums.of(total, parts, Completeness.LIKELY, TOGETHER));
    }
}
