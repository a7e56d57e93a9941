package org.muster.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON with bounds on its size, its depth and the length of a string and a number.
public final class JsonReader {

    private static final int MOST_DEPTH = 64;
    private static final int LONGEST_STRING = 1 << 24;
    private static final int LONGEST_NUMBER = 200;
    private static final long MOST_CHARACTERS = 1L << 31;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_STRING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxDocumentLength(MOST_CHARACTERS)
                    .build())
            .build();

    private JsonReader() {}

    /// Reads one value.
    ///
    /// @throws BadJson if the text is none
    public static JsonValue read(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var value = value(parser);
            end(parser);
            return value;
        } catch (JacksonException broken) {
            throw bad(broken);
        }
    }

    /// Reads one object, member by member in order; of the lists named, item by item, so that they never are in memory
    /// whole.
    ///
    /// @throws BadJson if the text is no object
    /// @throws UncheckedIOException if it cannot be read
    public static void read(InputStream in, Set<String> lists, BiConsumer<String, JsonValue> member) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadJson("It does not begin with an object.");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        member.accept(name, value(parser));
                    }
                } else {
                    member.accept(name, value(parser));
                }
            }
            end(parser);
        } catch (JacksonException broken) {
            throw bad(broken);
        }
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new BadJson("Something follows the end of the JSON.");
        }
    }

    private static BadJson bad(JacksonException broken) {
        if (broken.getCause() instanceof IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var place = broken.getLocation();
        var where = place == null || place.getLineNr() < 0
                ? ""
                : " at line %s, column %s".formatted(place.getLineNr(), place.getColumnNr());
        return new BadJson("It is no JSON%s: %s.".formatted(where, firstLine(broken.getOriginalMessage())));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable").replaceAll("\\.$", "");
    }

    private static JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> new JsonValue.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Number(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonValue.Truth(true);
            case VALUE_FALSE -> new JsonValue.Truth(false);
            case VALUE_NULL -> new JsonValue.Nothing();
            case START_ARRAY -> items(parser);
            case START_OBJECT -> members(parser);
            case null, default -> throw new BadJson("It ends before its value.");
        };
    }

    private static JsonValue items(JsonParser parser) {
        var items = new ArrayList<JsonValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new JsonValue.Items(items);
    }

    private static JsonValue members(JsonParser parser) {
        var members = new LinkedHashMap<String, JsonValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new JsonValue.Members(members);
    }
}
