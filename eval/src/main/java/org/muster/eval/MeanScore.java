package org.muster.eval;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The score of one slot where each document weighs the same, however long it is.
///
/// Precision is the mean over the documents in which anything was read, recall over those that have gold, and F1 comes
/// from these two.
///
/// @param slot the name of what is scored
/// @param documents the counts of each document
public record MeanScore(String slot, List<Counts> documents) implements ScoreRow {

    public MeanScore {
        documents = List.copyOf(documents);
    }

    @Override
    public List<String> row() {
        return List.of(
                slot,
                SlotScore.decimals(precision(documents)),
                SlotScore.decimals(recall(documents)),
                SlotScore.decimals(f1(documents)));
    }

    @Override
    public Bootstrap interval() {
        return Bootstrap.of(documents, MeanScore::f1);
    }

    private static double f1(List<Counts> documents) {
        double precision = precision(documents);
        double recall = recall(documents);
        return 2 * precision * recall / Math.max(precision + recall, 1e-9);
    }

    private static double precision(List<Counts> documents) {
        return mean(documents, counts -> 0 < counts.read(), Counts::precision);
    }

    private static double recall(List<Counts> documents) {
        return mean(documents, counts -> 0 < counts.gold(), Counts::recall);
    }

    private static double mean(List<Counts> documents, Predicate<Counts> counted, ToDoubleFunction<Counts> score) {
        return documents.stream().filter(counted).mapToDouble(score).average().orElse(0);
    }
}
