package org.muster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Verdict;
import org.muster.pipeline.Muster;
import org.muster.report.FindingOrder;
import org.muster.report.Report;
import org.muster.text.Lexicon;

/// Numbers that misled in fact, told again in reports of our own: each must give the finding that would have helped.
final class RealCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/muster/cases");
    private static final String EXPECTED = "/org/muster/cases/expected.tsv";
    private static final int CASES = 12;

    private static final Map<String, Report> REPORTS = reports();

    private static Report report(List<String> row) {
        return Optional.ofNullable(REPORTS.get(row.getFirst())).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> every_case_gives_its_finding() {
        return Lexicon.rows(EXPECTED).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + " " + row.get(1),
                        () -> assertThat(report(row).findings())
                                .as(row.toString())
                                .anyMatch(finding -> is(report(row), finding, row))));
    }

    @TestFactory
    Stream<DynamicTest> the_finding_comes_first() {
        return REPORTS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var told = told(entry.getValue());
                    var row = Lexicon.rows(EXPECTED).stream()
                            .filter(each -> each.get(0).equals(entry.getKey()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(told.getFirst().message())
                            .as(told.stream().map(Finding::message).toList().toString())
                            .matches(_ -> is(entry.getValue(), told.getFirst(), row));
                }));
    }

    @Test
    void nothing_in_these_reports_is_a_conflict() {
        assertThat(REPORTS.values().stream().flatMap(report -> report.findings().stream()))
                .filteredOn(finding -> finding.verdict() == Verdict.CONFLICT)
                .extracting(Finding::message)
                .isEmpty();
    }

    @Test
    void every_case_is_there() {
        assertThat(REPORTS).hasSize(CASES);
        assertThat(Lexicon.rows(EXPECTED)).extracting(List::getFirst).containsAll(REPORTS.keySet());
    }

    private static Map<String, Report> reports() {
        var folders = Lexicon.rows(EXPECTED).stream().map(List::getFirst).collect(Collectors.toSet());
        var reports = new TreeMap<String, Report>();
        new LinkedHashSet<>(folders)
                .forEach(folder -> reports.put(folder, new Muster().check(Corpora.in(FOLDER.resolve(folder)))));
        return Map.copyOf(reports);
    }

    /// Returns what a desk is shown first: conflicts and tensions, else whatever the figures force.
    private static List<Finding> told(Report report) {
        return FindingOrder.gravestFirst(report);
    }

    private static boolean is(Report report, Finding finding, List<String> row) {
        return finding.check().value().equals(row.get(1))
                && Arrays.stream(row.get(2).split("\\|")).map(Verdict::valueOf).anyMatch(finding.verdict()::equals)
                && texts(report, finding)
                        .containsAll(Stream.of(row.get(3).split("\\|"))
                                .map(text -> text.toLowerCase(Locale.ROOT))
                                .toList())
                && finding.hypotheses().stream()
                        .map(Hypothesis::change)
                        .findFirst()
                        .orElse("-")
                        .equals(row.get(4).equals("-") ? first(finding) : row.get(4));
    }

    private static String first(Finding finding) {
        return finding.hypotheses().stream().map(Hypothesis::change).findFirst().orElse("-");
    }

    private static Set<String> texts(Report report, Finding finding) {
        return report.documents().stream()
                .flatMap(doc -> doc.claims().stream())
                .filter(claim -> finding.figures().contains(claim.figure().id()))
                .map(claim -> claim.figure().text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
