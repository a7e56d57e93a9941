package org.muster.eval;

import java.util.List;
import java.util.Locale;

/// The score of one slot over a benchmark.
///
/// @param slot the name of what is scored
/// @param documents the counts of each document or sentence, from which the interval is drawn
public record SlotScore(String slot, List<Counts> documents) implements ScoreRow {

    public SlotScore {
        documents = List.copyOf(documents);
    }

    Counts all() {
        return Counts.sum(documents);
    }

    @Override
    public List<String> row() {
        return List.of(slot, decimals(all().precision()), decimals(all().recall()), decimals(all().f1()));
    }

    @Override
    public Bootstrap interval() {
        return Bootstrap.of(documents, sample -> Counts.sum(sample).f1());
    }

    static String decimals(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }
}
