package org.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `muster check` reads, prints and answers.
final class CheckCommandTest {

    private static final String REPORT = "The harbour of Dunnevik handled 410 ships in March.\n";

    @TempDir
    private Path folder;

    @Test
    void aQuietReportGivesNought() throws IOException {
        var called = Called.with("check", write("a.txt", REPORT));

        assertThat(called.status()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).contains("a.txt ──", "410", "1 report, 1 figure: no findings.");
    }

    @Test
    void anInputThatCannotBeReadGivesTwoAndTheRestIsRead() throws IOException {
        var called =
                Called.with("check", "--format", "figures", write("a.txt", REPORT), write("b.txt", ""), at("c.txt"));

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).hasLineCount(1).contains("\"text\":\"410\"");
        assertThat(called.err().lines())
                .containsExactly(
                        "muster: " + at("b.txt") + " is empty. Maybe its download or export broke off.",
                        "muster: " + at("c.txt") + " does not exist. Maybe " + at("a.txt") + ".");
    }

    @Test
    void standardInputIsARead() {
        var called = Called.from(REPORT, Shell.Manners.PIPED, "check", "--format", "figures", "-");

        assertThat(called.status()).isZero();
        assertThat(called.out()).contains("\"document\":\"-\"", "\"text\":\"410\"");
    }

    @Test
    void anEmptyStandardInputIsSaid() {
        var called = Called.with("check", "-");

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).startsWith("muster: standard input is empty. Maybe ");
    }

    @Test
    void theOutputFileHoldsWhatWouldBePrinted() throws IOException {
        var report = write("a.txt", REPORT);
        var file = at("out.json");

        var called = Called.with("check", "--format", "json", "--output", file, report);

        assertThat(called).isEqualTo(new Called(0, "", ""));
        assertThat(Files.readString(Path.of(file)))
                .isEqualTo(Called.with("check", "--format", "json", report).out());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void colourIsForTerminalsThatWantIt() throws IOException {
        var report = write("a.txt", REPORT);
        var terminal = new Shell.Manners(true, true, false);

        assertThat(Called.from("", terminal, "check", report).out()).contains("\u001b[1m");
        assertThat(Called.from("", terminal, "check", "--no-color", report).out())
                .doesNotContain("\u001b");
        assertThat(Called.from("", new Shell.Manners(true, true, true), "check", report)
                        .out())
                .doesNotContain("\u001b");
        assertThat(Called.with("check", report).out()).doesNotContain("\u001b");
        assertThat(Called.from("", terminal, "check", "--output", at("o.txt"), report)
                        .out())
                .isEmpty();
        assertThat(Files.readString(Path.of(at("o.txt")))).doesNotContain("\u001b");
    }

    @Test
    void aDateIsGivenToOneReportHoweverItsPathIsWritten() throws IOException {
        var first = write("a.txt", REPORT);
        var second = write("b.txt", REPORT);
        for (var path : new String[] {first, at("./a.txt"), "a.txt"}) {
            var out = Called.with("check", "--published", path + "=2024-05-02", first, second)
                    .out();

            assertThat(out)
                    .containsOnlyOnce("Published 2024-05-02 (--published).")
                    .contains("Not dated: ");
        }
    }

    @Test
    void everyFormatIsPrinted() throws IOException {
        var report = write("a.txt", REPORT);
        for (var format : Format.values()) {
            var called = Called.with("check", "--format", format.word(), report);

            assertThat(called.status()).isZero();
            assertThat(called.out()).contains("410").endsWith("\n").doesNotContain("\r");
        }
    }

    @Test
    void aThousandReportsAreRead() throws IOException {
        for (int i = 0; i < 1000; i++) {
            write("many/" + i + ".txt", "In all, " + (i + 2) + " ships came.");
        }

        var called = Called.with("check", "--format", "figures", at("many"));

        assertThat(called.status()).isZero();
        assertThat(called.out()).hasLineCount(1000);
    }

    @Test
    void aLongLineIsRead() throws IOException {
        var called =
                Called.with("check", "--format", "csv", write("long.txt", "and then 12 ships came, ".repeat(2_000)));

        assertThat(called.status()).isZero();
        assertThat(called.out()).hasLineCount(2_001);
    }

    @Test
    void aVocabularyOfTheUsersNamesWhatIsCounted() throws IOException {
        var report = write("trams.txt", "Eleven railcars were derailed near Osk on Monday.\n");
        var file = write("mine.ttl", """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix m: <urn:muster:vocabulary:> .
            m:railcars a skos:Concept ; skos:inScheme m:things ; skos:prefLabel "railcars"@en .
            m:derailed a skos:Concept ; skos:inScheme m:events ; skos:prefLabel "derailed"@en .
            """);

        assertThat(Called.with("check", "--format", "figures", report).out())
                .contains("\"measure\":\"railcars derailed\",\"concept\":null");
        assertThat(Called.with("check", "--format", "figures", "--vocabulary", file, report)
                        .out())
                .contains("\"measure\":\"railcars derailed\",\"concept\":\"railcars/derailed\"");
    }

    @Test
    void helpNamesEveryOptionAndFormat() {
        var help = Called.with("check", "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains(
                        "--format",
                        "--output",
                        "--published",
                        "--fail-on",
                        "--vocabulary",
                        "--max-size",
                        "--no-color",
                        "--debug")
                .contains("text, json, figures, csv, html")
                .contains("Examples:", "Exit status:");
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void theCommandSaysWhatItIs() {
        assertThat(Called.with("--version").out()).startsWith("muster ");
        assertThat(Called.with("--help").out()).contains("check", "completion", "Exit status:");
        assertThat(Called.with().out()).isEqualTo(Called.with("--help").out());
    }

    @Test
    void completionIsAScript() {
        var script = Called.with("completion", "zsh");

        assertThat(script.status()).isZero();
        assertThat(script.out())
                .startsWith("#!")
                .contains("--published", "figures")
                .doesNotContain("\r");
    }

    private String at(String name) {
        return folder + "/" + name;
    }

    private String write(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }
}
