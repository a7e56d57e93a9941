package org.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.report.text.Ink;
import org.muster.report.text.TextWriter;

/// Every writer prints the small report as it is kept beside this test.
///
/// `-Dmuster.write=true` writes what they print, to be read as a difference before it is kept.
final class WritersTest {

    private static final Path KEPT = Path.of("src/test/resources/org/muster/report");

    /// A writer and the file that keeps what it prints.
    record Kept(String file, BiConsumer<Report, Writer> print) {}

    static Stream<Kept> writers() {
        return Stream.of(
                new Kept("small.txt", (report, out) -> TextWriter.write(report, Ink.PLAIN, out)),
                new Kept("small.json", (report, out) -> JsonWriter.write(report, "0", out)),
                new Kept("small.jsonl", FiguresWriter::write),
                new Kept("small.csv", CsvWriter::write));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theReportIsPrintedAsKept(Kept kept) throws IOException {
        var printed = print(kept, SmallReport.report());
        var file = KEPT.resolve(kept.file());
        if (Boolean.getBoolean("muster.write")) {
            Files.writeString(file, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void theOrderOfTheFindingsDoesNotMatter(Kept kept) {
        var report = SmallReport.report();
        var reversed = new ArrayList<>(report.findings());
        Collections.reverse(reversed);

        assertThat(print(kept, new Report(report.documents(), reversed))).isEqualTo(print(kept, report));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void linesEndWithALineFeed(Kept kept) {
        assertThat(print(kept, SmallReport.report())).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("writers")
    void anEmptyReportIsPrinted(Kept kept) {
        assertThat(print(kept, new Report(List.of(), List.of()))).doesNotContain("null");
    }

    @Test
    void textFitsEightyColumnsAndHoldsNoEscape() {
        var text = print(writers().findFirst().orElseThrow(), SmallReport.report());

        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        assertThat(text).doesNotContain("\u001b");
    }

    @Test
    void colourChangesNoWord() {
        var plain = print(writers().findFirst().orElseThrow(), SmallReport.report());
        var out = new StringWriter();
        TextWriter.write(SmallReport.report(), Ink.COLOURED, out);

        assertThat(out.toString()).contains("\u001b[1;31mCONFLICT\u001b[0m");
        assertThat(out.toString().replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(plain.replaceAll("\\[(410|about 380|890|430)]", "$1"));
    }

    private static String print(Kept kept, Report report) {
        var out = new StringWriter();
        kept.print().accept(report, out);
        return out.toString();
    }
}
