package org.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.json.BadJson;
import org.muster.json.JsonReader;
import org.muster.json.JsonValue;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.toml.TomlMapper;

/// The configuration is what `muster.toml` says: the options of a desk that are the same every day.
///
/// An option on the command line goes before it.
///
/// @param file its path, for messages; empty where there is none
/// @param json its keys and values
record Configuration(String file, JsonValue json) {

    /// The file that is read where none is named and it lies in the working folder.
    static final String USUAL = "muster.toml";

    private static final List<String> KEYS =
            List.of("fail-on", "rounding", "policy", "vocabulary", "baseline", "only", "ignore", "suppress");
    private static final List<String> LISTS = List.of("only", "ignore");

    /// Reads the file named, or the usual one if it is there.
    ///
    /// @throws WrongUse if it cannot be read or taken
    static Configuration read(Optional<String> named) {
        if (named.isEmpty() && !Files.isRegularFile(Path.of(USUAL))) {
            return new Configuration("", new JsonValue.Members(Map.of()));
        }
        var file = named.orElse(USUAL);
        var configuration = new Configuration(file, json(file, GivenFile.text("--config", file, "a TOML file")));
        configuration.check();
        return configuration;
    }

    private static JsonValue json(String file, String text) {
        try {
            return JsonReader.read(new TomlMapper().readTree(text).toString());
        } catch (JacksonException | BadJson broken) {
            var place = broken instanceof JacksonException bad && bad.getLocation() != null
                    ? " at line %s, column %s"
                            .formatted(
                                    bad.getLocation().getLineNr(),
                                    bad.getLocation().getColumnNr())
                    : "";
            throw new WrongUse(
                    "%s is no TOML%s: %s.".formatted(file, place, firstLine(broken)),
                    "Maybe a quotation mark or bracket is missing.");
        }
    }

    private static String firstLine(RuntimeException broken) {
        var message = broken instanceof JacksonException bad ? bad.getOriginalMessage() : broken.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("unreadable").replaceAll("\\.$", "");
    }

    private void check() {
        if (json instanceof JsonValue.Members(var values)) {
            values.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::unknown);
        }
        KEYS.stream().filter(key -> !key.equals("suppress")).forEach(key -> {
            if (LISTS.contains(key)) {
                words(key);
            } else {
                word(key);
            }
        });
        suppressions();
    }

    private void unknown(String key) {
        throw new WrongUse(
                "%s: there is no key \"%s\".".formatted(file, key),
                "Maybe %s.".formatted(Refusal.nearest(key, KEYS).orElse("one of " + String.join(", ", KEYS))));
    }

    /// Returns the key's string, if it is there.
    Optional<String> word(String key) {
        return taken(() -> json.optionalText(key), "Maybe %s = \"…\".".formatted(key));
    }

    /// Returns the key's strings, none if it is not there.
    List<String> words(String key) {
        return taken(
                () -> json.find(key).isPresent() ? json.texts(key) : List.of(), "Maybe %s = [\"…\"].".formatted(key));
    }

    /// Returns the path that the key names, from the file's own folder.
    Optional<String> path(String key) {
        return word(key).map(path -> Path.of(file).resolveSibling(path).toString());
    }

    /// Returns what is suppressed, each with its reason.
    List<Suppression> suppressions() {
        var remedy = "Maybe [[suppress]] with check = \"…\" and reason = \"…\".";
        return taken(
                () -> json.find("suppress").isPresent()
                        ? json.items("suppress").stream().map(Suppression::of).toList()
                        : List.of(),
                remedy);
    }

    private <T> T taken(Supplier<T> value, String remedy) {
        try {
            return value.get();
        } catch (BadJson wrong) {
            throw new WrongUse("%s: %s".formatted(file, wrong.getMessage()), remedy);
        }
    }

    /// Returns how messages name a key.
    String name(String key) {
        return "%s: %s".formatted(file, key);
    }
}
