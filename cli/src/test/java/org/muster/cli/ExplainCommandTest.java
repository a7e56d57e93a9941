package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `muster explain` says of a figure, and of an offset without one.
final class ExplainCommandTest {

    private static final String REPORT = """
        Fires in Tarsk

        At least 41 barns burnt down in March 2025, the fire service said.
        """;

    @TempDir
    Path folder;

    @Test
    void every_slot_is_told_with_its_rule_its_words_and_its_row() throws IOException {
        var called = Called.with("explain", report() + ":" + REPORT.indexOf("41"));
        assertThat(called.err()).isEmpty();
        assertThat(called.status()).isEqualTo(Commands.QUIET);
        assertThat(called.out())
                .startsWith("\"At least 41\" at 3:1 (offset 16)")
                .contains("figure/en/qualifiers.tsv: at least | at-least | before")
                .contains("barns burnt", "measure.noun-after")
                .contains("2025-03", "window.clause", "\"in March 2025\"")
                .contains("fire service", "\"said\"")
                .contains("tempo", "modality");
    }

    @Test
    void without_an_offset_every_figure_is_told() throws IOException {
        var called = Called.with("explain", report().toString());
        assertThat(called.out()).containsOnlyOnce("(offset ");
    }

    @Test
    void an_offset_without_a_figure_names_the_nearest() throws IOException {
        var called = Called.with("explain", report() + ":3");
        assertThat(called.status()).isEqualTo(Commands.WRONG);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("No figure was read at offset 3", "Maybe \"At least 41\" at offset 16.");
    }

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("fires.txt"), REPORT);
    }
}
