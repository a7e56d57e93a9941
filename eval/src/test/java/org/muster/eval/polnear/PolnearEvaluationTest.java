package org.muster.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearEvaluationTest {

    private static final String TEXT = """
        The Tarsk ministry said that 52 mines had closed. Some 40 had flooded.

        “We lost 12 boats,” Ada Orsk, a nurse, said. “Nobody came.”
        """;

    @TempDir
    private Path folder;

    @Test
    void places_that_are_equal_are_right() throws IOException {
        var rows = rows("""
            T1\tSource 0 18\tThe Tarsk ministry
            T2\tCue 19 23\tsaid
            T3\tContent 24 48\tthat 52 mines had closed
            T4\tAttribution 19 23\tsaid
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            T5\tSource 92 110\tAda Orsk, a nurse,
            T6\tCue 111 115\tsaid
            T7\tContent 72 91;117 131\t“We lost 12 boats,” “Nobody came.”
            T8\tAttribution 111 115\tsaid
            E2\tAttribution:T8 Content:T7 Cue:T6 Source:T5
            """);
        assertThat(rows)
                .containsExactly(
                        List.of("source", "1.000", "1.000", "1.000"),
                        List.of("cue", "1.000", "1.000", "1.000"),
                        List.of("content", "1.000", "1.000", "1.000"),
                        List.of("attributed", "1.000", "1.000", "1.000"),
                        List.of("figure source", "1.000", "1.000", "1.000"));
    }

    @Test
    void a_numeral_outside_every_content_is_nobodys() throws IOException {
        var rows = rows("""
            T1\tSource 0 18\tThe Tarsk ministry
            T2\tCue 19 23\tsaid
            T3\tContent 24 69\tthat 52 mines had closed. Some 40 had flooded
            T4\tAttribution 19 23\tsaid
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            """);
        assertThat(rows)
                .contains(
                        List.of("source", "0.500", "1.000", "0.667"),
                        List.of("content", "0.000", "0.000", "0.000"),
                        List.of("attributed", "0.500", "0.500", "0.500"),
                        List.of("figure source", "0.500", "0.500", "0.500"));
    }

    @Test
    void offsets_count_code_points() {
        var annotations = Annotations.of("T1\tCue 2 6\tsaid", "\uD83D\uDEA2 said");
        assertThat(annotations.places("Cue").getFirst().getFirst().in("\uD83D\uDEA2 said"))
                .isEqualTo("said");
    }

    private List<List<String>> rows(String standoff) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text").resolve("mines.txt"), TEXT);
        Files.writeString(folder.resolve("attributions").resolve("mines_a1.ann"), standoff);
        return new PolnearEvaluation().run(folder).rows();
    }
}
