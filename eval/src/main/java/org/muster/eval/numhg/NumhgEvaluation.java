package org.muster.eval.numhg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.Json;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.text.Lexicon;

/// The NumHG evaluation finds the number that is left out of a headline in the text under it (Huang et al. 2024).
///
/// Nothing is learnt from the set: what fits is decided by rules with a reason each.
public final class NumhgEvaluation implements Evaluation {

    private static final String PUBLISHED = "/org/muster/eval/numhg/published.tsv";

    private record Scored(Item item, boolean right) {}

    @Override
    public String name() {
        return "numhg";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var reader = new Body.Reader();
        var scored = new ArrayList<Scored>();
        var misses = new ArrayList<String>();
        for (var item : items(folder)) {
            var slot = Slot.of(item.headline());
            var candidates = Ranking.of(slot, reader.read(item.news()));
            boolean right =
                    !candidates.isEmpty() && item.isRight(candidates.getFirst().number());
            scored.add(new Scored(item, right));
            if (!right) {
                misses.add(miss(item, slot, candidates));
            }
        }
        return Result.of(table(scored), misses);
    }

    private static List<Item> items(Path folder) throws IOException {
        var items = new ArrayList<Item>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Json.lines(Files.readString(file)).forEach(line -> items.add(Item.of(line)));
            }
        }
        return items;
    }

    private static String miss(Item item, Slot slot, List<Candidate> candidates) {
        var place = candidates.stream()
                .takeWhile(candidate -> !item.isRight(candidate.number()))
                .count();
        return "DIFF  %s %s gold %s (%s), read %s; the gold's place is %s of %s%n      %s%n      %s"
                .formatted(
                        item.id(),
                        slot.sort(),
                        item.answer(),
                        item.operation(),
                        candidates.stream().limit(2).toList(),
                        place + 1,
                        candidates.size(),
                        item.headline(),
                        item.news());
    }

    private static ScoreTable table(List<Scored> scored) {
        return new ScoreTable(
                "numhg: %s headlines".formatted(scored.size()),
                List.of(
                        score("all", scored, _ -> true),
                        score("arithmetic", scored, one -> one.item().isArithmetic()),
                        score("plain", scored, one -> !one.item().isArithmetic())),
                "accuracy of others on the whole benchmark, as published",
                Lexicon.rows(PUBLISHED));
    }

    private static SlotScore score(String name, List<Scored> scored, Predicate<Scored> which) {
        return new SlotScore(
                name,
                scored.stream()
                        .filter(which)
                        .map(one -> Counts.accuracy(1, one.right() ? 1 : 0))
                        .toList());
    }
}
