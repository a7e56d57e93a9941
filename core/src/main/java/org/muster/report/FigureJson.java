package org.muster.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Derivation;
import org.muster.model.quantity.Limit;
import tools.jackson.core.JsonGenerator;

/// The JSON object of one figure, the same in every format that prints JSON.
final class FigureJson {

    private FigureJson() {}

    /// Writes the object.
    ///
    /// @param document what the field `document` says: the document's path, or its id
    /// @param derivation how the claim came about; empty where nobody asked
    static void write(
            JsonGenerator json,
            String document,
            Places places,
            OriginalJson original,
            Claim claim,
            Optional<Derivation> derivation) {
        var figure = claim.figure();
        json.writeStartObject();
        json.writeStringProperty("id", figure.id().value());
        json.writeStringProperty("document", document);
        json.writeNumberProperty("begin", figure.span().begin());
        json.writeNumberProperty("end", figure.span().end());
        json.writeNumberProperty(
                "codePointBegin", places.codePoint(figure.span().begin()));
        json.writeNumberProperty("codePointEnd", places.codePoint(figure.span().end()));
        json.writeNumberProperty("line", places.at(figure.span().begin()).line());
        json.writeNumberProperty("column", places.at(figure.span().begin()).column());
        json.writeStringProperty("text", figure.text());
        json.writeStringProperty("kind", Words.lower(figure.kind()));
        limits(json, claim);
        optional(json, "unit", Words.unit(figure.quantity().unit()));
        optional(json, "per", Words.per(figure.quantity().per()));
        optional(json, "hedge", Words.hedge(figure.quantity().amount()));
        json.writeBooleanProperty("vague", Words.vague(figure.quantity().amount()));
        json.writeName("amount");
        AmountJson.write(json, figure.quantity().amount());
        said(json, claim);
        original.write(json, figure.span());
        derivation.ifPresent(told -> DerivationJson.write(json, told));
        json.writeEndObject();
    }

    /// Writes the bounds of the exact reading.
    static void limits(JsonGenerator json, Claim claim) {
        var exact = claim.figure().quantity().amount().exact();
        limit(json, "low", exact.low(), claim);
        limit(json, "high", exact.high(), claim);
        json.writeBooleanProperty("lowOpen", exact.low().open());
        json.writeBooleanProperty("highOpen", exact.high().open());
    }

    private static void said(JsonGenerator json, Claim claim) {
        json.writeStringProperty("measure", claim.measure().words());
        optional(json, "concept", Words.concept(claim.concept()));
        optional(json, "population", claim.extent().population().stream().findFirst());
        optional(json, "place", claim.extent().place().stream().findFirst());
        optional(json, "window", claim.extent().window().edtf());
        json.writeStringProperty("tempo", Words.lower(claim.tempo()));
        json.writeArrayPropertyStart("source");
        claim.voice().names().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("anonymous", claim.voice().anonymous());
        json.writeStringProperty("modality", Words.lower(claim.modality()));
    }

    /// A number, or an ISO 8601 duration for how long something lasts, or null for an open end.
    private static void limit(JsonGenerator json, String name, Limit limit, Claim claim) {
        var duration = Numbers.duration(limit, claim.figure());
        if (duration.isPresent()) {
            json.writeStringProperty(name, duration.get());
            return;
        }
        Optional<BigDecimal> number = Numbers.decimal(limit);
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    static void optional(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
