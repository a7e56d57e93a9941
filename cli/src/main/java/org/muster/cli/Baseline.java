package org.muster.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.muster.json.BadJson;
import org.muster.json.JsonReader;
import org.muster.json.JsonValue;
import org.muster.model.finding.Finding;
import org.muster.report.Report;

/// A baseline is the findings of an earlier report, so that a desk sees only what is new.
///
/// A finding is known by its check, its verdict, the paths of its reports and the words of its figures, not by its
/// place: a report that was edited elsewhere keeps what is known of it.
///
/// @param known what is known
record Baseline(Set<Known> known) {

    /// What makes a finding the same as an earlier one.
    record Known(String check, String verdict, List<String> uris, List<String> texts) {
        Known {
            uris = List.copyOf(uris);
            texts = List.copyOf(texts);
        }
    }

    Baseline {
        known = Set.copyOf(known);
    }

    /// Reads a report that was printed as JSON.
    ///
    /// @throws WrongUse if the file is none
    static Baseline read(String file) {
        var reading = new Reading();
        try (var in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
            JsonReader.read(in, Set.of("documents", "findings"), reading::member);
            if (!reading.schema.equals(Report.SCHEMA)) {
                throw new BadJson("It is no report in the form %s.".formatted(Report.SCHEMA));
            }
            return new Baseline(reading.known);
        } catch (BadJson bad) {
            throw new WrongUse(
                    "--baseline %s is no report of Muster's: %s".formatted(file, bad.getMessage()),
                    "Maybe print it with muster check --format json.");
        } catch (NoSuchFileException _) {
            throw new WrongUse(
                    "--baseline %s does not exist.".formatted(file),
                    "Maybe print it first: muster check --format json --output '%s'.".formatted(file));
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            throw new WrongUse(
                    "--baseline %s could not be read: %s.".formatted(file, unreadable.getMessage()),
                    "Maybe it is a folder, or not yours to read.");
        }
    }

    boolean knows(Finding finding, Printed printed) {
        return known.contains(new Known(
                finding.check().value(),
                finding.verdict().name().toLowerCase(Locale.ROOT),
                printed.uris(finding),
                printed.texts(finding)));
    }

    private static final class Reading {

        private final Set<Known> known = new HashSet<>();
        private final Map<String, String> uris = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private String schema = "";

        private void member(String name, JsonValue value) {
            switch (name) {
                case "schema" -> schema = value instanceof JsonValue.Text(var word) ? word : "";
                case "documents" -> {
                    uris.put(value.text("id"), value.text("uri"));
                    value.items("figures").forEach(figure -> texts.put(figure.text("id"), figure.text("text")));
                }
                case "findings" ->
                    known.add(new Known(
                            value.text("check"),
                            value.text("verdict"),
                            value.texts("documents").stream()
                                    .map(id -> uris.getOrDefault(id, ""))
                                    .sorted()
                                    .toList(),
                            value.texts("figures").stream()
                                    .map(id -> texts.getOrDefault(id, ""))
                                    .toList()));
                default -> {}
            }
        }
    }
}
