package org.muster.formats.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Input;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// JSON lines are reports as JSON objects, one a line: `{"text": …, "title": …, "published": …}`.
///
/// A broken line is refused and the next ones are read.
public final class JsonLines implements Format.Container {

    private static final JsonFactory JSON = new JsonFactory();

    private static final Pattern BEGINS =
            Pattern.compile("\\{\\s*(?:\".*)?\"(?:text|content|body|article|report)\"\\s*:\\s*\".*", Pattern.DOTALL);

    @Override
    public String name() {
        return "a file of JSON lines";
    }

    @Override
    public boolean begins(Head head) {
        return BEGINS.matcher(head.words()).matches();
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        var charset = content.charset();
        var lines = new Lines(content.stream(), harvest.settings().limits().size());
        int row = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            row++;
            take(line.get(), row, charset, content, harvest);
        }
    }

    private static void take(Lines.Line line, int row, Charset charset, Content content, Harvest harvest) {
        switch (line) {
            case Lines.Line.TooLong(var limit) ->
                refuse(harvest, row, "is longer than " + limit, "Maybe raise the limit: --max-size 64M.");
            case Lines.Line.Whole(var bytes) -> {
                var words = bytes.decoded(charset).strip();
                if (!words.isEmpty()) {
                    take(words, row, content, harvest);
                }
            }
        }
    }

    private static void take(String words, int row, Content content, Harvest harvest) {
        var values = values(words);
        if (values.isEmpty()) {
            refuse(harvest, row, "is no JSON object", "Maybe its export broke off; the other lines were read.");
            return;
        }
        var entry = new Entry(row, values.get());
        var column = harvest.settings()
                .column()
                .find()
                .or(() -> Entry.TEXTS.stream().filter(values.get()::containsKey).findFirst());
        if (column.isEmpty()) {
            refuse(harvest, row, "states no text", "Maybe it stands under another name: --column NAME.");
            return;
        }
        harvest.take(entry.document(
                harvest.address(entry.name()), column.get().toLowerCase(Locale.ROOT), content.metadata(), List.of()));
    }

    private static void refuse(Harvest harvest, int row, String reason, String remedy) {
        harvest.take(new Input.Refused(harvest.address(Integer.toString(row)), reason, remedy));
    }

    /// Returns the strings and numbers of the object by their names; nothing where it is none.
    private static Optional<Map<String, String>> values(String words) {
        Map<String, String> values = new HashMap<>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), words)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                value(parser, values);
            }
            return parser.currentToken() == JsonToken.END_OBJECT ? Optional.of(values) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static void value(JsonParser parser, Map<String, String> values) {
        var name = parser.currentName().toLowerCase(Locale.ROOT);
        var token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING && !parser.getString().isBlank()) {
            values.putIfAbsent(name, parser.getString());
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            values.putIfAbsent(name, parser.getString());
        } else {
            parser.skipChildren();
        }
    }
}
