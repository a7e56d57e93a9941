package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `muster replay` holds what a saved report says against its certificates.
final class ReplayCommandTest {

    @TempDir
    private Path folder;

    private String printed = "";

    @BeforeEach
    void aReport() {
        var called = Called.from(
                "The flood killed 46 people. Of the dead, 21 were found in Harsk, 17 in Ulvessa and 11 upstream.",
                Shell.Manners.PIPED,
                "check",
                "--format",
                "json",
                "-");
        assertThat(called.status()).isEqualTo(Commands.FOUND);
        printed = called.out();
    }

    @Test
    void whatWasPrintedHolds() throws IOException {
        var called = Called.with("replay", saved(printed));
        assertThat(called).isEqualTo(new Called(Commands.QUIET, "4 of 4 findings hold.\n", ""));
        assertThat(Called.from(printed, Shell.Manners.PIPED, "replay", "-").status())
                .isEqualTo(Commands.QUIET);
    }

    @Test
    void whatWasChangedDoesNot() throws IOException {
        fails("does not hold: Its id is not that of", printed.replaceFirst("\"conflict\"", "\"agree\""));
        fails("does not hold: Its words or numbers", printed.replaceFirst("make 49", "make 48"));
        fails("does not allow", printed.replace("\"low\" : \"46\"", "\"low\" : \"45\""));
        fails("is printed with other bounds", printed.replaceFirst("\"low\" : 46", "\"low\" : 49"));
        fails("The premises", printed.replaceFirst("\"times\" : \"1\"", "\"times\" : \"2\""));
    }

    @Test
    void aChangedFigureIsNoFinding() throws IOException {
        var called = Called.with("replay", saved(printed.replaceFirst("\"low\" : 46", "\"low\" : 49")));
        assertThat(called.out())
                .containsPattern("\n[0-4] of 4 findings hold\\.\n1 figure is not as it was printed\\.\n$");
    }

    @Test
    void whatIsNoReportIsRefused() throws IOException {
        refuses("There is no", "replay", folder.resolve("none.json").toString(), "does not exist. Maybe");
        refuses(
                "cut",
                "replay",
                saved(printed.substring(0, printed.length() / 2)),
                "is no report of Muster's: It is no JSON");
        refuses(
                "other",
                "replay",
                saved("{\"schema\": \"other-1\"}"),
                "It is no report in the form muster-report-2 but other-1");
        refuses("folder", "replay", folder.toString(), "could not be read");
        refuses("none named", "replay", "", "Maybe");
    }

    private void fails(String reason, String changed) throws IOException {
        assertThat(changed).isNotEqualTo(printed);
        var called = Called.with("replay", saved(changed));
        assertThat(called.out()).contains(reason);
        assertThat(called.status()).isEqualTo(Commands.FOUND);
    }

    private static void refuses(String what, String command, String file, String reason) {
        var called = file.isEmpty() ? Called.with(command) : Called.with(command, file);
        assertThat(called.err()).as(what).contains(reason);
        assertThat(called.status()).as(what).isEqualTo(Commands.WRONG);
        assertThat(called.out()).as(what).isEmpty();
    }

    private String saved(String json) throws IOException {
        return Files.writeString(folder.resolve("report.json"), json).toString();
    }
}
