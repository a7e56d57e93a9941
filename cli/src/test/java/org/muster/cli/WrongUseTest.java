package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wrong use is said in one line that names the value and a way out, with exit status 2 and nothing printed.
final class WrongUseTest {

    @TempDir
    private Path folder;

    private String report = "";

    @BeforeEach
    void aReport() throws IOException {
        report = Files.writeString(folder.resolve("harbour.txt"), "The harbour handled 410 ships.")
                .toString();
    }

    @Test
    void unknownWords() {
        refuses("There is no command chek. Maybe check.", "chek", report);
        refuses("There is no option --formt. Maybe --format.", "check", "--formt", "json", report);
        refuses("There is no option --formt. Maybe --format.", "check", "--formt=json", report);
        refuses("There is no option --versoin. Maybe --version.", "--versoin");
        refuses("There is no option --xyz. Maybe see muster check --help.", "check", "--xyz", report);
    }

    @Test
    void nothingToRead() {
        refuses("No report was named. Maybe muster check report.txt, a folder, or - for standard input.", "check");
    }

    @Test
    void valuesThatAreNone() {
        refuses(
                "--format must be one of text, json, figures, csv, html, not \"jsn\". Maybe json.",
                "check",
                "--format",
                "jsn",
                report);
        refuses(
                "--fail-on must be one of conflict, tension, undecided, derive, agree, never, not \"confict\"."
                        + " Maybe conflict.",
                "check",
                "--fail-on",
                "confict",
                report);
        refuses(
                "--max-size must be a size from 1 byte to 1G, not \"huge\". Maybe 64M.",
                "check",
                "--max-size",
                "huge",
                report);
        refuses("--format needs a value (FORMAT). Maybe see muster check --help.", "check", report, "--format");
        refuses("The shell must be one of bash, zsh, not \"fish\". Maybe bash.", "completion", "fish");
    }

    @Test
    void datesThatAreNone() {
        var forms = "is no day (2025-11-28), month (2025-11) or year (2025).";
        refuses(
                "--published 28.11.2025: \"28.11.2025\" " + forms + " Maybe 2025-11-28.",
                "check",
                "--published",
                "28.11.2025",
                report);
        refuses(
                "--published 2025/1/8: \"2025/1/8\" " + forms + " Maybe 2025-01-08.",
                "check",
                "--published",
                "2025/1/8",
                report);
        refuses(
                "--published 2025-02-30: \"2025-02-30\" " + forms + " Maybe 2025-11-28.",
                "check",
                "--published",
                "2025-02-30",
                report);
        refuses(
                "--published XXXX-10: \"XXXX-10\" " + forms + " Maybe 2025-11-28.",
                "check",
                "--published",
                "XXXX-10",
                report);
    }

    @Test
    void datesOfReportsThatAreNotThere() {
        refuses(
                "--published names other.txt, which is not among the reports that were read. Maybe " + report + ".",
                "check",
                "--published",
                "other.txt=2025",
                report);
        refuses(
                "--published gives two dates, 2024 and 2025, for every report."
                        + " Maybe one of them is for a single report: --published PATH=DATE.",
                "check",
                "--published",
                "2024",
                "--published",
                "2025",
                report);
    }

    @Test
    void outputsThatCannotBe() {
        refuses(
                "--output " + report + " is also an input, which it would overwrite. Maybe " + report + ".out.",
                "check",
                "--output",
                report,
                report);
        refuses(
                "--output " + folder + "/no/where lies in a folder that does not exist. Maybe make it first: mkdir -p '"
                        + folder + "/no'.",
                "check",
                "--output",
                folder + "/no/where",
                report);
    }

    @Test
    void vocabulariesThatCannotBeTaken() throws IOException {
        var file = Files.writeString(folder.resolve("mine.ttl"), """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix m: <urn:muster:vocabulary:> .
            m:people skos:broader m:peple .
            """);
        refuses(
                "--vocabulary " + file + ": Line 3: m:peple is declared nowhere. Maybe it is spelt otherwise, or lacks"
                        + " its own \"a skos:Concept\".",
                "check",
                "--vocabulary",
                file.toString(),
                report);
        refuses(
                "--vocabulary none.ttl does not exist. Maybe its path is relative to another folder.",
                "check",
                "--vocabulary",
                "none.ttl",
                report);
        refuses(
                "--vocabulary " + folder + " is a folder. Maybe a Turtle file in it.",
                "check",
                "--vocabulary",
                folder.toString(),
                report);
    }

    @Test
    void aTraceIsShownForDebugOnly() {
        assertThat(Called.with("check", "--format", "jsn").err()).hasLineCount(1);
        assertThat(Called.with("check", "--debug", "--format", "jsn", report).err())
                .contains("\tat org.muster.cli.");
    }

    @Test
    void noControlCharacterReachesTheTerminal() {
        var called = Called.with("check", "a\u001b[31m\nb");

        assertThat(called.err()).startsWith("muster: a?[31m?b does not exist.").hasLineCount(1);
    }

    private static void refuses(String line, String... args) {
        var called = Called.with(args);
        assertThat(List.of(called.err(), called.out())).containsExactly("muster: " + line + "\n", "");
        assertThat(called.status()).isEqualTo(2);
    }
}
