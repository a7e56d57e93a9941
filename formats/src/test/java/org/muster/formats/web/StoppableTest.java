package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import org.junit.jupiter.api.Test;

/// A page is parsed no further once its reading is given up.
final class StoppableTest {

    private static final String PAGE = "<p>The ferry to Velm was late.</p>";

    @Test
    void a_thread_that_is_told_to_stop_parses_nothing_more() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Stoppable.parsed(PAGE.repeat(100_000)))
                    .hasRootCauseInstanceOf(InterruptedIOException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void a_page_is_parsed_whole() {
        assertThat(Stoppable.parsed(PAGE.repeat(3_000)).select("p")).hasSize(3_000);
    }
}
