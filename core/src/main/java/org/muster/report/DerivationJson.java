package org.muster.report;

import org.muster.model.claim.Derivation;
import tools.jackson.core.JsonGenerator;

/// The JSON list that tells of a figure which rules, words and lexicon rows made each of its slots.
final class DerivationJson {

    private DerivationJson() {}

    static void write(JsonGenerator json, Derivation derivation) {
        json.writeArrayPropertyStart("derivation");
        derivation.slots().forEach(slot -> slot(json, slot));
        json.writeEndArray();
    }

    private static void slot(JsonGenerator json, Derivation.Slot slot) {
        json.writeStartObject();
        json.writeStringProperty("slot", slot.name());
        json.writeStringProperty("value", slot.value());
        json.writeArrayPropertyStart("steps");
        slot.steps().forEach(step -> step(json, step));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void step(JsonGenerator json, Derivation.Step step) {
        json.writeStartObject();
        json.writeStringProperty("rule", step.rule().value());
        json.writeArrayPropertyStart("words");
        for (var span : step.words()) {
            json.writeStartObject();
            json.writeNumberProperty("begin", span.begin());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        step.rows().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }
}
