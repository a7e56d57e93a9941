package org.muster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.check.Checks;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.pipeline.Muster;
import org.muster.report.Report;
import org.muster.spec.CheckExample.Expectation;

/// Runs the reports of every check's specification, `spec/check/<CheckName>.md`, and compares what that check finds.
class CheckSpecificationTest {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(CheckSpecificationTest.class.getResource("/org/muster/spec/check"))
                    .getPath());
    private static final int LEAST = 3;

    @TestFactory
    Stream<DynamicTest> the_check_finds_what_is_specified() {
        return names().stream()
                .flatMap(name -> examples(name).stream()
                        .map(example -> DynamicTest.dynamicTest(example.place(), () -> check(name, example))));
    }

    @Test
    void every_check_has_its_specification_and_every_specification_its_check() {
        assertThat(names())
                .as("The files of core/src/test/resources/org/muster/spec/check are named after the checks.")
                .containsExactlyElementsOf(Checks.ALL.stream()
                        .map(check -> check.id().value())
                        .sorted()
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> every_specification_has_reports_on_both_sides() {
        return names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    assertThat(count(name, CheckExample::fires))
                            .as("reports in which %s finds something", name)
                            .isGreaterThanOrEqualTo(LEAST);
                    assertThat(count(name, example -> !example.fires()))
                            .as("reports over which %s is silent", name)
                            .isGreaterThanOrEqualTo(LEAST);
                }));
    }

    private static void check(String name, CheckExample example) {
        var report = new Muster().check(example.documents());
        var findings = report.findings().stream()
                .filter(finding -> finding.check().value().equals(name))
                .toList();
        assertThat(findings.stream().map(finding -> found(report, finding)))
                .extracting(Expectation::toString)
                .as("what %s finds in %s", name, example.place())
                .containsExactlyInAnyOrderElementsOf(example.expectations().stream()
                        .map(Expectation::toString)
                        .toList());
        for (var expected : example.expectations()) {
            assertThat(findings.stream()
                            .filter(finding -> found(report, finding).toString().equals(expected.toString()))
                            .flatMap(finding -> finding.hypotheses().stream())
                            .map(Hypothesis::change))
                    .as("hypotheses of %s in %s", expected, example.place())
                    .containsAll(expected.hypothesis());
        }
    }

    private static Expectation found(Report report, Finding finding) {
        var texts = finding.figures().stream()
                .map(id -> report.documents().stream()
                        .flatMap(doc -> doc.claims().stream())
                        .map(claim -> claim.figure())
                        .filter(figure -> figure.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .toList();
        return new Expectation(finding.verdict(), texts, List.of());
    }

    private static long count(String name, Predicate<CheckExample> which) {
        return examples(name).stream().filter(which).count();
    }

    /// Returns the examples of every check.
    static List<CheckExample> all() {
        return names().stream().flatMap(name -> examples(name).stream()).toList();
    }

    private static List<CheckExample> examples(String name) {
        try {
            var file = FOLDER.resolve(name + ".md");
            return CheckExample.of("check/" + file.getFileName(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
