package org.muster.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.report.Report;

/// Reports whose figures agree: a checker that cries wolf over them is as useless as one that sleeps.
class QuietCorpusTest {

    @TestFactory
    Stream<DynamicTest> a_report_whose_figures_agree_stays_quiet() {
        return Corpora.quiet().stream().map(doc -> DynamicTest.dynamicTest(doc.uri(), () -> assertQuiet(List.of(doc))));
    }

    @Test
    void together_they_stay_quiet() {
        assertQuiet(Corpora.quiet());
    }

    @Test
    void the_order_of_the_reports_changes_nothing() {
        var documents = Corpora.quiet();
        assertThat(new Muster().check(documents.reversed())).isEqualTo(new Muster().check(documents));
    }

    private static void assertQuiet(List<Document> documents) {
        Report report = new Muster().check(documents);
        assertThat(report.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION)
                .extracting(Finding::message)
                .isEmpty();
    }
}
