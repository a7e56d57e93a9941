package org.muster.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.muster.model.text.Box;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import tools.jackson.core.JsonGenerator;

/// The JSON list of where a span stands in the original, with the selectors of the W3C Web Annotation Data Model for
/// web pages.
final class OriginalJson {

    /// As many characters before and after a quote as make it likely to be found again at one place only.
    private static final int AROUND = 32;

    private final Layout layout;
    private final String content;
    private final Places places;

    OriginalJson(Document doc) {
        this.layout = doc.layout();
        this.content = layout instanceof Layout.Paged(var _, var whole) ? whole : "";
        this.places = new Places(content);
    }

    void write(JsonGenerator json, Span span) {
        json.writeArrayPropertyStart("original");
        for (var position : layout.positions(span)) {
            position(json, position);
        }
        json.writeEndArray();
    }

    private void position(JsonGenerator json, Position position) {
        json.writeStartObject();
        switch (position) {
            case Position.Characters(var span) -> {
                json.writeStringProperty("type", "characters");
                span(json, span);
            }
            case Position.Element(var path, var span, var content) -> {
                json.writeStringProperty("type", "element");
                json.writeStringProperty("path", path);
                span(json, span);
                selectors(json, content);
            }
            case Position.Page(var number, var box) -> {
                json.writeStringProperty("type", "page");
                json.writeNumberProperty("page", number);
                box(json, box);
            }
            case Position.Part(var part, var within) -> {
                json.writeStringProperty("type", "part");
                json.writeStringProperty("part", part);
                json.writeName("within");
                position(json, within);
            }
            case Position.Field(var row, var name, var span) -> {
                json.writeStringProperty("type", "field");
                json.writeNumberProperty("row", row);
                json.writeStringProperty("name", name);
                span(json, span);
            }
        }
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("begin", span.begin());
        json.writeNumberProperty("end", span.end());
    }

    private static void box(JsonGenerator json, Box box) {
        json.writeObjectPropertyStart("box");
        json.writeNumberProperty("left", tenths(box.left()));
        json.writeNumberProperty("top", tenths(box.top()));
        json.writeNumberProperty("right", tenths(box.right()));
        json.writeNumberProperty("bottom", tenths(box.bottom()));
        json.writeEndObject();
    }

    private static BigDecimal tenths(double points) {
        return BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    }

    /// A quote with its surroundings, and a position in code points, as the recommendation counts.
    private void selectors(JsonGenerator json, Span span) {
        if (!(layout instanceof Layout.Paged)) {
            return;
        }
        json.writeObjectPropertyStart("quote");
        json.writeStringProperty("prefix", content.substring(before(span.begin()), span.begin()));
        json.writeStringProperty("exact", span.in(content));
        json.writeStringProperty("suffix", content.substring(span.end(), after(span.end())));
        json.writeEndObject();
        json.writeObjectPropertyStart("position");
        json.writeNumberProperty("start", places.codePoint(span.begin()));
        json.writeNumberProperty("end", places.codePoint(span.end()));
        json.writeEndObject();
    }

    private int before(int offset) {
        int begin = Math.max(0, offset - AROUND);
        return begin < offset && Character.isLowSurrogate(content.charAt(begin)) ? begin + 1 : begin;
    }

    private int after(int offset) {
        int end = Math.min(content.length(), offset + AROUND);
        return offset < end && Character.isHighSurrogate(content.charAt(end - 1)) ? end - 1 : end;
    }
}
