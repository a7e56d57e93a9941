package org.muster.reckon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Bounds;

/// Vague words are a declared policy for what readers take "dozens" and "several" for.
///
/// The rows are in `vague-words.tsv`; `usual` and `single` are the policies there.
public final class VagueWords {

    private static final String FILE = "/org/muster/reckon/vague-words.tsv";

    private final Map<String, Bounds> bounds = new HashMap<>();

    private VagueWords() {}

    /// Returns the policy of the name.
    public static VagueWords policy(String name) {
        var words = new VagueWords();
        for (var row : Table.rows(FILE, 4)) {
            if (row[0].equals(name)) {
                words.bounds.put(row[1], Bounds.closed(Table.number(row[2]), Table.number(row[3])));
            }
        }
        if (words.bounds.isEmpty()) {
            throw new IllegalArgumentException(
                    "The policy (%s) must be one of %s. Maybe \"usual\".".formatted(name, FILE));
        }
        return words;
    }

    /// Returns the words with others laid over them.
    VagueWords with(Map<String, Bounds> others) {
        var words = new VagueWords();
        words.bounds.putAll(bounds);
        words.bounds.putAll(others);
        return words;
    }

    /// Returns the bounds of a word, if the policy has it.
    public Optional<Bounds> of(String word) {
        return Optional.ofNullable(bounds.get(word));
    }
}
