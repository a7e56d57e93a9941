package org.muster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.pipeline.Muster;
import org.muster.report.Report;
import org.muster.text.Lexicon;

/// The findings that `examples/README.md` promises: the relations of the founding reports in other words.
final class ExampleFindingsTest {

    private static final Path FOLDER = Path.of("..", "examples");
    private static final String EXPECTED = "/org/muster/check/example-findings.tsv";

    @TestFactory
    Stream<DynamicTest> every_finding_is_made() {
        var report = new Muster().check(Corpora.in(FOLDER));
        return Lexicon.rows(EXPECTED).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(report.findings())
                                .as(row.toString())
                                .anyMatch(finding -> is(report, finding, row))));
    }

    @Test
    void every_row_of_the_page_is_tried() throws Exception {
        var page = Files.readString(FOLDER.resolve("README.md"));
        var rows = page.lines()
                .filter(line -> line.matches("\\| E\\d+ \\|.*"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
        assertThat(Lexicon.rows(EXPECTED)).extracting(row -> row.get(0)).containsExactlyElementsOf(rows);
    }

    private static boolean is(Report report, Finding finding, List<String> row) {
        var verdicts =
                Arrays.stream(row.get(2).split("\\|")).map(Verdict::valueOf).toList();
        return verdicts.contains(finding.verdict())
                && reports(report, finding).containsAll(List.of(row.get(1).split("\\|")))
                && texts(report, finding)
                        .containsAll(Stream.of(row.get(3).split("\\|"))
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static Set<String> reports(Report report, Finding finding) {
        return report.documents().stream()
                .filter(doc -> finding.documents().contains(doc.doc().id()))
                .map(doc -> doc.doc().uri().substring(0, 2))
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(Report report, Finding finding) {
        return report.documents().stream()
                .flatMap(doc -> doc.claims().stream())
                .filter(claim -> finding.figures().contains(claim.figure().id()))
                .map(claim -> claim.figure().text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
