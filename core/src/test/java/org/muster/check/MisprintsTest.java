package org.muster.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;

final class MisprintsTest {

    private static boolean reach(String text, String face, String meant) {
        return Misprints.reach(text, number(face), Bounds.at(number(meant)));
    }

    private static Rational number(String digits) {
        return Rational.of(new BigDecimal(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "471 geese, 471, 421",
        "471 geese, 471, 417",
        "47 geese, 47, 74",
        "47 geese, 47, 457",
        "4771 geese, 4771, 471",
        "470 geese, 470, 47",
        "12 percent, 0.12, 0.012",
        "4.2 million, 4200000, 2400000",
        "4.2 million, 4200000, 4200"
    })
    void oneCommonSlipReaches(String text, String face, String meant) {
        assertTrue(reach(text, face, meant));
    }

    @ParameterizedTest
    @CsvSource({
        "471 geese, 471, 522",
        "47 geese, 47, 43",
        "47 geese, 47, 47000",
        "seven geese, 7, 70",
        "471 geese, 471, 41",
        "12 to 15 geese, 12, 21"
    })
    void anythingElseDoesNot(String text, String face, String meant) {
        assertFalse(reach(text, face, meant));
    }

    private static Rational chance(String text, String face, String low, String high, String scale) {
        return Misprints.chance(text, number(face), Bounds.closed(number(low), number(high)), number(scale));
    }

    @Test
    void hardlyAnotherNumberWouldBeExplainedByTwoDigits() {
        assertTrue(chance("48 geese", "48", "84", "84", "20").compareTo(Rational.of(1, 20)) < 0);
    }

    @Test
    void halfOfAllNumbersWouldWhereThereIsMuchRoom() {
        assertTrue(Rational.of(1, 2).compareTo(chance("640 geese", "640", "590", "620", "320")) < 0);
    }

    @Test
    void aSmallScaleOfLargeNumbersIsFullOfSlips() {
        assertTrue(Rational.of(1, 10).compareTo(chance("236 geese", "236", "232", "232", "5")) < 0);
    }

    @Test
    void aNumberInWordsHasNoDigits() {
        assertEquals(Rational.ZERO, chance("four million geese", "4000000", "4000", "4000", "20"));
    }

    @Test
    void nothingIsToldOfNought() {
        assertEquals(Rational.ONE, chance("0 geese", "0", "0", "0", "0"));
    }
}
