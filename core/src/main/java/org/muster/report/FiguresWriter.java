package org.muster.report;

import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The figures writer prints every figure as one line of JSON.
public final class FiguresWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private FiguresWriter() {}

    /// Writes a line for every figure of the report, in document and span order.
    public static void write(Report report, Writer out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            for (var doc : report.documents()) {
                for (var claim : doc.claims()) {
                    figure(json, doc, claim);
                    json.writeRaw('\n');
                }
            }
        }
    }

    static void figure(JsonGenerator json, ReadDocument doc, Claim claim) {
        var figure = claim.figure();
        json.writeStartObject();
        json.writeStringProperty("id", figure.id().value());
        json.writeStringProperty("document", doc.doc().uri());
        json.writeNumberProperty("begin", figure.span().begin());
        json.writeNumberProperty("end", figure.span().end());
        json.writeStringProperty("text", figure.text());
        json.writeStringProperty("kind", lower(figure.kind()));
        var exact = figure.quantity().amount().exact();
        limit(json, "low", exact.low(), figure.kind(), figure.quantity().unit());
        limit(json, "high", exact.high(), figure.kind(), figure.quantity().unit());
        json.writeBooleanProperty("lowOpen", exact.low().open());
        json.writeBooleanProperty("highOpen", exact.high().open());
        text(json, "unit", unit(figure.quantity().unit()));
        text(json, "per", per(figure.quantity().per()));
        text(json, "hedge", hedge(figure.quantity().amount()));
        json.writeBooleanProperty("vague", vague(figure.quantity().amount()));
        json.writeStringProperty("measure", claim.measure().words());
        text(json, "population", claim.extent().population().stream().findFirst());
        text(json, "place", claim.extent().place().stream().findFirst());
        text(json, "window", claim.extent().window().edtf());
        json.writeStringProperty("tempo", lower(claim.tempo()));
        json.writeArrayPropertyStart("source");
        claim.voice().names().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("anonymous", claim.voice().anonymous());
        json.writeStringProperty("modality", lower(claim.modality()));
        json.writeEndObject();
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static void limit(JsonGenerator json, String name, Limit limit, Kind kind, Unit unit) {
        var value = limit.value();
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else if (kind == Kind.DURATION && unit instanceof Unit.Measured measured) {
            json.writeStringProperty(name, IsoDuration.of(value.get(), measured.code()));
        } else {
            json.writeNumberProperty(name, value.get().decimal(17));
        }
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    private static Optional<String> unit(Unit unit) {
        return switch (unit) {
            case Unit.None() -> Optional.empty();
            case Unit.Currency(var code) -> Optional.of(code);
            case Unit.Measured measured -> Optional.of(measured.worded());
        };
    }

    private static Optional<String> per(Per per) {
        return switch (per) {
            case Per.Nothing() -> Optional.empty();
            case Per.Period(var unit) -> Optional.of(unit);
            case Per.Base(var words) -> Optional.of(words);
        };
    }

    private static Optional<String> hedge(Amount amount) {
        return amount instanceof Amount.Hedged hedged
                ? Optional.of(hedged.hedge().word())
                : Optional.empty();
    }

    private static boolean vague(Amount amount) {
        return amount instanceof Amount.Vague || amount instanceof Amount.Hedged hedged && vague(hedged.amount());
    }
}
