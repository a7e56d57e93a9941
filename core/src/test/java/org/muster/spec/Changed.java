package org.muster.spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.json.JsonValue;

/// A JSON value with one thing in it changed.
///
/// @param path where the change is, names and indices joined by strokes
/// @param json the whole value with the change
record Changed(String path, JsonValue json) {

    /// Returns the value once for every text, number and truth in it, which is another one there.
    static List<Changed> of(JsonValue json) {
        return switch (json) {
            case JsonValue.Members(var values) ->
                values.entrySet().stream()
                        .flatMap(entry -> of(entry.getValue()).stream()
                                .map(inner -> inner.within(entry.getKey(), with(json, entry.getKey(), inner.json))))
                        .toList();
            case JsonValue.Items(var values) -> {
                var all = new ArrayList<Changed>();
                for (int i = 0; i < values.size(); i++) {
                    for (var inner : of(values.get(i))) {
                        var others = new ArrayList<>(values);
                        others.set(i, inner.json);
                        all.add(inner.within(Integer.toString(i), new JsonValue.Items(others)));
                    }
                }
                yield all;
            }
            case JsonValue.Text(var text) ->
                texts(text).map(other -> new Changed("", other)).toList();
            case JsonValue.Number(var number) ->
                List.of(new Changed("", new JsonValue.Number(number.add(BigDecimal.ONE))));
            case JsonValue.Truth(var truth) -> List.of(new Changed("", new JsonValue.Truth(!truth)));
            case JsonValue.Nothing() -> List.of();
        };
    }

    /// A verdict becomes every other one, a sameness and a reading another, a fraction a larger one, else a letter
    /// more.
    private static Stream<JsonValue> texts(String text) {
        var words = List.of("conflict", "tension", "undecided", "derive", "agree");
        if (words.contains(text)) {
            return words.stream().filter(word -> !word.equals(text)).map(JsonValue.Text::new);
        }
        return Stream.of(new JsonValue.Text(
                switch (text) {
                    case "shown" -> "likely";
                    case "likely" -> "shown";
                    case "exact" -> "usual";
                    case "rounded", "usual" -> "exact";
                    default -> text.matches("-?\\d+") ? Long.toString(Long.parseLong(text) + 1) : larger(text);
                }));
    }

    private static String larger(String text) {
        return text.matches("\\d+/\\d+") ? "1" + text : text + "x";
    }

    private Changed within(String name, JsonValue whole) {
        return new Changed(path.isEmpty() ? name : name + "/" + path, whole);
    }

    /// Returns the object with another value for the member.
    static JsonValue with(JsonValue json, String name, JsonValue value) {
        return json instanceof JsonValue.Members(var values) ? new JsonValue.Members(with(values, name, value)) : json;
    }

    private static Map<String, JsonValue> with(Map<String, JsonValue> values, String name, JsonValue value) {
        var others = new LinkedHashMap<>(values);
        others.put(name, value);
        return others;
    }

    /// Returns the object with each item of the member's list changed.
    static JsonValue each(JsonValue json, String name, UnaryOperator<JsonValue> change) {
        return with(
                json,
                name,
                new JsonValue.Items(json.items(name).stream().map(change).toList()));
    }

    /// Returns the value once for every item of every list of the name, which is missing there.
    static List<Changed> withoutItems(JsonValue json, String name) {
        var all = new ArrayList<Changed>();
        if (json instanceof JsonValue.Members(var values)) {
            values.forEach((member, value) -> {
                if (member.equals(name) && value instanceof JsonValue.Items(var items)) {
                    for (int i = 0; i < items.size(); i++) {
                        var fewer = new ArrayList<>(items);
                        fewer.remove(i);
                        all.add(new Changed(member + "/" + i, with(json, member, new JsonValue.Items(fewer))));
                    }
                }
                withoutItems(value, name)
                        .forEach(inner -> all.add(inner.within(member, with(json, member, inner.json))));
            });
        } else if (json instanceof JsonValue.Items(var items)) {
            for (int i = 0; i < items.size(); i++) {
                for (var inner : withoutItems(items.get(i), name)) {
                    var others = new ArrayList<>(items);
                    others.set(i, inner.json);
                    all.add(inner.within(Integer.toString(i), new JsonValue.Items(others)));
                }
            }
        }
        return all;
    }
}
