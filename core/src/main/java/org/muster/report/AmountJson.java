package org.muster.report;

import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Numeral;
import tools.jackson.core.JsonGenerator;

/// The JSON object of an amount as worded, and of bounds; numbers are strings of exact fractions, such as `"182000"` or
/// `"1/3"`.
final class AmountJson {

    private AmountJson() {}

    static void write(JsonGenerator json, Amount amount) {
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
                write(json, hedged);
            }
            case Amount.Vague(var word, var least) -> {
                json.writeStringProperty("form", "vague");
                json.writeStringProperty("word", word);
                json.writeStringProperty("least", least.toString());
            }
        }
        json.writeEndObject();
    }

    static void bounds(JsonGenerator json, Bounds bounds) {
        json.writeObjectPropertyStart("bounds");
        FigureJson.optional(json, "low", bounds.low().value().map(Object::toString));
        FigureJson.optional(json, "high", bounds.high().value().map(Object::toString));
        json.writeBooleanProperty("lowOpen", bounds.low().open());
        json.writeBooleanProperty("highOpen", bounds.high().open());
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
}
