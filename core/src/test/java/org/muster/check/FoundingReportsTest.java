package org.muster.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.FigureId;
import org.muster.model.time.PartialDate;
import org.muster.pipeline.Dates;
import org.muster.pipeline.Muster;
import org.muster.report.Report;
import org.muster.text.Lexicon;

/// What must be said of the founding reports, where they lie beside the checkout; they are others' text and not ours
/// to ship.
class FoundingReportsTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "seeds");
    private static final String EXPECTED = "/org/muster/check/founding-findings.tsv";
    private static final int OTHER_TENSIONS = 5;

    /// F18 compares years that only a publication date gives.
    private static final Set<String> DATED = Set.of("F18a");

    @TestFactory
    Stream<DynamicTest> every_finding_is_made() {
        assumeTrue(Files.isDirectory(FOLDER));
        var report = dated();
        return Lexicon.rows(EXPECTED).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(report.findings())
                                .as(row.toString())
                                .anyMatch(finding -> is(report, finding, row))));
    }

    @Test
    void nothing_else_is_called_a_conflict_and_few_things_a_tension() {
        assumeTrue(Files.isDirectory(FOLDER));
        var report = dated();
        var unexpected = report.findings().stream()
                .filter(finding -> Lexicon.rows(EXPECTED).stream().noneMatch(row -> is(report, finding, row)))
                .toList();
        assertThat(unexpected).extracting(Finding::verdict).doesNotContain(Verdict.CONFLICT);
        assertThat(unexpected)
                .filteredOn(finding -> finding.verdict() == Verdict.TENSION)
                .hasSizeLessThanOrEqualTo(OTHER_TENSIONS);
    }

    @Test
    void without_dates_nothing_hangs_on_them() {
        assumeTrue(Files.isDirectory(FOLDER));
        var report = new Muster().check(Corpora.in(FOLDER));
        for (var row : Lexicon.rows(EXPECTED)) {
            assertThat(report.findings().stream().anyMatch(finding -> is(report, finding, row)))
                    .as(row.toString())
                    .isEqualTo(!DATED.contains(row.get(0)));
        }
    }

    private static Report dated() {
        var documents = Corpora.in(FOLDER);
        Map<String, PartialDate> dates = new HashMap<>();
        for (var doc : documents) {
            if (doc.uri().startsWith("001")) {
                dates.put(doc.uri(), PartialDate.parse("2025-11-28").orElseThrow());
            } else if (doc.uri().startsWith("002")) {
                dates.put(doc.uri(), PartialDate.parse("2023-12-01").orElseThrow());
            }
        }
        return new Muster(new Dates(List.of(), dates)).check(documents);
    }

    /// A row: name, verdicts joined by `|`, figures joined by `|`; a finding must carry all of them.
    private static boolean is(Report report, Finding finding, List<String> row) {
        var verdicts =
                Arrays.stream(row.get(1).split("\\|")).map(Verdict::valueOf).toList();
        var wanted = Set.of(row.get(2).split("\\|"));
        var hypothesis = row.get(3);
        return verdicts.contains(finding.verdict())
                && texts(report, finding.figures()).containsAll(wanted)
                && (hypothesis.equals("-")
                        || finding.hypotheses().stream()
                                .anyMatch(one -> one.change().equals(hypothesis)));
    }

    private static Set<String> texts(Report report, List<FigureId> figures) {
        return report.documents().stream()
                .flatMap(doc -> doc.claims().stream())
                .filter(claim -> figures.contains(claim.figure().id()))
                .map(claim -> claim.figure().text())
                .collect(Collectors.toSet());
    }
}
