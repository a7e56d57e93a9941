package org.muster.report;

import java.util.List;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import tools.jackson.core.JsonGenerator;

/// The JSON object of one certificate, complete with the amounts of the figures that it names, so that it can be
/// replayed from the printed report alone.
final class CertificateJson {

    private CertificateJson() {}

    static void write(JsonGenerator json, Certificate certificate) {
        json.writeStartObject();
        json.writeStringProperty("reading", Words.lower(certificate.reading()));
        json.writeArrayPropertyStart("premises");
        certificate.premises().forEach(premise -> premise(json, premise));
        json.writeEndArray();
        json.writeName("proof");
        proof(json, certificate.proof());
        json.writeEndObject();
    }

    private static void premise(JsonGenerator json, Premise premise) {
        json.writeStartObject();
        switch (premise) {
            case Premise.Within(var variable, var figure, var _, var reading, var bounds) -> {
                json.writeStringProperty("type", "within");
                json.writeStringProperty("variable", variable.name());
                json.writeStringProperty("figure", figure.value());
                json.writeStringProperty("reading", Words.lower(reading));
                AmountJson.bounds(json, bounds);
            }
            case Premise.Known(var variable, var bounds, var because) -> {
                json.writeStringProperty("type", "known");
                json.writeStringProperty("variable", variable.name());
                AmountJson.bounds(json, bounds);
                json.writeStringProperty("because", because);
            }
            case Premise.Sum(var total, var parts, var because) -> {
                json.writeStringProperty("type", "sum");
                json.writeStringProperty("total", total.name());
                json.writeArrayPropertyStart("parts");
                parts.stream().map(Variable::name).forEach(json::writeString);
                json.writeEndArray();
                json.writeStringProperty("because", because);
            }
            case Premise.Scaled(var part, var factor, var whole, var because) -> {
                json.writeStringProperty("type", "scaled");
                json.writeStringProperty("part", part.name());
                factor(json, factor);
                json.writeStringProperty("whole", whole.name());
                json.writeStringProperty("because", because);
            }
            case Premise.NotMore(var lesser, var greater, var because) ->
                pair(json, "notMore", List.of("lesser", "greater"), lesser, greater, because);
            case Premise.Less(var lesser, var greater, var because) ->
                pair(json, "less", List.of("lesser", "greater"), lesser, greater, because);
            case Premise.Same(var first, var second, var because) ->
                pair(json, "same", List.of("first", "second"), first, second, because);
        }
        json.writeEndObject();
    }

    private static void pair(
            JsonGenerator json, String type, List<String> names, Variable first, Variable second, String because) {
        json.writeStringProperty("type", type);
        json.writeStringProperty(names.getFirst(), first.name());
        json.writeStringProperty(names.getLast(), second.name());
        json.writeStringProperty("because", because);
    }

    private static void factor(JsonGenerator json, Factor factor) {
        json.writeObjectPropertyStart("factor");
        switch (factor) {
            case Factor.Worded(var figure, var _, var reading, var offset, var bounds) -> {
                json.writeStringProperty("type", "worded");
                json.writeStringProperty("figure", figure.value());
                json.writeStringProperty("reading", Words.lower(reading));
                json.writeStringProperty("offset", offset.toString());
                AmountJson.bounds(json, bounds);
            }
            case Factor.Known(var bounds, var because) -> {
                json.writeStringProperty("type", "known");
                AmountJson.bounds(json, bounds);
                json.writeStringProperty("because", because);
            }
        }
        json.writeEndObject();
    }

    private static void proof(JsonGenerator json, Proof proof) {
        json.writeStartObject();
        switch (proof) {
            case Proof.Refutation(var shares) -> {
                json.writeStringProperty("type", "refutation");
                shares(json, "shares", shares);
            }
            case Proof.Witness(var numbers) -> {
                json.writeStringProperty("type", "witness");
                json.writeObjectPropertyStart("numbers");
                numbers.forEach((variable, number) -> json.writeStringProperty(variable.name(), number.toString()));
                json.writeEndObject();
            }
            case Proof.Derivation(var variable, var bounds, var low, var high) -> {
                json.writeStringProperty("type", "derivation");
                json.writeStringProperty("variable", variable.name());
                AmountJson.bounds(json, bounds);
                shares(json, "lowShares", low);
                shares(json, "highShares", high);
            }
        }
        json.writeEndObject();
    }

    private static void shares(JsonGenerator json, String name, List<Proof.Share> shares) {
        json.writeArrayPropertyStart(name);
        for (var share : shares) {
            json.writeStartObject();
            json.writeNumberProperty("premise", share.premise());
            json.writeNumberProperty("side", share.side());
            json.writeStringProperty("times", share.times().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
