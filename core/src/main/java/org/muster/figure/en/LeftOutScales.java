package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.figure.Digits;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;

/// Left-out scales are those of bare numbers that a move sets beside one with its scale: "from 3.3 billion
/// to 4.1", "from 14.2 cents to 12.4".
///
/// A number takes the scale and unit of its partner where the two, as printed, lie within a factor of ten.
final class LeftOutScales {

    private static final Set<String> BETWEEN = Set.of("to", "from");
    private static final Set<String> MARKS = Set.of(",");
    private static final int MOST_BETWEEN = 2;
    private static final Rational FACTOR = Rational.of(10);
    private static final Rational THOUSAND = Rational.of(1000);

    private LeftOutScales() {}

    /// Returns the figures of the line with the scales that were left out.
    static List<Draft> in(Line line, List<Draft> drafts) {
        var filled = new ArrayList<>(drafts);
        for (int i = 1; i < drafts.size(); i++) {
            int second = i;
            var pair = drafts.subList(i - 1, i + 1);
            if (isMove(line, pair.getFirst(), pair.getLast())) {
                scaled(line, pair.getLast(), pair.getFirst()).ifPresent(draft -> filled.set(second, draft));
                scaled(line, pair.getFirst(), pair.getLast()).ifPresent(draft -> filled.set(second - 1, draft));
            }
        }
        return List.copyOf(filled);
    }

    /// "from one to the other", "to one from the other".
    private static boolean isMove(Line line, Draft first, Draft second) {
        int between = second.begin() - first.end();
        boolean near = 1 <= between
                && between <= MOST_BETWEEN
                && (between == 1 || line.in(first.end(), MARKS))
                && line.in(second.begin() - 1, BETWEEN);
        return near
                && line.in(first.begin() - 1, BETWEEN)
                && !line.lower(first.begin() - 1).equals(line.lower(second.begin() - 1));
    }

    private static Optional<Draft> scaled(Line line, Draft draft, Draft partner) {
        var one = printed(line, draft);
        var other = printed(line, partner);
        if (one.isEmpty() || other.isEmpty() || !isBare(line, draft, partner) || !isAmount(partner)) {
            return Optional.empty();
        }
        var factor = point(partner).orElseThrow().value().over(other.get());
        boolean own = point(draft)
                .filter(numeral -> numeral.value().equals(one.get()))
                .isPresent();
        if (!own || factor.equals(Rational.ONE) || !isNear(one.get(), other.get())) {
            return Optional.empty();
        }
        var quantity = new Quantity(
                Amounts.scaled(draft.quantity().amount(), factor),
                partner.quantity().unit(),
                partner.quantity().per());
        return Optional.of(
                draft.as(partner.kind(), quantity, Draft.cue(line, draft.begin(), draft.end(), "scale.left-out")));
    }

    /// Returns whether the number stands for itself, or has no more than the unit of its partner from it.
    private static boolean isBare(Line line, Draft draft, Draft partner) {
        boolean echo = draft.kind() == partner.kind()
                && draft.kind() != Kind.COUNT
                && draft.quantity().unit().equals(partner.quantity().unit());
        return line.digits(draft.end() - 1) && (echo || new BareNumber(line, draft).stands());
    }

    private static boolean isAmount(Draft draft) {
        return draft.kind() == Kind.COUNT || LeftOutUnits.isMeasured(draft);
    }

    private static boolean isNear(Rational one, Rational other) {
        return one.compareTo(other.times(FACTOR)) < 0
                && other.compareTo(one.times(FACTOR)) < 0
                && one.compareTo(THOUSAND) < 0
                && other.compareTo(THOUSAND) < 0;
    }

    /// Returns the only number in digits that the draft prints, if that is all its amount is made of.
    private static Optional<Rational> printed(Line line, Draft draft) {
        if (point(draft).isEmpty()) {
            return Optional.empty();
        }
        var digits = IntStream.range(draft.begin(), draft.end())
                .filter(line::digits)
                .boxed()
                .toList();
        return digits.size() == 1 ? Digits.read(line.text(digits.getFirst())).map(Numeral::value) : Optional.empty();
    }

    private static Optional<Numeral> point(Draft draft) {
        return switch (draft.quantity().amount()) {
            case Amount.Point(var numeral) -> Optional.of(numeral);
            case Amount.Hedged(Amount.Point(var numeral), var _) -> Optional.of(numeral);
            case Amount.Hedged _,
                    Amount.AtLeast _,
                    Amount.MoreThan _,
                    Amount.AtMost _,
                    Amount.LessThan _,
                    Amount.Between _,
                    Amount.Vague _ -> Optional.empty();
        };
    }
}
