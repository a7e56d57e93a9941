package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Quantity;
import org.muster.model.text.Cue;
import org.muster.model.text.Tag;

/// Changes: a share that something rose or fell by becomes a signed fraction, "up 5%" +0.05, "down by a quarter" -0.25.
final class Changes {

    private static final Set<String> RISE = Words.near("rise");
    private static final Set<String> FALL = Words.near("fall");
    private static final Set<String> RISE_AFTER = Words.near("rise-noun");
    private static final Set<String> FALL_AFTER = Words.near("fall-noun");
    private static final Set<String> ADJACENT = Set.of(
            "over",
            "above",
            "up",
            "more",
            "higher",
            "greater",
            "bigger",
            "larger",
            "faster",
            "longer",
            "older",
            "taller",
            "heavier",
            "below",
            "under",
            "down",
            "less",
            "fewer",
            "lower",
            "smaller",
            "slower",
            "shorter",
            "younger",
            "cheaper",
            "dearer",
            "costlier",
            "poorer",
            "richer",
            "weaker",
            "stronger",
            "lighter");
    private static final int FAR = 10;
    private static final int NEAR = 4;

    private Changes() {}

    /// Returns the draft as a change, if the words around it say that something changed by it.
    static Draft read(Line line, Draft draft) {
        if (draft.kind() != Kind.SHARE) {
            return draft;
        }
        if (isNegative(draft)) {
            var cue = Draft.cue(line, draft.begin(), draft.end(), "change.signed");
            return draft.as(Kind.CHANGE, draft.quantity(), cue);
        }
        return before(line, draft)
                .or(() -> after(line, draft))
                .map(turn -> changed(draft, turn))
                .orElse(draft);
    }

    private static boolean isNegative(Draft draft) {
        var high = draft.quantity().amount().exact().high().value();
        return high.filter(value -> value.signum() < 0).isPresent();
    }

    private record Turn(boolean rises, Cue cue) {}

    private static Draft changed(Draft draft, Turn turn) {
        var quantity = draft.quantity();
        var amount = turn.rises() ? quantity.amount() : Amounts.negated(quantity.amount());
        return draft.as(Kind.CHANGE, new Quantity(amount, quantity.unit(), quantity.per()), turn.cue());
    }

    /// "rose 12%", "cut staff by a fifth", "a fall of 3%"
    private static Optional<Turn> before(Line line, Draft draft) {
        int at = draft.begin() - 1;
        boolean inHalf = line.is(at, "in") && line.is(draft.end() - 1, "half");
        if (line.is(at, "by", "of") || inHalf) {
            return fartherBefore(line, at);
        }
        int verb = overAdverbs(line, overApposed(line, at));
        boolean reaches = line.is(verb - 1, "to") && line.is(verb, "up");
        return reaches || isOfWhole(line, draft) ? Optional.empty() : turn(line, verb, false);
    }

    /// "cut staff by a fifth", "an increase in requests of 5%"
    private static Optional<Turn> fartherBefore(Line line, int at) {
        boolean of = line.is(at, "of");
        int reach = of ? NEAR + 1 : FAR;
        for (int i = at - 1; 0 <= i && at - reach <= i && !line.is(i, ";", ":"); i--) {
            var turn = turn(line, i, of);
            if (turn.isPresent() || line.form(i, Words.near("lead"))) {
                return turn;
            }
            if (of && (line.tag(i) == Tag.VERB || line.is(i, ",", "to", "from"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int overAdverbs(Line line, int from) {
        int at = from;
        for (int skipped = 0; skipped < 2; skipped++) {
            boolean adverb = line.tag(at) == Tag.ADV && !line.is(at, "up", "down");
            if (!adverb && !line.is(at, "a", "further", "another", "additional", "-", "(", "—")) {
                break;
            }
            at--;
        }
        return at;
    }

    /// "lost half of its men" and "fell below 80%" tell a part and a level.
    private static boolean isOfWhole(Line line, Draft draft) {
        boolean part = line.is(draft.end(), "of")
                ? !line.is(draft.end() + 2, "value", "worth", "price")
                : line.is(draft.end(), "the", "its", "their", "his", "her");
        return part || line.is(draft.begin(), "below", "above", "under", "beyond");
    }

    /// "rose $1.20, or 1.5%": the change is stated twice; "six of the 20 boats sank, or 30%": a share of them.
    private static int overApposed(Line line, int at) {
        if (!line.is(at, "or", "(") || line.is(at, "or") && !line.is(at - 1, ",")) {
            return at;
        }
        int begin = line.is(at, "or") ? at - 2 : at - 1;
        while (line.digits(begin)
                || line.tag(begin) == Tag.SYM
                || line.tag(begin) == Tag.NUM
                || line.is(
                        begin, "point", "points", "$", "€", "£", "by", "about", "nearly", "%", "cents", "euros",
                        "dollars", "percent")) {
            begin--;
        }
        boolean told = line.is(at, "or") && begin == at - 2;
        return told ? at : begin;
    }

    private static Optional<Turn> turn(Line line, int at, boolean nounsToo) {
        var cue = line.has(at) ? Optional.of(Draft.cue(line, at, at + 1, "change.before")) : Optional.<Cue>empty();
        boolean follows = line.is(at, "following", "lead");
        boolean part = line.is(at, "lower") && line.is(at - 1, "the", "a", "this", "that");
        if (follows || part || line.is(at, "over", "above", "below", "under", "more", "less")) {
            return Optional.empty();
        }
        if (line.form(at, RISE) || nounsToo && line.form(at, RISE_AFTER)) {
            return cue.map(found -> new Turn(true, found));
        }
        if (line.form(at, FALL) || nounsToo && line.form(at, FALL_AFTER)) {
            return cue.map(found -> new Turn(false, found));
        }
        return Optional.empty();
    }

    /// "an 89% increase", "20 percent more", "5% below the average"
    private static Optional<Turn> after(Line line, Draft draft) {
        int end = draft.end();
        if (line.in(end, ADJACENT)) {
            return isComparison(line, end) ? Optional.of(turnAfter(line, end)) : Optional.empty();
        }
        boolean article = isArticled(line, draft.begin());
        for (int i = end; i < end + NEAR; i++) {
            boolean noun = line.tag(i) == Tag.NOUN || article;
            if (noun
                    && !line.in(i, ADJACENT)
                    && (line.form(i, RISE_AFTER) || line.form(i, FALL_AFTER))
                    && !line.is(i, "leap", "leaps")) {
                return Optional.of(turnAfter(line, i));
            }
            if (line.tag(i) != Tag.NOUN && line.tag(i) != Tag.ADJ && !line.is(i, "-", "on", "over", "year", "month")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isArticled(Line line, int begin) {
        return line.is(begin - 1, "a", "an", "the", "this", "that", "its", "their", "any")
                || line.tag(begin - 1) == Tag.ADJ;
    }

    /// "5% over the limit" compares, "5% over three years" does not.
    private static boolean isComparison(Line line, int at) {
        return switch (line.lower(at)) {
            case "over", "under" ->
                line.is(at + 1, "the", "its", "their", "a", "what")
                        && !line.is(at + 2, "past", "last", "next", "same", "course", "year", "period", "first");
            case "above", "below" -> line.has(at + 1) && line.tag(at + 1) != Tag.PUNCT;
            default -> true;
        };
    }

    private static Turn turnAfter(Line line, int at) {
        return new Turn(line.form(at, RISE_AFTER), Draft.cue(line, at, at + 1, "change.after"));
    }
}
