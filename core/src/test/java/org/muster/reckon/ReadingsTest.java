package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muster.reckon.Given.hedged;
import static org.muster.reckon.Given.numeral;
import static org.muster.reckon.Given.point;
import static org.muster.reckon.Given.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Hedge.Approach;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.model.quantity.Rounding;

final class ReadingsTest {

    private static final Readings STANDARD = Readings.standard();

    private static String counted(Amount amount, Reading reading) {
        return Arithmetic.bounds(STANDARD.bounds(amount, Nature.COUNTED, reading));
    }

    private static String usual(Amount amount) {
        return Arithmetic.bounds(STANDARD.bounds(amount, Nature.MEASURED, Reading.USUAL));
    }

    @Test
    void numbersAreRoundedToTheirLastDigit() {
        assertEquals("at least 181,500 and less than 182,500", counted(point("182000"), Reading.ROUNDED));
        assertEquals("182,000", counted(point("182000"), Reading.EXACT));
        assertEquals("577", counted(point("577"), Reading.ROUNDED));
        assertEquals("40", counted(point("40"), Reading.ROUNDED));
        assertEquals("at least 2.45 and less than 2.55", counted(point("2.5"), Reading.ROUNDED));
    }

    @Test
    void theWayToRoundIsSelectable() {
        var numeral = numeral("182000");
        assertEquals(
                "at least 182,000 and less than 183,000",
                Arithmetic.bounds(Shortened.to(numeral, Rounding.TRUNCATION)));
        assertEquals("181,500 to 182,500", Arithmetic.bounds(Shortened.to(numeral, Rounding.HALF_EVEN)));
        assertEquals(
                "more than 182,500 and less than 183,500",
                Arithmetic.bounds(Shortened.to(numeral("183000"), Rounding.HALF_EVEN)));
        assertEquals("182,000", Arithmetic.bounds(Shortened.to(numeral, Rounding.NONE)));
        assertEquals(
                "more than −13 and at most −12", Arithmetic.bounds(Shortened.to(numeral("-12"), Rounding.TRUNCATION)));
    }

    @Test
    void openBoundsReachToTheNextRoundStep() {
        assertEquals("more than 100,000 and less than 200,000", usual(new Amount.MoreThan(numeral("100000"))));
        assertEquals("more than 110 and less than 150", usual(new Amount.MoreThan(numeral("110"))));
        assertEquals("more than 93 and less than 95", usual(new Amount.MoreThan(numeral("93"))));
        assertEquals("more than 0.5 and less than 0.75", usual(new Amount.MoreThan(words(1, 2))));
        assertEquals("more than 2 and less than 3", usual(new Amount.MoreThan(words(2, 1))));
        assertEquals("more than 50 and less than 100", usual(new Amount.LessThan(numeral("100"))));
        assertEquals("more than 300 and at most 400", usual(new Amount.AtMost(numeral("400"))));
        assertEquals("more than −0.2 and less than −0.1", usual(new Amount.LessThan(numeral("-0.1"))));
    }

    @Test
    void hedgesAreWiderAroundRounderNumbers() {
        assertEquals("45 to 55", usual(hedged("about", Approach.AROUND, numeral("50"))));
        assertEquals("572 to 582", usual(hedged("about", Approach.AROUND, numeral("577"))));
        assertEquals("150,000 to 250,000", usual(hedged("around", Approach.AROUND, numeral("200000"))));
        assertEquals("0.45 to 0.55", usual(hedged("about", Approach.AROUND, words(1, 2))));
        assertEquals("1.8 to 2", usual(hedged("almost", Approach.FROM_BELOW, words(2, 1))));
        assertEquals("2 to 2.1", usual(hedged("just over", Approach.FROM_ABOVE, words(2, 1))));
        assertEquals(
                "at least 150,000 and less than 200,000",
                usual(hedged("closer to", Approach.AROUND, numeral("200000"))));
    }

    @Test
    void vagueWordsFollowTheirPolicy() {
        var dozens = new Amount.Vague("dozens", Rational.of(24));
        assertEquals("24 to 96", usual(dozens));
        assertEquals("at least 24", counted(dozens, Reading.ROUNDED));
        var single = new Readings(Rounding.NEAREST, Policy.of("single"));
        assertEquals(Bounds.at(Rational.of(12)), single.bounds(dozens, Nature.COUNTED, Reading.USUAL));
        assertThrows(IllegalArgumentException.class, () -> VagueWords.policy("none"));
    }

    @Test
    void thresholdsAreRoundedOnlyWhereTheyHaveDigits() {
        assertEquals("at least 200", counted(new Amount.AtLeast(numeral("200")), Reading.ROUNDED));
        assertEquals("less than 5,550,000", counted(new Amount.AtMost(numeral("5500000")), Reading.ROUNDED));
        assertEquals("more than 12,000", counted(new Amount.MoreThan(numeral("12000")), Reading.ROUNDED));
    }

    @Test
    void readingsNestAsDeclared() {
        var nested = List.of(
                point("182000"),
                point("0.89"),
                new Amount.Between(numeral("15000"), numeral("18000")),
                hedged("about", Approach.AROUND, numeral("50")),
                hedged("nearly", Approach.FROM_BELOW, numeral("200")));
        for (var amount : nested) {
            var rounded = STANDARD.bounds(amount, Nature.MEASURED, Reading.ROUNDED);
            assertTrue(Ends.holds(rounded, amount.exact()), amount::toString);
            assertTrue(Ends.holds(STANDARD.bounds(amount, Nature.MEASURED, Reading.USUAL), rounded), amount::toString);
        }
        var open = List.of(
                new Amount.MoreThan(numeral("100")),
                new Amount.AtMost(numeral("400")),
                new Amount.Vague("hundreds", Rational.of(200)));
        for (var amount : open) {
            var usual = STANDARD.bounds(amount, Nature.MEASURED, Reading.USUAL);
            assertTrue(Ends.holds(STANDARD.widest(amount, Nature.MEASURED), usual), amount::toString);
            assertTrue(Ends.holds(amount.exact(), usual), amount::toString);
        }
    }

    @Test
    void aThresholdOfNothingIsReadAsItStands() {
        assertEquals(
                new Bounds(new Limit.Open(Rational.ZERO), new Limit.Open(Rational.ONE)),
                STANDARD.bounds(new Amount.MoreThan(words(0, 1)), Nature.COUNTED, Reading.USUAL));
    }
}
