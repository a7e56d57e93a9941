package org.muster.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// A JSON value as the benchmarks' files hold it; a number keeps its decimal digits, and one that is none is `null`.
public sealed interface Json {

    /// A string.
    record Text(String value) implements Json {}

    /// A number.
    record Number(BigDecimal value) implements Json {}

    /// `true` or `false`.
    record Truth(boolean value) implements Json {}

    /// `null`.
    record Null() implements Json {}

    /// A list of values.
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// An object's members by name.
    record Members(Map<String, Json> values) implements Json {
        public Members {
            values = Map.copyOf(values);
        }

        /// Returns the member, if there is one.
        public Optional<Json> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /// Returns the member's string; empty where there is none.
        public Optional<String> text(String name) {
            return get(name).flatMap(value -> value instanceof Text(var words) ? Optional.of(words) : Optional.empty());
        }

        /// Returns the member's whole number.
        ///
        /// @throws IllegalArgumentException if there is none
        public int whole(String name) {
            if (get(name).orElse(new Null()) instanceof Number(var number)) {
                return number.intValueExact();
            }
            throw new IllegalArgumentException("The member (%s) must be a whole number in %s.".formatted(name, values));
        }

        /// Returns whether the member is `true`.
        public boolean truth(String name) {
            return get(name).orElse(new Null()) instanceof Truth(var value) && value;
        }

        /// Returns the member's strings; none where it is no list.
        public List<String> texts(String name) {
            return get(name).orElse(new Null()) instanceof Items(var items)
                    ? items.stream()
                            .flatMap(item -> item instanceof Text(var words) ? Stream.of(words) : Stream.empty())
                            .toList()
                    : List.of();
        }
    }

    /// Reads the objects of a file with one on each line; blank lines are passed over.
    static List<Members> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Json::object).toList();
    }

    /// Reads one object.
    ///
    /// @throws IllegalArgumentException if the text is none
    static Members object(String text) {
        var json = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        try (var parser = json.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            if (value(parser) instanceof Members members) {
                return members;
            }
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("The line is no JSON: %s".formatted(text), broken);
        }
        throw new IllegalArgumentException("The line is no JSON object: %s".formatted(text));
    }

    private static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                parser.isNaN() ? new Null() : new Number(parser.getDecimalValue());
            case VALUE_TRUE -> new Truth(true);
            case VALUE_FALSE -> new Truth(false);
            case START_ARRAY -> items(parser);
            case START_OBJECT -> members(parser);
            default -> new Null();
        };
    }

    private static Items items(JsonParser parser) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Items(items);
    }

    private static Members members(JsonParser parser) {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Members(members);
    }
}
