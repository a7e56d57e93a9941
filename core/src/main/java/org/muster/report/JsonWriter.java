package org.muster.report;

import java.io.Writer;
import java.util.Optional;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Assumptions;
import org.muster.model.finding.Coverage;
import org.muster.model.finding.SetAside;
import org.muster.model.text.Note;
import org.muster.model.text.Stated;
import tools.jackson.core.JsonGenerator;

/// The JSON writer prints the whole report as one object, with all that is needed to replay each finding.
public final class JsonWriter {

    private JsonWriter() {}

    /// Writes the report.
    ///
    /// @param version the version of Muster
    /// @throws java.io.UncheckedIOException if the writer fails
    public static void write(Report report, String version, Writer out) {
        Json.indented(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("schema", Report.SCHEMA);
            json.writeStringProperty("muster", version);
            assumptions(json, report.assumptions());
            json.writeArrayPropertyStart("documents");
            report.documents().forEach(doc -> document(json, doc, report));
            json.writeEndArray();
            json.writeArrayPropertyStart("findings");
            var seals = new Seals(report);
            FindingOrder.byPlace(report)
                    .forEach(finding -> FindingJson.write(json, finding, Optional.of(seals.of(finding))));
            json.writeEndArray();
            json.writeArrayPropertyStart("suppressed");
            report.setAside().suppressed().forEach(each -> suppressed(json, each, seals));
            json.writeEndArray();
            json.writeNumberProperty("known", report.setAside().known().size());
            json.writeArrayPropertyStart("series");
            Series.of(report).forEach(series -> series(json, series));
            json.writeEndArray();
            json.writeArrayPropertyStart("origins");
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void suppressed(JsonGenerator json, SetAside.Suppressed each, Seals seals) {
        json.writeStartObject();
        json.writeStringProperty("reason", each.reason());
        json.writeName("finding");
        FindingJson.write(json, each.finding(), Optional.of(seals.of(each.finding())));
        json.writeEndObject();
    }

    private static void assumptions(JsonGenerator json, Assumptions assumptions) {
        json.writeObjectPropertyStart("assumptions");
        json.writeStringProperty("rounding", Words.hyphened(assumptions.rounding()));
        json.writeStringProperty("policy", assumptions.policy());
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, ReadDocument read, Report report) {
        var doc = read.doc();
        var places = new Places(doc.text());
        var original = new OriginalJson(doc);
        json.writeStartObject();
        json.writeStringProperty("id", doc.id().value());
        json.writeStringProperty("uri", doc.uri());
        stated(json, "title", read.headline());
        stated(json, "byline", doc.metadata().byline());
        stated(json, "publisher", doc.publisher());
        stated(json, "published", doc.published().map(Object::toString));
        stated(json, "modified", doc.metadata().modified().map(Object::toString));
        json.writeStringProperty("language", doc.language());
        coverage(json, read.coverage());
        json.writeArrayPropertyStart("figures");
        read.claims()
                .forEach(claim ->
                        FigureJson.write(json, doc.id().value(), places, original, claim, report.derivation(claim)));
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        read.notes().forEach(note -> note(json, note));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void stated(JsonGenerator json, String name, Stated<String> value) {
        FigureJson.optional(json, name, value.find());
    }

    private static void coverage(JsonGenerator json, Coverage coverage) {
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("numerals", coverage.numerals());
        json.writeNumberProperty("figures", coverage.figures());
        json.writeNumberProperty("times", coverage.times());
        json.writeNumberProperty("names", coverage.names());
        json.writeNumberProperty("others", coverage.others());
        json.writeNumberProperty("unread", coverage.unread());
        json.writeNumberProperty("relationsStated", coverage.relationsStated());
        json.writeNumberProperty("relationsChecked", coverage.relationsChecked());
        json.writeEndObject();
    }

    private static void note(JsonGenerator json, Note note) {
        json.writeStartObject();
        json.writeStringProperty("stage", note.stage());
        json.writeNumberProperty("begin", note.span().begin());
        json.writeNumberProperty("end", note.span().end());
        json.writeStringProperty("message", note.message());
        json.writeEndObject();
    }

    private static void series(JsonGenerator json, Series series) {
        json.writeStartObject();
        json.writeStringProperty("id", series.id());
        json.writeStringProperty("measure", series.measure());
        FigureJson.optional(json, "concept", Words.concept(series.concept()));
        json.writeArrayPropertyStart("source");
        series.source().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        for (var claim : series.claims()) {
            json.writeStartObject();
            json.writeStringProperty("figure", claim.figure().id().value());
            FigureJson.optional(json, "window", claim.extent().window().edtf());
            FigureJson.limits(json, claim);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
