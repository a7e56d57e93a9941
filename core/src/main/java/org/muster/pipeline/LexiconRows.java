package org.muster.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.text.Lexicon;

/// Lexicon rows are the rows of the lexicons by the words that they list, for explanations.
///
/// @param bySlot for each slot the rows by their first column, each with the name of its lexicon
record LexiconRows(Map<String, Map<String, List<String>>> bySlot) {

    private static final String LISTED = "/org/muster/pipeline/lexicons.tsv";
    private static final String ROOT = "/org/muster/";

    LexiconRows {
        bySlot = Map.copyOf(bySlot);
    }

    /// Reads every lexicon that `lexicons.tsv` lists.
    static LexiconRows load() {
        var bySlot = new HashMap<String, Map<String, List<String>>>();
        for (var listed : Lexicon.rows(LISTED)) {
            var rows = bySlot.computeIfAbsent(listed.getFirst(), _ -> new HashMap<>());
            var name = listed.getLast().substring(ROOT.length());
            for (var row : Lexicon.rows(listed.getLast())) {
                for (var word : row.getFirst().split("\\|")) {
                    rows.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                            .add(name + ": " + String.join(" | ", row));
                }
            }
        }
        return new LexiconRows(bySlot);
    }

    /// Returns the rows that know the words: as a whole, or else one by one.
    List<String> of(String slot, String words) {
        var rows = bySlot.getOrDefault(slot, Map.of());
        var lower = words.toLowerCase(Locale.ROOT);
        var whole = rows.get(lower);
        if (whole != null) {
            return whole;
        }
        var found = new LinkedHashSet<String>();
        for (var word : lower.split("[^\\p{L}'’%$€£]+")) {
            found.addAll(rows.getOrDefault(word, List.of()));
        }
        return List.copyOf(found);
    }
}
