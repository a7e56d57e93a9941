package org.muster.figure.en;

import java.util.Set;
import java.util.stream.IntStream;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;

/// Bare numbers that take their unit from the figure before them: "71 percent, up from 68", "3 million tonnes, after 4
/// million".
final class Echoes {

    private static final Set<Tag> THINGS = Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM, Tag.SYM);
    private static final int NEAR = 8;

    /// What stands before a bare number that is of the same money as the one before it.
    private static final Set<String> LED = Set.of(
            "at",
            "from",
            "than",
            "after",
            "against",
            "paid",
            "spent",
            "cost",
            "the",
            "of",
            "or",
            "by",
            "'s",
            ",",
            "and",
            "which",
            "whom",
            "remaining",
            "other");

    private Echoes() {}

    /// Returns the draft in the unit of the one before it, if it says that this one rose or fell from it.
    static Draft read(Line line, Draft before, Draft draft) {
        var money = money(line, before, draft);
        if (!money.equals(draft)) {
            return money;
        }
        boolean went = before.end() == draft.begin() - 1
                && line.is(draft.begin() - 1, "to")
                && line.is(before.begin() - 1, "from");
        boolean turned = went || line.is(draft.begin() - 1, "from") && line.is(draft.begin() - 2, "up", "down");
        boolean percent = before.kind() == Kind.SHARE && before.quantity().unit() instanceof Unit.None;
        if (!turned || !percent || !isBareCount(line, before, draft) || isPaired(line, before, draft)) {
            return draft;
        }
        var quantity = new Quantity(Points.hundredth(draft.quantity().amount()), new Unit.None(), new Per.Nothing());
        return draft.as(Kind.SHARE, quantity, Draft.cue(line, draft.begin() - 2, draft.end(), "share.echo"));
    }

    /// "120 pupils, 15 percent, up from 104 and 13 percent": the share that it rose from stands behind,
    /// so this is what the count rose from.
    private static boolean isPaired(Line line, Draft before, Draft draft) {
        return line.is(draft.end(), "and", "or", "(", ",")
                && line.digits(draft.end() + 1)
                && Term.at(line, draft.end() + 1)
                        .filter(term -> term.scale().percent())
                        .isPresent()
                && line.is(before.begin() - 1, ",", "or", "and", "(");
    }

    /// Returns the draft in the money or measure of one before it, if it goes on with that.
    static Draft money(Line line, Draft before, Draft draft) {
        if (!isSameMoney(line, before, draft) || new BareNumber(line, draft).isHeld()) {
            return draft;
        }
        var quantity = new Quantity(draft.quantity().amount(), before.quantity().unit(), new Per.Nothing());
        return draft.as(before.kind(), quantity, Draft.cue(line, draft.begin(), draft.end(), "unit.echo"));
    }

    /// Returns the draft in the money or physical unit of the next one, if "from" and "to" join the two: "from 2,500 to
    /// 2,650 crowns".
    static Draft ahead(Line line, Draft draft, Draft next) {
        boolean joined = draft.kind() == Kind.COUNT
                && Set.of(Kind.MONEY, Kind.MASS, Kind.VOLUME).contains(next.kind())
                && draft.end() == next.begin() - 1
                && line.is(next.begin() - 1, "to")
                && line.is(draft.begin() - 1, "from");
        if (!joined) {
            return draft;
        }
        var quantity = new Quantity(draft.quantity().amount(), next.quantity().unit(), new Per.Nothing());
        return draft.as(next.kind(), quantity, Draft.cue(line, draft.begin(), draft.end(), "unit.echo"));
    }

    private static boolean isBareCount(Line line, Draft before, Draft draft) {
        return draft.kind() == Kind.COUNT
                && draft.quantity().amount() instanceof Amount.Point
                && !THINGS.contains(line.tag(draft.end()))
                && draft.begin() - before.end() < NEAR;
    }

    /// "28.5 million tonnes, after 30 million in 2023", "pledged 80 million euros and paid 61 million"
    private static boolean isSameMoney(Line line, Draft before, Draft draft) {
        boolean measured = Set.of(Kind.MONEY, Kind.MASS, Kind.VOLUME).contains(before.kind());
        boolean powers = NumberWords.is(line, draft.end() - 1, NumberSort.MULTIPLIER)
                && draft.kind() == Kind.COUNT
                && IntStream.range(before.begin(), before.end())
                        .anyMatch(i -> NumberWords.is(line, i, NumberSort.MULTIPLIER));
        boolean adjacent = draft.kind() == Kind.COUNT
                && before.end() == draft.begin() - 1
                && line.is(draft.begin() - 1, "from", "to", "against");
        boolean led = LED.contains(line.lower(draft.begin() - 1)) || line.is(draft.begin() - 2, ",", "and");
        boolean compared = line.is(draft.end(), "more", "less", "higher", "lower") && line.is(draft.end() + 1, "than");
        boolean ends = compared
                || !THINGS.contains(line.tag(draft.end()))
                        && (!line.is(draft.end(), "of")
                                || line.digits(draft.end() + 1)
                                || line.is(draft.end() + 1, "it", "them", "this", "that", "which"));
        return measured && (powers && led || adjacent) && ends;
    }
}
