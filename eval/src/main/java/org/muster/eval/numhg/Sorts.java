package org.muster.eval.numhg;

import java.util.Set;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// Sorts say how far a mention is of the sort that a slot asks for: 1 it is, 0 it may be, −1 it is not.
final class Sorts {

    private static final Rational ONE = Rational.ONE;
    private static final Set<String> OLD = Set.of("year", "month", "week", "day");

    /// "Rose by seven to 142": what is asked for is seldom by how much.
    private static final Set<String> BY = Set.of("by", "another", "additional");

    private Sorts() {}

    static double fit(Slot slot, Mention mention) {
        return switch (slot.sort()) {
            case MONEY -> mention.is(Kind.MONEY) ? 1 : mention.kind().isEmpty() ? -0.5 : -1;
            case PERCENT -> mention.is(Kind.SHARE) || mention.is(Kind.CHANGE) ? 1 : -1;
            case AGE -> mention.is(Kind.AGE) ? 1 : mention.is(Kind.DURATION) && OLD.contains(mention.unit()) ? 0 : -1;
            case TIME -> time(slot, mention);
            case YEAR -> mention.isYear() ? 1 : mention.is(Kind.COUNT) ? 0 : -0.7;
            case SHORT_YEAR -> mention.isYear() ? 1 : -1;
            case DECADE -> mention.unit().equals(Mention.DECADE) ? 1 : mention.isYear() ? -0.3 : -1;
            case DAY -> mention.kind().isEmpty() && !mention.ordinal() && !mention.isYear() ? 1 : -1;
            case ORDINAL -> mention.ordinal() ? 1 : mention.kind().isEmpty() ? -0.5 : -1;
            case ONE_IN -> mention.is(Kind.SHARE) ? 1 : -1;
            case COUNT -> count(slot, mention);
        };
    }

    private static double time(Slot slot, Mention mention) {
        boolean timed = mention.is(Kind.DURATION) || mention.is(Kind.AGE);
        if (timed && mention.unit().equals(unit(slot.next()))) {
            return mention.is(Kind.DURATION) ? 1 : 0.3;
        }
        return timed || mention.isYear() || mention.is(Kind.MONEY) || mention.is(Kind.SHARE) ? -1 : -0.3;
    }

    private static String unit(String word) {
        return switch (word) {
            case "yr" -> "year";
            case "hr" -> "hour";
            case "min" -> "minute";
            default -> word;
        };
    }

    /// "One" is seldom a number worth a headline, and a year or an age is no count.
    private static double count(Slot slot, Mention mention) {
        if (mention.isYear() && slot.mayBeYear()) {
            return 0.4;
        }
        if (mention.isYear() || mention.is(Kind.AGE) || mention.is(Kind.MONEY)) {
            return -1;
        }
        if (mention.is(Kind.SHARE) || mention.is(Kind.CHANGE) || mention.is(Kind.DURATION)) {
            return -0.7;
        }
        boolean quantity = !mention.kind().isEmpty();
        double changed = BY.contains(mention.before()) ? 0.5 : 0;
        double sort = -changed + (quantity ? 0.7 : mention.ordinal() ? -0.6 : 0);
        boolean single = mention.value().equals(ONE) && slot.scale().equals(ONE);
        return sort - (single ? 0.4 : 0);
    }
}
