package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the options of reading change what is read and shown.
final class ReadingHelpTest {

    @TempDir
    private Path folder;

    private String report = "";

    @BeforeEach
    void write() throws IOException {
        var file = folder.resolve("a.txt");
        Files.writeString(file, "Last summer the ferries of Dunnevik carried 410 mules.\n");
        report = file.toString();
    }

    @Test
    void summerLiesWhereTheHemisphereHasIt() {
        assertThat(check("--format", "figures").out()).contains("\"window\":\"2024-06/2024-08\"");
        assertThat(check("--format", "figures", "--hemisphere", "north").out())
                .contains("\"window\":\"2024-06/2024-08\"");
        assertThat(check("--format", "figures", "--hemisphere", "south").out())
                .contains("\"window\":\"2023-12/2024-02\"");
    }

    @Test
    void explainTakesTheHemisphereToo() {
        assertThat(Called.with("explain", "--published", "2024-11-05", "--hemisphere", "south", report)
                        .out())
                .contains("2023-12/2024-02");
    }

    @Test
    void anUnknownHemisphereIsRefusedWithAWayOut() {
        var called = check("--hemisphere", "soth");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--hemisphere must be one of north, south, not \"soth\". Maybe south.");
    }

    @Test
    void explanationsStandBeneathTheReport() {
        assertThat(check().out()).doesNotContain("measure.noun-after");
        assertThat(check("--explain").out())
                .contains("1 report, 1 figure", "How the figures of", "measure.noun-after", "vocabulary");
    }

    @Test
    void explanationsAreAListOfTheFigureInJson() {
        assertThat(check("--format", "json").out()).doesNotContain("derivation");
        assertThat(check("--format", "json", "--explain").out())
                .contains("\"derivation\"", "\"slot\" : \"measure\"", "\"rule\" : \"measure.noun-after\"");
    }

    @Test
    void aFormatWithoutRoomForExplanationsRefusesThem() {
        var called = check("--explain", "--format", "csv");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).contains("--explain does not go with --format csv. Maybe --format json.");
    }

    private Called check(String... options) {
        var arguments = new String[options.length + 4];
        arguments[0] = "check";
        arguments[1] = "--published";
        arguments[2] = "2024-11-05";
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = report;
        return Called.with(arguments);
    }
}
