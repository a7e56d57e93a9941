package org.muster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Severity;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;

/// What follows for a sentence whose figures do not fit.
class SeverityTest {

    @Test
    void a_comparison_that_fails_is_the_other_way_round() {
        assertSeverity(
                Severity.CLAIM_FLIPS,
                "PartExceedsTotal",
                "The court of Brevik heard 310 cases, 340 of which ended in a fine.");
        assertSeverity(
                Severity.CLAIM_FLIPS,
                "ComparisonContradicted",
                "In April 2024 the line took 98 calls. In May 2024 it took 127 calls, fewer than in April 2024.");
        assertSeverity(
                Severity.CLAIM_FLIPS,
                "VagueWordOverstates",
                "Dozens of ferries were cancelled, the company said. On Monday it cancelled 12 ferries.");
    }

    @Test
    void a_sum_or_conversion_that_fails_has_a_wrong_number() {
        assertSeverity(
                Severity.NUMBER_WRONG,
                "PartsDoNotSum",
                "The flood killed 46 people. Of the dead, 21 were found in Harsk, 17 in Ulvessa and 11 upstream.");
        assertSeverity(
                Severity.NUMBER_WRONG, "UnitsDisagree", "The last stop lies 14 kilometres (12 miles) down the valley.");
    }

    @Test
    void less_than_a_hundredth_is_in_the_last_digits() {
        assertSeverity(
                Severity.LAST_DIGIT,
                "PartsDoNotSum",
                "The flood made 124,012 people homeless. Of these, 86,011 were in the town and 38,004 in the hills.");
        assertSeverity(
                Severity.LAST_DIGIT,
                "MultipleOverstated",
                "The ferries carried 52,600 passengers in April, more than double the 26,300 of a year earlier.");
    }

    @Test
    void nothing_is_wrong_where_the_figures_fit() {
        assertThat(findings("The flood killed 46 people, 12 of whom were children."))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.NONE);
    }

    private static void assertSeverity(Severity severity, String check, String text) {
        assertThat(findings(text))
                .filteredOn(finding -> finding.check().value().equals(check)
                        && (finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION))
                .as(text)
                .isNotEmpty()
                .extracting(Finding::severity)
                .containsOnly(severity);
    }

    private static List<Finding> findings(String text) {
        return new Muster().check(List.of(Document.of("report", text))).findings();
    }
}
