package org.muster.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// A JSON value is an object, a list, a text, a number, a truth or nothing; objects keep the order of their members.
public sealed interface JsonValue {

    /// An object's members by name.
    record Members(Map<String, JsonValue> values) implements JsonValue {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /// A list of values.
    record Items(List<JsonValue> values) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// A string.
    record Text(String value) implements JsonValue {
        public Text {
            Objects.requireNonNull(value);
        }
    }

    /// A number with its decimal digits as written.
    record Number(BigDecimal value) implements JsonValue {
        public Number {
            Objects.requireNonNull(value);
        }
    }

    /// `true` or `false`.
    record Truth(boolean value) implements JsonValue {}

    /// `null`.
    record Nothing() implements JsonValue {}

    /// Returns the member, if this is an object that has it.
    default Optional<JsonValue> find(String name) {
        return this instanceof Members(var values) ? Optional.ofNullable(values.get(name)) : Optional.empty();
    }

    /// Returns the member.
    ///
    /// @throws BadJson if there is none
    default JsonValue member(String name) {
        return find(name).orElseThrow(() -> new BadJson("There is no \"%s\".".formatted(name)));
    }

    /// Returns the member's string.
    ///
    /// @throws BadJson if there is none
    default String text(String name) {
        if (member(name) instanceof Text(var value)) {
            return value;
        }
        throw new BadJson("\"%s\" must be a string.".formatted(name));
    }

    /// Returns the member's string; empty where it is `null` or missing.
    ///
    /// @throws BadJson if it is another value
    default Optional<String> optionalText(String name) {
        return find(name).flatMap(value -> value instanceof Nothing ? Optional.empty() : Optional.of(text(name)));
    }

    /// Returns the member's whole number.
    ///
    /// @throws BadJson if there is none
    default int whole(String name) {
        if (member(name) instanceof Number(var value) && value.abs().compareTo(BigDecimal.valueOf(1L << 31)) < 0) {
            return value.intValue();
        }
        throw new BadJson("\"%s\" must be a whole number.".formatted(name));
    }

    /// Returns the member's truth.
    ///
    /// @throws BadJson if there is none
    default boolean truth(String name) {
        if (member(name) instanceof Truth(var value)) {
            return value;
        }
        throw new BadJson("\"%s\" must be true or false.".formatted(name));
    }

    /// Returns the member's values.
    ///
    /// @throws BadJson if it is no list
    default List<JsonValue> items(String name) {
        if (member(name) instanceof Items(var values)) {
            return values;
        }
        throw new BadJson("\"%s\" must be a list.".formatted(name));
    }

    /// Returns the strings of the member's list.
    ///
    /// @throws BadJson if it is no list of strings
    default List<String> texts(String name) {
        return items(name).stream()
                .map(item -> {
                    if (item instanceof Text(var value)) {
                        return value;
                    }
                    throw new BadJson("\"%s\" must be a list of strings.".formatted(name));
                })
                .toList();
    }

    /// Returns the value in one line, the same for the same value wherever it was read.
    default String canonical() {
        return switch (this) {
            case Members(var values) ->
                values.entrySet().stream()
                        .map(entry ->
                                quoted(entry.getKey()) + ":" + entry.getValue().canonical())
                        .collect(Collectors.joining(",", "{", "}"));
            case Items(var values) ->
                values.stream().map(JsonValue::canonical).collect(Collectors.joining(",", "[", "]"));
            case Text(var value) -> quoted(value);
            case Number(var value) ->
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toString();
            case Truth(var value) -> Boolean.toString(value);
            case Nothing() -> "null";
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
