package org.muster.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.model.text.Note;

/// What happens to a call when one of its documents cannot be read, or is far longer than others.
final class MusterTest {

    private static final String FERRIES = """
        Ferries of Tarsk

        The ferries carried 47,300 passengers in March 2025.

        The 43,700 passengers carried in March 2025 were a surprise, she said.
        """;

    @Test
    void a_document_that_breaks_a_stage_costs_no_other_document() {
        var broken = Document.of("a.txt", "Quaranta navi in porto.");
        var report = new Muster().check(List.of(inLanguage(broken, "xx"), Document.of("b.txt", FERRIES)));
        assertThat(report.documents())
                .singleElement()
                .satisfies(doc -> assertThat(doc.doc().uri()).isEqualTo("b.txt"));
        assertThat(report.findings()).extracting(finding -> finding.verdict()).containsExactly(Verdict.CONFLICT);
        assertThat(report.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence())
                        .startsWith("a.txt: a fault of Muster")
                        .contains("The language (xx) of a.txt is none.")
                        .endsWith("Maybe report it with what --debug prints."));
    }

    @Test
    void a_report_of_very_many_figures_is_checked_in_parts_and_says_so() {
        var text = IntStream.range(0, 2_100)
                .mapToObj(i -> "In %s, %s passengers came.".formatted(1950 + i % 50, 10_000 + i))
                .collect(Collectors.joining("\n\n", "Passengers of Tarsk by year\n\n", "\n"));
        var report = new Muster().check(List.of(Document.of("long.txt", text)));
        var doc = report.documents().getFirst();
        assertThat(doc.claims()).hasSize(2_100);
        assertThat(doc.notes())
                .extracting(Note::message)
                .contains("With 2100 figures the report was checked in 3 parts of up to 1000, and not across them.");
        assertThat(report.findings().size())
                .as("one finding for each count that an earlier one contradicts, and no more")
                .isLessThan(2_100);
        assertThat(report.findings())
                .as("every part was checked")
                .anyMatch(finding -> finding.figures()
                        .contains(doc.claims().getLast().figure().id()));
    }

    @Test
    void of_a_language_that_is_not_read_only_digits_are_taken_and_nothing_is_checked() {
        var text = "Am 3.6.2025 zählte der Hafen 12.500 Schiffe, 2024 waren es 9.800, also 27,5 % mehr um 14:30 Uhr.";
        var report = new Muster().check(List.of(inLanguage(Document.of("a.txt", text), "de")));
        var doc = report.documents().getFirst();
        assertThat(doc.claims())
                .extracting(claim -> claim.figure().text() + " "
                        + claim.figure().quantity().amount().exact().low())
                .containsExactly("12.500 Closed[at=12500]", "9.800 Closed[at=9800]", "27,5 % Closed[at=11/40]");
        assertThat(doc.coverage().times()).isEqualTo(4);
        assertThat(doc.coverage().unread()).isZero();
        assertThat(doc.notes())
                .extracting(Note::message)
                .contains("German is not read yet: only numbers in digits were taken, and nothing was checked.");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void a_short_sentence_about_an_event_is_read_to_its_end_and_no_further() {
        var text = "The storm sank 14 boats, the harbour office of Tarsk said. It was a surprise.";
        var report = new Muster().check(List.of(Document.of("a.txt", text)));
        assertThat(report.faults()).isEmpty();
        assertThat(report.documents()).hasSize(1);
    }

    private static Document inLanguage(Document doc, String language) {
        return doc.withLanguage(language);
    }
}
