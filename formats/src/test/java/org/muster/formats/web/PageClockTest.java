package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A time in the universal clock is a day of the clock that the page goes by, where its other times tell that one.
final class PageClockTest {

    private static final String PAGE = """
        <html><head><meta property="article:published_time" content="%s"></head><body><article><h1>Ferry late at Velm</h1>
        <p>The ferry to Velm was late on Tuesday evening, with 310 passengers, the port said.</p></article>
        <script>var next = {"live": "%s"};</script></body></html>
        """;

    @ParameterizedTest
    @CsvSource({
        "2025-06-04T02:40:00Z, 2025-06-03T23:00:00-04:00, 2025-06-03",
        "2025-06-03T22:30:00+00:00, 2025-06-01T07:15:00+0900, 2025-06-04",
        "2025-06-04T03:10:22.000Z, 'Tue, 03 Jun 2025 19:00:00 -0500', 2025-06-03",
        // Its own clock, none, two, and one that makes no difference.
        "2025-06-04T02:40:00-04:00, 2025-06-03T23:00:00-04:00, 2025-06-04",
        "2025-06-04T02:40:00Z, 2025-06-03T23:00:00Z, 2025-06-04",
        "2025-06-04T02:40:00Z, '2025-06-03T23:00:00-04:00 2025-06-03T23:00:00+02:00', 2025-06-04",
        "2025-06-04T12:40:00Z, 2025-06-03T23:00:00-04:00, 2025-06-04"
    })
    void the_day_is_that_of_its_clock(String published, String other, String day) {
        var read = HtmlPage.of(PAGE.formatted(published, other)).metadata().published();

        assertThat(read.find().orElseThrow()).hasToString(day);
    }
}
