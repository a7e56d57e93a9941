package org.muster.report;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.muster.json.JsonReader;
import org.muster.json.JsonValue;
import org.muster.json.Seal;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.quantity.FigureId;
import tools.jackson.core.JsonGenerator;

/// Seals are the hashes of printed findings with the figures that they cite.
final class Seals {

    /// Where a figure stands.
    private record Place(ReadDocument doc, Claim claim) {}

    /// What a document's figures are printed with.
    private record Lines(Places places, OriginalJson original) {}

    private final Map<FigureId, Place> places = new HashMap<>();
    private final Map<FigureId, JsonValue> figures = new HashMap<>();
    private final Map<ReadDocument, Lines> lines = new HashMap<>();

    Seals(Report report) {
        for (var doc : report.documents()) {
            doc.claims().forEach(claim -> places.put(claim.figure().id(), new Place(doc, claim)));
        }
    }

    String of(Finding finding) {
        return Seal.of(
                value(json -> FindingJson.write(json, finding, Optional.empty())),
                finding.figures().stream().map(this::figure).toList());
    }

    private JsonValue figure(FigureId id) {
        return figures.computeIfAbsent(id, _ -> {
            var place = Optional.ofNullable(places.get(id)).orElseThrow();
            var doc = place.doc().doc();
            var with =
                    lines.computeIfAbsent(place.doc(), _ -> new Lines(new Places(doc.text()), new OriginalJson(doc)));
            return value(json -> FigureJson.write(
                    json, doc.id().value(), with.places(), with.original(), place.claim(), Optional.empty()));
        });
    }

    private static JsonValue value(Consumer<JsonGenerator> print) {
        var text = new StringWriter();
        Json.lines(text, print);
        return JsonReader.read(text.toString());
    }
}
