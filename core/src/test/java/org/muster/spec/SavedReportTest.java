package org.muster.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.json.BadJson;
import org.muster.json.JsonReader;
import org.muster.json.JsonValue;
import org.muster.json.Seal;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.replay.Outcome;
import org.muster.replay.SavedReport;
import org.muster.report.JsonWriter;
import org.muster.report.Report;

/// A saved report replays as it was printed, and does not once anything that matters in it was changed.
class SavedReportTest {

    /// How many random reports are replayed; `-Dreports=10000` for more.
    private static final int REPORTS = Integer.getInteger("reports", 500);

    @Test
    void every_finding_of_random_reports_replays() {
        var reports = new RandomReports(CheckSpecificationTest.all(), 20261126);
        int read = 0;
        int replayed = 0;
        var verdicts = EnumSet.noneOf(Verdict.class);
        while (read < REPORTS) {
            var documents = reports.next();
            var report = new Muster().check(documents);
            assertThat(report.faults()).as("faults over %s", documents).isEmpty();
            var outcomes = replay(printed(report));
            assertThat(outcomes).as("findings of %s", documents).hasSameSizeAs(report.findings());
            assertThat(outcomes)
                    .allSatisfy(outcome ->
                            assertThat(outcome.reasons()).as(outcome.name()).isEmpty());
            report.findings().forEach(finding -> verdicts.add(finding.verdict()));
            read += documents.size();
            replayed += outcomes.size();
        }
        assertThat(replayed).as("findings in %s reports", read).isGreaterThan(REPORTS / 2);
        assertThat(verdicts).contains(Verdict.CONFLICT, Verdict.TENSION, Verdict.DERIVE, Verdict.AGREE);
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_changed_in_a_finding_is_noticed() {
        var json = JsonReader.read(printed(new Muster().check(reports())));
        var uncited = uncited(json);
        var changes = Changed.of(json).stream()
                .filter(changed -> changed.path().startsWith("findings/")
                        || changed.path().contains("/figures/")
                                && (uncited.stream().noneMatch(changed.path()::startsWith)
                                        || changed.path().matches(".*/(low|high|value|least)")))
                .toList();
        assertThat(changes).hasSizeGreaterThan(400);
        assertThat(uncited).isNotEmpty();
        return changes.stream()
                .map(changed -> DynamicTest.dynamicTest(changed.path(), () -> assertNoticed(changed.json())));
    }

    /// Who changes a number and makes a new seal still cannot make a proof; only how far a hedge reaches is the
    /// declared policy's to say and not the words'.
    @Test
    void a_new_seal_does_not_help() {
        var json = JsonReader.read(printed(new Muster().check(reports())));
        var proofs = Changed.of(json).stream()
                .filter(changed -> changed.path()
                        .matches(
                                "findings/.*(/verdict|/premises/.*(low|high)|certificates/./reading|hares/.*(times|premise|side))"
                                        + "|documents/.*/amount/(number/value|low/value|high/value)"))
                .toList();
        assertThat(proofs).hasSizeGreaterThan(70);
        var passed = proofs.stream()
                .filter(changed -> isAccepted(resealed(changed.json())))
                .map(Changed::path)
                .toList();
        assertThat(passed).as("of %s changes with a new seal", proofs.size()).isEmpty();
    }

    @Test
    void a_dropped_certificate_is_noticed() {
        var json = JsonReader.read(printed(new Muster().check(reports())));
        var dropped = Changed.withoutItems(json, "certificates");
        assertThat(dropped).hasSizeGreaterThan(3);
        assertThat(dropped).allSatisfy(changed -> assertNoticed(resealed(changed.json())));
    }

    @Test
    void what_is_no_report_is_refused() {
        for (var text : List.of(
                "", "[]", "{}", "{\"schema\":\"other\"}", "{\"schema\":\"" + Report.SCHEMA + "\",\"findings\":[{}]}")) {
            assertThatThrownBy(() -> replay(text)).as(text).isInstanceOf(BadJson.class);
        }
        var whole = printed(new Muster().check(reports()));
        for (int length = 1; length < whole.length(); length += whole.length() / 50) {
            var cut = whole.substring(0, length);
            assertThatThrownBy(() -> replay(cut)).as("cut at %s", length).isInstanceOf(BadJson.class);
        }
        assertThatThrownBy(() -> replay("{\"findings\":" + "[".repeat(100_000))).isInstanceOf(BadJson.class);
    }

    private static List<Document> reports() {
        return List.of(
                Document.of(
                        "flood",
                        "The flood killed 46 people. Of the dead, 21 were found in Harsk, 17 in Ulvessa and 11 upstream."),
                Document.of(
                        "hut",
                        "The hut lies at 2,100 metres (6,900 feet). More than 9,000 people have come. They make up roughly a"
                                + " quarter of all visitors. The forest has thousands of trees, dozens of them oaks."
                                + " The hut has 14 beds."));
    }

    /// Returns the paths of figures that no finding cites; of these only the numbers are held to each other.
    private static List<String> uncited(JsonValue json) {
        var cited = json.items("findings").stream()
                .flatMap(finding -> finding.texts("figures").stream())
                .toList();
        var uncited = new ArrayList<String>();
        for (int i = 0; i < json.items("documents").size(); i++) {
            var figures = json.items("documents").get(i).items("figures");
            for (int j = 0; j < figures.size(); j++) {
                if (!cited.contains(figures.get(j).text("id"))) {
                    uncited.add("documents/%s/figures/%s/".formatted(i, j));
                }
            }
        }
        return uncited;
    }

    private static JsonValue resealed(JsonValue json) {
        Map<String, JsonValue> figures = new HashMap<>();
        json.items("documents")
                .forEach(doc -> doc.items("figures").forEach(figure -> figures.put(figure.text("id"), figure)));
        return Changed.each(json, "findings", finding -> {
            var cited = finding.texts("figures").stream().map(figures::get).toList();
            return Changed.with(finding, Seal.MEMBER, new JsonValue.Text(Seal.of(finding, cited)));
        });
    }

    private static void assertNoticed(JsonValue json) {
        assertThat(isAccepted(json)).isFalse();
    }

    private static boolean isAccepted(JsonValue json) {
        try {
            return replay(json.canonical()).stream()
                    .allMatch(outcome -> outcome.reasons().isEmpty());
        } catch (BadJson refused) {
            return false;
        }
    }

    private static List<Outcome> replay(String json) {
        return SavedReport.replay(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Report.SCHEMA);
    }

    private static String printed(Report report) {
        var out = new StringWriter();
        JsonWriter.write(report, "test", out);
        return out.toString();
    }
}
