package org.muster.eval.newsquant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.text.Lexicon;

/// The NewsQuant evaluation scores single sentences of news by the matching of Almasian et al. (2023), and once more
/// one to one.
public final class NewsquantEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/newsquant/published.tsv";

    @Override
    public String name() {
        return "newsquant";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var gold = Gold.in(folder);
        var conventions = new Conventions();
        var official = new ArrayList<Matching>();
        var strict = new ArrayList<Matching>();
        var misses = new ArrayList<String>();
        for (var sentence : gold) {
            var read = conventions.read(sentence.text());
            official.add(Matching.official(sentence.tuples(), read));
            strict.add(Matching.strict(sentence.tuples(), read));
            misses.addAll(misses(sentence, read));
        }
        return Result.of(table(gold, official, strict), misses);
    }

    private static ScoreTable table(List<Gold> gold, List<Matching> official, List<Matching> strict) {
        var slots = new ArrayList<SlotScore>();
        for (var slot : Slot.values()) {
            slots.add(score(slot.name(), slot, official));
        }
        for (var slot : Slot.values()) {
            slots.add(score("strict-" + slot.name(), slot, strict));
        }
        return new ScoreTable(
                "newsquant: %s sentences, %s gold quantities, %s read"
                        .formatted(
                                gold.size(),
                                official.stream().mapToInt(Matching::gold).sum(),
                                official.stream().mapToInt(Matching::read).sum()),
                slots,
                "F1 of others, as published for the whole benchmark with its own matching",
                Lexicon.rows(PUBLISHED));
    }

    private static SlotScore score(String name, Slot slot, List<Matching> sentences) {
        return new SlotScore(
                name.toLowerCase(Locale.ROOT),
                sentences.stream()
                        .map(one ->
                                new Counts(one.gold(), one.read(), one.right().getOrDefault(slot, 0)))
                        .toList());
    }

    /// Returns the sentence with both sides, if they differ.
    private static List<String> misses(Gold sentence, List<Tuple> read) {
        var extra = new ArrayList<>(read);
        var missed = new ArrayList<Tuple>();
        for (var expected : sentence.tuples()) {
            if (!extra.remove(expected)) {
                missed.add(expected);
            }
        }
        return missed.isEmpty() && extra.isEmpty()
                ? List.of()
                : List.of("DIFF  %s%s%s".formatted(sentence.text(), listed("gold", missed), listed("read", extra)));
    }

    private static String listed(String side, List<Tuple> tuples) {
        return tuples.stream().map(tuple -> "\n      " + side + " " + tuple).collect(Collectors.joining());
    }
}
