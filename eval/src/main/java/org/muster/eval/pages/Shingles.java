package org.muster.eval.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.eval.Counts;

/// Shingles are the runs of four words of a text with how often each stands in it; a shorter text is one shingle.
///
/// @param counts the runs and how often each stands in the text
record Shingles(Map<List<String>, Integer> counts) {

    private static final int LENGTH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    Shingles {
        counts = Map.copyOf(counts);
    }

    static Shingles of(String text) {
        var words = WORD.matcher(text).results().map(match -> match.group()).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1) && !words.isEmpty(); i++) {
            counts.merge(words.subList(i, Math.min(words.size(), i + LENGTH)), 1, Integer::sum);
        }
        return new Shingles(counts);
    }

    /// Returns how many of this, which is gold, the other, which was read, holds.
    Counts score(Shingles read) {
        int right = counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), read.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
        return new Counts(size(), read.size(), right);
    }

    private int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
