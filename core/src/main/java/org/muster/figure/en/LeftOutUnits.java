package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Unit;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Left-out units are those of bare numbers that go on with a figure told before: "214 dollars, 11 dollars less than in
/// May, when it was 225", "Norrland gets 15,300 tonnes, Tavia 9,900 and Eskar 7,200".
///
/// A number takes the unit of a figure near it where its words bind it to that: it goes on with its row, is what that
/// is compared with, comes after "it was" or "another", or is of a size in which only such figures are told there.
final class LeftOutUnits {

    /// A line with its figures.
    record Told(Line line, List<Draft> drafts) {
        Told {
            drafts = List.copyOf(drafts);
        }
    }

    private static final Set<Kind> MEASURED = Set.of(
            Kind.MONEY, Kind.MASS, Kind.VOLUME, Kind.LENGTH, Kind.AREA, Kind.SPEED, Kind.TEMPERATURE, Kind.DURATION);
    private static final Set<String> BASES = Words.near("base");
    private static final Set<String> AGAIN = Words.near("again");
    private static final Set<String> BY_HOW_MUCH = Words.near("by-how-much");
    private static final Set<String> LEFT = Words.near("left-of-it");
    private static final Set<String> USUAL = Set.of("last", "usual", "previous", "former", "original", "normal");
    private static final Set<String> SAME = Set.of("this", "last");
    private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’", "the", "its", "their", "of");
    private static final int TO_MORE = 4;
    private static final int TO_SUBJECT = 4;
    private static final int TO_WHOLE = 6;
    private static final double NEAR = 10;
    private static final double FAR = 1000;

    private static final RuleId TAKEN = new RuleId("figure.unit.left-out");

    private final Line line;
    private final List<Draft> drafts;
    private final Optional<Told> earlier;

    /// The units of one line, where the line before is given if there is one.
    private LeftOutUnits(Line line, List<Draft> drafts, Optional<Told> earlier) {
        this.line = line;
        this.drafts = new ArrayList<>(drafts);
        this.earlier = earlier;
    }

    /// Returns the figures of the line with the units that were left out.
    static List<Draft> in(Line line, List<Draft> drafts, Optional<Told> earlier) {
        var filled = new LeftOutUnits(line, LeftOutScales.in(line, MillionsAgain.in(line, drafts)), earlier);
        for (int i = 0; i < drafts.size(); i++) {
            filled.fill(i);
        }
        for (int i = 1; i < drafts.size(); i++) {
            filled.other(i);
        }
        return List.copyOf(filled.drafts);
    }

    private void fill(int place) {
        var bare = new BareNumber(line, drafts.get(place));
        var ahead = drafts.subList(0, place);
        if (!bare.stands() && !(bare.isAlone() && UnitsGoOn.isOfStuff(line, ahead, bare.draft()))) {
            return;
        }
        whole(place, bare)
                .or(() -> OfThem.measured(line, ahead, bare))
                .or(() -> UnitsGoOn.stuff(line, ahead, bare))
                .or(() -> again(place, bare))
                .or(() -> holding(place, bare))
                .or(() -> singular(place, bare))
                .map(measured -> measured(line, bare.draft(), measured))
                .or(() -> row(place, bare)
                        .or(() -> UnitsGoOn.measured(line, ahead, bare))
                        .or(() -> compared(place, bare))
                        .or(() -> back(place, bare))
                        .map(measured -> alike(bare.draft(), measured)))
                .or(() -> SizedUnits.of(line, ahead, earlier, bare)
                        .map(measured -> SizedUnits.isOfWhich(line, measured, bare)
                                ? alike(bare.draft(), measured)
                                : measured(line, bare.draft(), measured)))
                .ifPresent(filled -> drafts.set(place, filled));
    }

    /// "has bought 40,000 from Orland and seeks the other 20,000": the first has the unit that the other took.
    private void other(int place) {
        var first = new BareNumber(line, drafts.get(place - 1));
        var second = drafts.get(place);
        int between = first.draft().end();
        boolean rest = line.is(second.begin() - 1, "other", "remaining") && isMeasured(second) && !hasUnit(second);
        boolean joined = IntStream.range(between, second.begin()).anyMatch(i -> line.is(i, "and", "but", ","));
        if (rest && joined && first.stands() && first.isWithin(second, FAR)) {
            drafts.set(place - 1, measured(line, first.draft(), second));
        }
    }

    /// Returns whether its unit is printed with it.
    private static boolean hasUnit(Draft draft) {
        return draft.cues().stream().noneMatch(cue -> cue.rule().equals(TAKEN));
    }

    /// Returns the draft in the unit of a measured one.
    static Draft measured(Line line, Draft draft, Draft measured) {
        var quantity = new Quantity(
                draft.quantity().amount(),
                measured.quantity().unit(),
                draft.quantity().per());
        return draft.as(measured.kind(), quantity, Draft.cue(line, draft.begin(), draft.end(), "unit.left-out"));
    }

    /// "96 minutes a day, when it was 82" is told of a day too.
    private Draft alike(Draft draft, Draft measured) {
        var filled = measured(line, draft, measured);
        var quantity = new Quantity(
                filled.quantity().amount(),
                filled.quantity().unit(),
                measured.quantity().per());
        return new Draft(filled.begin(), filled.end(), filled.kind(), quantity, filled.cues());
    }

    /// "46 million of its 620 million kilometres", "60,000 of the prize of 100,000 dollars".
    private Optional<Draft> whole(int place, BareNumber bare) {
        if (!line.is(bare.draft().end(), "of") || place + 1 == drafts.size()) {
            return Optional.empty();
        }
        var next = drafts.get(place + 1);
        boolean beside = next.begin() - bare.draft().end() < TO_WHOLE
                && !parted(bare.draft().end(), next.begin());
        return beside && isMeasured(next) && BareNumber.value(bare.draft()) <= BareNumber.value(next)
                ? Optional.of(next)
                : Optional.empty();
    }

    private boolean parted(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (line.is(i, ",", "and", ";", ":") || line.tag(i) == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    /// "Norrland gets 15,300 tonnes, Tavia 9,900 and Eskar 7,200", "900,000 francs: 600,000 in fees and 300,000 from
    /// sponsors": right behind the figure whose unit it has, as another member of its row.
    private Optional<Draft> row(int place, BareNumber bare) {
        int begin = bare.draft().begin();
        if (line.is(begin - 1, ":") || isNamedAfterColon(bare)) {
            return opened(place, bare);
        }
        return before(place)
                .filter(last -> last.kind() != Kind.DURATION
                        && !UnitsGoOn.isDone(line, bare.draft().end())
                        && !OfThem.isHyphened(line, last)
                        && (goesOn(last, begin) || isBracketed(last, begin))
                        && bare.isWithin(last, FAR));
    }

    /// "1.3 million francs: meat 520,000, hay 390,000": the first of a row whose members are named before their
    /// numbers.
    private boolean isNamedAfterColon(BareNumber bare) {
        int name = bare.draft().begin() - 1;
        while (0 <= name
                && bare.draft().begin() - name <= TO_SUBJECT
                && (line.tag(name) == Tag.NOUN || line.tag(name) == Tag.PROPN || line.tag(name) == Tag.ADJ)) {
            name--;
        }
        return name < bare.draft().begin() - 1
                && line.is(name, ":")
                && line.is(bare.draft().end(), ",", "and", ";");
    }

    /// The largest figure before the colon, unless things are counted there that could be parted so.
    private Optional<Draft> opened(int place, BareNumber bare) {
        double value = BareNumber.value(bare.draft());
        var ahead = drafts.subList(0, place);
        boolean counted =
                ahead.stream().anyMatch(other -> other.kind() == Kind.COUNT && value <= BareNumber.value(other));
        return ahead.stream()
                .filter(other ->
                        isMeasured(other) && (value <= BareNumber.value(other) || line.in(other.end(), BY_HOW_MUCH)))
                .findFirst()
                .filter(other -> !counted && other.kind() != Kind.DURATION);
    }

    /// "Old Wharf (680 florins), the cheapest Eastfields (455)": both in brackets.
    private boolean isBracketed(Draft last, int begin) {
        return line.is(begin - 1, "(") && line.is(last.begin() - 1, "(") && line.is(last.end(), ")");
    }

    private Optional<Draft> before(int place) {
        return place == 0
                ? Optional.empty()
                : Optional.of(drafts.get(place - 1)).filter(LeftOutUnits::isMeasured);
    }

    /// A comma or "and" joins them, no verb stands between, and before the number stands the mark or a name.
    private boolean goesOn(Draft last, int begin) {
        boolean joined = false;
        for (int i = last.end(); i < begin; i++) {
            joined |= line.is(i, ",", "and", ";");
            boolean verb = line.tag(i) == Tag.VERB || line.tag(i) == Tag.AUX;
            if (line.is(i, ":", "(", ")", "who") || verb && !line.capitalised(i)) {
                return false;
            }
        }
        return joined
                && (line.is(begin - 1, ",", "and")
                        || line.capitalised(begin - 1)
                        || Set.of(Tag.NOUN, Tag.PROPN, Tag.ADJ).contains(line.tag(begin - 1)));
    }

    /// "less than this year's 40,000", "1,500 less than now", "24 too many": what a figure before it is compared with,
    /// or how far it lies from that.
    private Optional<Draft> compared(int place, BareNumber bare) {
        int begin = bare.draft().begin();
        int base = begin - 1;
        while (0 <= base && begin - base < TO_SUBJECT && (line.in(base, POSSESSIVES) || line.tag(base) == Tag.NOUN)) {
            base--;
        }
        base -= line.in(base, SAME) && line.in(base + 2, POSSESSIVES) ? 1 : 0;
        boolean against = line.in(base, BASES)
                || isBracketedBase(bare)
                || line.is(begin - 1, "of") && line.is(begin - 2, "record")
                || isHalfOf(place, base);
        boolean apart = line.in(bare.draft().end(), BY_HOW_MUCH);
        return against || apart ? nearest(place, last -> bare.isWithin(last, NEAR)) : Optional.empty();
    }

    /// "a third less than in 2021 (318,000)".
    private boolean isBracketedBase(BareNumber bare) {
        int bracket = bare.draft().begin() - 1;
        if (!line.is(bracket, "(") || !line.is(bare.draft().end(), ")")) {
            return false;
        }
        for (int i = bracket - 1; Math.max(0, bracket - TO_WHOLE) <= i && !line.is(i, ",", ")"); i--) {
            if (line.is(i, "than", "since", "below", "above", "against", "from")) {
                return true;
            }
        }
        return false;
    }

    /// "64,000 tonnes, half of last year's 128,000".
    private boolean isHalfOf(int place, int base) {
        int of = line.is(base, "of") ? base : base + 1;
        int begin = drafts.get(place).begin();
        return 0 < place
                && IntStream.range(of + 1, begin).anyMatch(i -> line.in(i, USUAL))
                && line.is(of, "of")
                && drafts.get(place - 1).end() == of
                && drafts.get(place - 1).kind() == Kind.SHARE;
    }

    /// "it was 225", "the limit was 6,000": back to a figure of this line or the one before.
    private Optional<Draft> back(int place, BareNumber bare) {
        return SaidOfIt.is(line, bare.draft().begin()) ? near(place, bare, _ -> true) : Optional.empty();
    }

    /// "another 19,000", "the remaining 40,000", "a second, of 160".
    private Optional<Draft> again(int place, BareNumber bare) {
        int begin = bare.draft().begin();
        boolean second = line.is(begin - 1, "of") && line.is(begin - 2, ",") && line.in(begin - 3, AGAIN);
        return line.in(begin - 1, AGAIN) || second
                ? near(place, bare, last -> last.kind() != Kind.RATE).filter(last -> last.kind() != Kind.DURATION)
                : Optional.empty();
    }

    /// "300,000 tonnes left of the 610,000": what holds a figure right before it.
    private Optional<Draft> holding(int place, BareNumber bare) {
        int begin = bare.draft().begin();
        boolean of = line.in(begin - 1, POSSESSIVES) && line.is(begin - 2, "of") || line.is(begin - 1, "of");
        return before(place)
                .filter(last -> of && last.kind() != Kind.DURATION && begin - last.end() < TO_WHOLE)
                .filter(last -> !parted(last.end(), begin) || line.is(last.end(), "left"))
                .filter(last -> BareNumber.value(last) <= BareNumber.value(bare.draft()) && bare.isWithin(last, FAR));
    }

    /// "900,000 is left", "22 is still owed": several things "are" left, a sum of money or a weight "is".
    private Optional<Draft> singular(int place, BareNumber bare) {
        int end = bare.draft().end();
        boolean left = line.is(end, "is", "was") && line.in(end + 1, LEFT);
        return left && 1 < BareNumber.value(bare.draft())
                ? nearest(place, last -> bare.isWithin(last, NEAR))
                        .or(() -> inEarlier(bare, NEAR))
                        .filter(last -> last.kind() != Kind.DURATION)
                : Optional.empty();
    }

    private Optional<Draft> near(int place, BareNumber bare, Predicate<Draft> wanted) {
        return nearest(place, wanted.and(last -> bare.isWithin(last, NEAR))).or(() -> inEarlier(bare, NEAR));
    }

    /// The nearest figure that satisfies the condition, if that has a unit: "312 cases, 26 more than when there were
    /// 286" is told of cases.
    private Optional<Draft> nearest(int place, Predicate<Draft> wanted) {
        var near = drafts.subList(0, place).reversed().stream()
                .filter(draft -> isMeasured(draft) || draft.kind() == Kind.COUNT || isPaced(draft))
                .filter(wanted)
                .toList();
        return near.stream()
                .filter(draft -> !isHowMuch(draft))
                .findFirst()
                .or(() -> near.stream().findFirst())
                .filter(draft -> isMeasured(draft) || isPaced(draft));
    }

    /// "60 crowns a day, 15 crowns more than the 45 of today": the 45 is told of a day, as no difference is.
    private boolean isHowMuch(Draft draft) {
        int last = line.is(draft.end(), "or") ? draft.end() + TO_MORE : draft.end();
        return IntStream.rangeClosed(draft.end(), last)
                .anyMatch(i -> line.in(i, BY_HOW_MUCH) && line.is(i + 1, "than"));
    }

    private static boolean isPaced(Draft draft) {
        return draft.kind() == Kind.RATE && !(draft.quantity().per() instanceof Per.Nothing);
    }

    private Optional<Draft> inEarlier(BareNumber bare, double times) {
        return earlier.stream()
                .flatMap(told -> told.drafts().stream())
                .filter(draft -> isMeasured(draft) || draft.kind() == Kind.COUNT)
                .filter(last -> bare.isWithin(last, times))
                .findFirst()
                .filter(LeftOutUnits::isMeasured);
    }

    static boolean isMeasured(Draft draft) {
        return (MEASURED.contains(draft.kind()) || draft.quantity().unit().addsUp())
                && !(draft.quantity().unit() instanceof Unit.None)
                && !(draft.quantity().unit() instanceof Unit.Measured(var code, var _) && code.equals("year"));
    }
}
