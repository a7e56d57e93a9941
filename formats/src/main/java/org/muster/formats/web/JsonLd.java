package org.muster.formats.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON-LD is what a page says of itself to machines in `script` elements, as schema.org names it.
final class JsonLd {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern REPORT = Pattern.compile("(?:Article|Posting|Report|Review|Story|ClaimReview)$");
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "VideoObject", "CreativeWork", "WebSite");
    private static final int MOST_NODES = 2_000;

    private final List<Map<String, Object>> nodes = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        var all = new JsonLd();
        for (var script : page.select("script[type*=ld+json]")) {
            all.read(script.data());
        }
        return all;
    }

    /// Returns the first words that a node about the report states under one of the names.
    Optional<String> report(String... names) {
        return nodes.stream()
                .filter(node ->
                        types(node).anyMatch(type -> REPORT.matcher(type).find()))
                .flatMap(node -> Stream.of(names).flatMap(name -> words(node.get(name))))
                .findFirst();
    }

    /// Returns the first words that a node about the page or something on it states under one of the names.
    Optional<String> page(String... names) {
        return nodes.stream()
                .filter(node -> types(node).anyMatch(PAGES::contains))
                .flatMap(node -> Stream.of(names).flatMap(name -> words(node.get(name))))
                .findFirst();
    }

    private static Stream<String> types(Map<String, Object> node) {
        return words(node.get("@type"));
    }

    /// Returns the words of a value: itself, its name, or those of each of its items.
    private static Stream<String> words(@Nullable Object value) {
        if (value instanceof String text) {
            return text.isBlank() ? Stream.empty() : Stream.of(text.strip());
        }
        if (value instanceof List<?> items) {
            return items.stream().flatMap(JsonLd::words);
        }
        return value instanceof Map<?, ?> node ? words(node.get("name")) : Stream.empty();
    }

    private void read(String json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null && nodes.size() < MOST_NODES) {
                value(parser);
            }
        } catch (JacksonException _) {
            return;
        }
    }

    private @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> node(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getString();
            default -> null;
        };
    }

    private Map<String, Object> node(JsonParser parser) {
        var node = new LinkedHashMap<String, Object>();
        if (nodes.size() < MOST_NODES) {
            nodes.add(node);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            var value = value(parser);
            if (value != null) {
                node.put(name, value);
            }
        }
        return node;
    }

    private List<Object> items(JsonParser parser) {
        var items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = value(parser);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }
}
