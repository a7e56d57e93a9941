package org.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlacesTest {

    @Test
    void everyLineEndCounts() {
        var places = new Places("a\nb\r\nc\rd");

        assertThat(places.at(0)).hasToString("1:1");
        assertThat(places.at(1)).hasToString("1:2");
        assertThat(places.at(2)).hasToString("2:1");
        assertThat(places.at(5)).hasToString("3:1");
        assertThat(places.at(7)).hasToString("4:1");
        assertThat(places.at(8)).hasToString("4:2");
    }

    @Test
    void codePointsAreThoseOfTheText() {
        var text = "x" + "🚢 12 é".repeat(700);
        var places = new Places(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            boolean within = 0 < offset
                    && offset < text.length()
                    && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
            if (!within) {
                assertThat(places.codePoint(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }

    @Test
    void anEmptyTextHasOnePlace() {
        assertThat(new Places("").at(0)).hasToString("1:1");
        assertThat(new Places("").codePoint(0)).isZero();
    }
}
