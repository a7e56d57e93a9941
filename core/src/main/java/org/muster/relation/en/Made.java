package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Made are totals that the next sentence or a clause behind a row says it comes to: "That is 1,200 in
/// all", "These three account for 32,400", "or 45 tonnes altogether".
final class Made {

    private static final RuleId MADE = new RuleId("relation.sum.made");
    private static final RuleId IN_ALL = new RuleId("relation.sum.made-in-line");
    private static final Set<String> MAKING = Set.copyOf(RelationWords.of("makes-total"));
    private static final Set<String> WHOLE = Set.copyOf(RelationWords.of("whole-said"));
    private static final Set<String> MAKES = Set.of("makes", "make", "made");
    private static final Set<String> THAT = Set.of("that", "this", "it", "together", "they");
    private static final Set<String> THESE = Set.of("these", "those", "the");
    private static final Set<String> CLOSING = Set.of("so", "or", "making", "which", ":", "–", "—");
    private static final Set<String> ALTOGETHER = Set.of("altogether", "together");
    private static final Set<String> MORE = Set.of("fewer", "less", "more", "higher", "lower");
    private static final int TO_TOTAL = 7;
    private static final int TO_WHOLE = 6;

    private Made() {}

    /// "It saves 480 million in the first year and 720 million in the second. That is 1.2 billion over two years."
    static Optional<Relation> next(Line line, Passage passage) {
        var earlier = passage.previous(line);
        var first = line.tokens().getFirst();
        boolean both = isBoth(line);
        if (earlier.isEmpty() || !THAT.contains(first.lower()) && !both) {
            return Optional.empty();
        }
        boolean makes = false;
        for (int i = both ? 2 : 1; i < Math.min(TO_TOTAL, line.tokens().size()); i++) {
            var token = line.tokens().get(i);
            makes |= MAKING.contains(token.lower());
            var total = line.figure(token);
            if (total.isPresent()) {
                return makes ? made(line, earlier.get(), passage, total.get()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "These three account for", "the two make up".
    private static boolean isBoth(Line line) {
        return 2 < line.tokens().size()
                && THESE.contains(line.tokens().getFirst().lower())
                && line.figure(line.tokens().get(1)).filter(Passage::count).isPresent();
    }

    private static Optional<Relation> made(Line line, Line earlier, Passage passage, Figure total) {
        var parts = earlier.all().stream()
                .filter(part -> Frames.alike(part, total) && Tally.isNumber(part))
                .toList();
        boolean row = Runs.in(earlier).contains(parts)
                || 2 <= parts.size() && parts.size() == earlier.all().size() && Passage.additive(total);
        boolean counted = isBoth(line)
                && line.figure(line.tokens().get(1))
                        .filter(both -> Tally.value(both).equals(Rational.of(parts.size())))
                        .isPresent();
        boolean said = counted
                || line.tokens().stream()
                        .anyMatch(token -> WHOLE.contains(token.lower()) || MAKES.contains(token.lower()));
        boolean fits = Rows.sum(parts).equals(Tally.value(total));
        boolean other = isScore(line, total) || isGap(line, total) || isStood(line, total, parts);
        if (!fits && (other || isOfOther(line, passage, total, parts) || isNested(earlier, parts))) {
            return Optional.empty();
        }
        if (!row || !Tally.isNumber(total) || isBoth(line) && !counted) {
            return Optional.empty();
        }
        boolean meant = said || fits;
        return meant || !Setting.isCompared(line, total) && OneSlip.sum(total, parts)
                ? Optional.of(Sums.of(total, parts, meant ? Completeness.ALL : Completeness.SUPPOSED, MADE))
                : Optional.empty();
    }

    /// "It was 27 all after an hour."
    private static boolean isScore(Line line, Figure total) {
        var tokens = line.tokens();
        int all = Setting.index(line, total) + 1;
        return all < tokens.size()
                && tokens.get(all).is("all")
                && (all + 1 == tokens.size() || !tokens.get(all + 1).is("told"));
    }

    /// "Eleven balls later they were out for three. That made it fifteen defeats": the next of a count of its own.
    private static boolean isOfOther(Line line, Passage passage, Figure total, List<Figure> parts) {
        var tokens = line.tokens();
        int at = Setting.index(line, total);
        boolean it = tokens.subList(0, at).stream().skip(1).anyMatch(token -> token.is("it"));
        boolean noun = at + 1 < tokens.size() && tokens.get(at + 1).tag() == Tag.NOUN;
        return it
                && noun
                && parts.stream()
                        .noneMatch(
                                part -> passage.counts(part, tokens.get(at + 1).lemma()));
    }

    /// "It dropped to 412 from 530. That makes 118 fewer": what lies between the two.
    private static boolean isGap(Line line, Figure total) {
        int behind = Setting.index(line, total) + 1;
        return behind < line.tokens().size()
                && MORE.contains(line.tokens().get(behind).lower());
    }

    /// "With 64 more the count is 912. It was 848 a week before": what one of them had been is not
    /// what both make.
    private static boolean isStood(Line line, Figure total, List<Figure> parts) {
        int at = Setting.index(line, total);
        return line.tokens().getFirst().is("it")
                && line.tokens().get(at - 1).is("was")
                && parts.stream().anyMatch(part -> Tally.value(total).compareTo(Tally.value(part)) < 0);
    }

    /// "nine of her 11 goals": one is some of the other.
    private static boolean isNested(Line earlier, List<Figure> parts) {
        return parts.stream()
                .skip(1)
                .anyMatch(part ->
                        ToldLast.partOf(earlier, part).filter(parts::contains).isPresent());
    }

    /// "Seven tonnes went on Monday, 11 on Friday and now 27, or 45 tonnes altogether": what a clause behind a row says
    /// it came to.
    static Optional<Relation> inLine(Line line, List<Figure> row) {
        var after = line.all().stream()
                .filter(other ->
                        row.getLast().span().end() <= other.span().begin() && Frames.alike(other, row.getLast()))
                .toList();
        if (after.isEmpty() || !Tally.isNumber(after.getFirst())) {
            return Optional.empty();
        }
        var total = after.getFirst();
        int from = Setting.index(line, row.getLast());
        int at = Setting.index(line, total);
        boolean opened = line.tokens().subList(from, at).stream().anyMatch(token -> CLOSING.contains(token.lower()));
        boolean besides = !Rows.sum(row).equals(Tally.value(total)) && Sums.isBesides(line, row, total);
        return opened && isWhole(line, at) && !besides
                ? Optional.of(Sums.of(total, row, Completeness.ALL, IN_ALL))
                : Optional.empty();
    }

    /// "45 tonnes altogether", "10,500 crowns were paid out in all".
    private static boolean isWhole(Line line, int at) {
        var tokens = line.tokens();
        for (int i = at + 1;
                i < Math.min(tokens.size(), at + 1 + TO_WHOLE) && tokens.get(i).tag() != Tag.PUNCT;
                i++) {
            boolean in = tokens.get(i).is("in") && i + 1 < tokens.size();
            if (ALTOGETHER.contains(tokens.get(i).lower())
                    || in && (tokens.get(i + 1).is("all") || tokens.get(i + 1).is("total"))) {
                return true;
            }
        }
        return false;
    }
}
