package org.muster.formats.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.formats.Given;
import org.muster.formats.Input;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.text.Document;
import org.muster.model.time.PartialDate;
import org.muster.pipeline.Dates;
import org.muster.pipeline.Muster;
import org.muster.report.Report;

/// The same five reports give the same figures and findings in every format, and every figure is found again in the
/// file.
final class RoundTripTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final List<String> REPORTS = List.of(
            "01-nurses-advice-line.txt",
            "03-ferry-passengers.txt",
            "05-hut-keeper.txt",
            "07-flood-toll.txt",
            "09-whooping-cough.txt");
    private static final Muster MUSTER =
            new Muster(new Dates(List.of(PartialDate.parse("2024-06-04").orElseThrow()), Map.of()));

    /// One report in one form.
    record Written(String report, Form form) {
        @Override
        public String toString() {
            return report + " as " + form;
        }
    }

    static Stream<Written> written() {
        return REPORTS.stream().flatMap(report -> Form.all().stream().map(form -> new Written(report, form)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void figures_and_findings_are_the_same(Written written) throws IOException {
        var paragraphs = paragraphs(written.report());
        var bytes = written.form().write().apply(paragraphs);
        var doc = read(written.form().name(), bytes);
        var report = MUSTER.check(List.of(doc));
        var plain = MUSTER.check(List.of(Document.of("plain.txt", String.join("\n\n", paragraphs) + "\n")));

        assertThat(figures(report)).isNotEmpty().isEqualTo(figures(plain));
        assertThat(findings(report)).isEqualTo(findings(plain));
        var quoting = Quoting.of(doc, written.form().name(), bytes, StandardCharsets.UTF_8);
        for (var claim : report.documents().getFirst().claims()) {
            assertThat(joined(quoting.quote(doc, claim.figure().span())))
                    .as("what the file has where %s stands", claim.figure())
                    .contains(joined(claim.figure().text()));
        }
    }

    private static List<String> paragraphs(String report) throws IOException {
        return Stream.of(Files.readString(EXAMPLES.resolve(report)).strip().split("\n\n", -1))
                .map(RoundTripTest::joined)
                .toList();
    }

    private static Document read(String name, byte[] bytes) {
        var reports = Given.readAll(name, bytes).stream()
                .filter(input -> !(input instanceof Input.LeftOut))
                .toList();
        assertThat(reports).as(reports.toString()).hasSize(1).allMatch(Input.Read.class::isInstance);
        return ((Input.Read) reports.getFirst()).doc();
    }

    private static List<String> figures(Report report) {
        return report.documents().getFirst().claims().stream()
                .map(RoundTripTest::words)
                .toList();
    }

    private static String words(Claim claim) {
        return "%s %s %s %s %s %s %s"
                .formatted(
                        joined(claim.figure().text()),
                        claim.figure().quantity(),
                        claim.measure().words(),
                        claim.extent().window(),
                        claim.tempo(),
                        claim.voice().names(),
                        claim.modality());
    }

    private static List<String> findings(Report report) {
        return report.findings().stream().map(RoundTripTest::words).sorted().toList();
    }

    private static String words(Finding finding) {
        return "%s %s %s".formatted(finding.check(), finding.verdict(), joined(finding.message()));
    }

    private static String joined(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
