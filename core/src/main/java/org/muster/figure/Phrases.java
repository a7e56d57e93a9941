package org.muster.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Phrases are the wordings of a lexicon, each with what it stands for, found at a token by the longest that fits.
///
/// @param <V> what a wording stands for
public final class Phrases<V> {

    private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();

    private record Entry<V>(List<String> words, V value) {
        Entry {
            words = List.copyOf(words);
        }
    }

    /// A wording found in a line.
    ///
    /// @param end the index after its last token
    /// @param value what it stands for
    public record Hit<V>(int end, V value) {}

    /// The phrases of a lexicon's wordings, tokens parted by blanks.
    public Phrases(Map<String, V> wordings) {
        wordings.forEach((wording, value) -> {
            var words = List.of(wording.split(" "));
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Entry<>(words, value));
        });
        byFirst.values()
                .forEach(entries -> entries.sort((one, other) ->
                        Integer.compare(other.words().size(), one.words().size())));
    }

    /// Returns the words that a wording may begin with.
    public Set<String> firsts() {
        return Set.copyOf(byFirst.keySet());
    }

    /// Returns the longest wording that begins at the index.
    public Optional<Hit<V>> at(Line line, int index) {
        var entries = byFirst.get(line.lower(index));
        if (entries == null) {
            return Optional.empty();
        }
        for (var entry : entries) {
            if (fits(entry.words(), line, index)) {
                return Optional.of(new Hit<>(index + entry.words().size(), entry.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> words, Line line, int index) {
        for (int i = 0; i < words.size(); i++) {
            if (!line.free(index + i) || !line.lower(index + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
