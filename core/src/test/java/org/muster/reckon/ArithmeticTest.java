package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;

final class ArithmeticTest {

    private static Rational of(long whole) {
        return Rational.of(whole);
    }

    @Test
    void numbersAreReadable() {
        assertEquals("1,234,567", Arithmetic.number(of(1_234_567)));
        assertEquals("−40", Arithmetic.number(of(-40)));
        assertEquals("2.5", Arithmetic.number(Rational.of(5, 2)));
        assertEquals("26,571", Arithmetic.number(Rational.of(186_000, 7)));
        assertEquals("0.3333", Arithmetic.number(Rational.of(1, 3)));
        assertEquals("0", Arithmetic.number(of(0)));
        assertEquals("0.0001429", Arithmetic.number(Rational.of(1, 7000)));
    }

    @Test
    void reckoningsAreReadable() {
        assertEquals("577 / 305 = 1.892", Arithmetic.quotient(of(577), of(305)));
        assertEquals("3,470 / 4,121 = 84.2%", Arithmetic.share(of(3470), of(4121)));
        assertEquals("12 + 30 = 42", Arithmetic.sum(List.of(of(12), of(30))));
        assertEquals("577 − 218 − 175 = 184", Arithmetic.difference(of(577), List.of(of(218), of(175))));
        assertEquals("6 × 1.609 = 9.656", Arithmetic.product(of(6), Rational.of(1_609_344, 1_000_000)));
        assertEquals("50%", Arithmetic.percent(Rational.of(1, 2)));
    }

    @Test
    void boundsAreReadable() {
        var between = new Bounds(new Limit.Open(of(1000)), new Limit.Open(of(1154)));
        assertEquals("more than 1,000 and less than 1,154", Arithmetic.bounds(between));
        assertEquals("1,001 to 1,153", Arithmetic.counts(between));
        assertEquals("more than 300,000", Arithmetic.counts(Bounds.above(of(300_000))));
        assertEquals("40", Arithmetic.counts(Bounds.closed(Rational.of(79, 2), Rational.of(81, 2))));
        assertEquals("−2 to 3", Arithmetic.counts(Bounds.closed(Rational.of(-5, 2), Rational.of(7, 2))));
        assertEquals("93 to 155", Arithmetic.bounds(Bounds.closed(of(93), of(155))));
        assertEquals("at most 8", Arithmetic.bounds(Bounds.upTo(of(8))));
    }
}
