package org.muster.report;

import java.util.List;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Numeral;
import tools.jackson.core.JsonGenerator;

/// The JSON object of one certificate, complete, so that it can be replayed from the printed report alone.
///
/// Numbers are strings of exact fractions, such as `"182000"` or `"1/3"`.
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
            case Premise.Within(var variable, var figure, var amount, var reading, var bounds) -> {
                json.writeStringProperty("type", "within");
                json.writeStringProperty("variable", variable.name());
                json.writeStringProperty("figure", figure.value());
                json.writeName("amount");
                amount(json, amount);
                json.writeStringProperty("reading", Words.lower(reading));
                bounds(json, bounds);
            }
            case Premise.Known(var variable, var bounds, var because) -> {
                json.writeStringProperty("type", "known");
                json.writeStringProperty("variable", variable.name());
                bounds(json, bounds);
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
            case Factor.Worded(var figure, var amount, var reading, var offset, var bounds) -> {
                json.writeStringProperty("type", "worded");
                json.writeStringProperty("figure", figure.value());
                json.writeName("amount");
                amount(json, amount);
                json.writeStringProperty("reading", Words.lower(reading));
                json.writeStringProperty("offset", offset.toString());
                bounds(json, bounds);
            }
            case Factor.Known(var bounds, var because) -> {
                json.writeStringProperty("type", "known");
                bounds(json, bounds);
                json.writeStringProperty("because", because);
            }
        }
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, Amount amount) {
        json.writeStartObject();
        switch (amount) {
            case Amount.Point(var numeral) -> number(json, "point", numeral);
            case Amount.AtLeast(var numeral) -> number(json, "atLeast", numeral);
            case Amount.MoreThan(var numeral) -> number(json, "moreThan", numeral);
            case Amount.AtMost(var numeral) -> number(json, "atMost", numeral);
            case Amount.LessThan(var numeral) -> number(json, "lessThan", numeral);
            case Amount.Between(var low, var high) -> {
                json.writeStringProperty("form", "between");
                numeral(json, "low", low);
                numeral(json, "high", high);
            }
            case Amount.Hedged(var hedged, var hedge) -> {
                json.writeStringProperty("form", "hedged");
                json.writeStringProperty("hedge", hedge.word());
                json.writeStringProperty("approach", Words.camel(hedge.approach()));
                json.writeName("amount");
                amount(json, hedged);
            }
            case Amount.Vague(var word, var least) -> {
                json.writeStringProperty("form", "vague");
                json.writeStringProperty("word", word);
                json.writeStringProperty("least", least.toString());
            }
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String form, Numeral numeral) {
        json.writeStringProperty("form", form);
        numeral(json, "number", numeral);
    }

    private static void numeral(JsonGenerator json, String name, Numeral numeral) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("value", numeral.value().toString());
        json.writeStringProperty("step", numeral.step().toString());
        json.writeEndObject();
    }

    private static void bounds(JsonGenerator json, Bounds bounds) {
        json.writeObjectPropertyStart("bounds");
        FigureJson.optional(json, "low", bounds.low().value().map(Object::toString));
        FigureJson.optional(json, "high", bounds.high().value().map(Object::toString));
        json.writeBooleanProperty("lowOpen", bounds.low().open());
        json.writeBooleanProperty("highOpen", bounds.high().open());
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
                bounds(json, bounds);
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
