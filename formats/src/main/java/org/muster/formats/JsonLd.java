package org.muster.formats;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.muster.model.text.Stated;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON-LD is what a page says of itself to machines in `script` elements; of it three statements are read.
///
/// @param headline the first `headline`
/// @param publisher the `name` within the first `publisher`
/// @param published the first `datePublished`
record JsonLd(Stated<String> headline, Stated<String> publisher, Stated<String> published) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String WHERE = "JSON-LD";

    static JsonLd of(Document page) {
        var found = new JsonLd(none(), none(), none());
        for (var script : page.select("script[type=application/ld+json]")) {
            found = found.or(read(script.data()));
        }
        return found;
    }

    private JsonLd or(JsonLd other) {
        return new JsonLd(headline.or(other.headline), publisher.or(other.publisher), published.or(other.published));
    }

    private static Stated<String> none() {
        return new Stated.Unsaid<>("no JSON-LD states it");
    }

    private static JsonLd read(String json) {
        var scan = new Scan();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                scan.take(parser);
            }
        } catch (JacksonException _) {
            return scan.found;
        }
        return scan.found;
    }

    /// A walk over one script, which remembers whether it is within a publisher.
    private static final class Scan {

        private JsonLd found = new JsonLd(none(), none(), none());
        private int depth;
        private int publisherDepth = -1;

        void take(JsonParser parser) {
            var token = parser.currentToken();
            var name = parser.currentName();
            if (token == JsonToken.START_OBJECT) {
                depth++;
                if (publisherDepth < 0 && "publisher".equals(name)) {
                    publisherDepth = depth;
                }
            } else if (token == JsonToken.END_OBJECT) {
                publisherDepth = publisherDepth == depth ? -1 : publisherDepth;
                depth--;
            } else if (token == JsonToken.VALUE_STRING) {
                value(name, HtmlMetadata.clean(parser.getString()));
            }
        }

        private void value(@Nullable String name, String value) {
            if (name == null || value.isEmpty()) {
                return;
            }
            var said = new Stated.Said<>(value, WHERE);
            found = switch (name) {
                case "headline" -> new JsonLd(found.headline.or(said), found.publisher, found.published);
                case "datePublished" -> new JsonLd(found.headline, found.publisher, found.published.or(said));
                case "publisher" -> new JsonLd(found.headline, found.publisher.or(said), found.published);
                case "name" ->
                    publisherDepth == depth
                            ? new JsonLd(found.headline, found.publisher.or(said), found.published)
                            : found;
                default -> found;
            };
        }
    }
}
