package org.muster.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Claim;

/// Counting words say in a measure how it was counted: one by one, by estimate, or by what was written of it.
public final class CountingWords {

    private static final String FILE = "/org/muster/check/counting-words.tsv";
    private static final Map<String, Set<String>> CLASSES = load();

    private CountingWords() {}

    /// Returns whether each one counted was established: "identified", "confirmed by name", "on the list".
    public static boolean confirmed(Claim claim) {
        return says(claim, "confirmed");
    }

    /// Returns whether nobody counted them one by one.
    public static boolean estimated(Claim claim) {
        return says(claim, "estimated");
    }

    /// Returns whether reports are counted, not what happened.
    public static boolean countsReports(Claim claim) {
        return noun("report").test(claim);
    }

    /// Returns whether there is one of what is counted for each person: graves, names, candles.
    public static boolean standsForPeople(Claim claim) {
        return says(claim, "stand-in") || noun("stand-in").test(claim);
    }

    private static boolean says(Claim claim, String name) {
        var words = CLASSES.getOrDefault(name, Set.of());
        return claim.measure().events().stream().anyMatch(words::contains)
                || Arrays.stream(claim.measure().words().split("\\W+")).anyMatch(words::contains);
    }

    private static Predicate<Claim> noun(String name) {
        return claim ->
                CLASSES.getOrDefault(name, Set.of()).contains(claim.measure().noun());
    }

    private static Map<String, Set<String>> load() {
        var classes = new HashMap<String, Set<String>>();
        try (var stream = CountingWords.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The counting words (%s) are not on the class path. Maybe the build is not complete."
                                .formatted(FILE));
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> classes.computeIfAbsent(row[1], _ -> new HashSet<>())
                            .add(row[0]));
        } catch (IOException broken) {
            throw new UncheckedIOException("The counting words (%s) could not be read.".formatted(FILE), broken);
        }
        return Map.copyOf(classes);
    }
}
