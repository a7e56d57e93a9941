package org.muster.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A lexicon is a data file of tab-separated rows; lines that begin with `#` are comments.
public final class Lexicon {

    private Lexicon() {}

    /// Returns the rows of a resource on the class path, each split at its tabs.
    ///
    /// @throws IllegalStateException if there is no such resource: the build is broken
    public static List<List<String>> rows(String resource) {
        try (var in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The lexicon (%s) is not on the class path. Maybe the build is not complete."
                                .formatted(resource));
            }
            var rows = new ArrayList<List<String>>();
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return List.copyOf(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException("The lexicon (%s) could not be read.".formatted(resource), broken);
        }
    }

    /// Returns the first two columns of a resource as a map.
    public static Map<String, String> pairs(String resource) {
        var pairs = new LinkedHashMap<String, String>();
        rows(resource).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return Map.copyOf(pairs);
    }
}
