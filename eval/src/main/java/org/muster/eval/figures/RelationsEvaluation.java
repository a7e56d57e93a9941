package org.muster.eval.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.muster.eval.Counts;
import org.muster.eval.Evaluation;
import org.muster.eval.Json;
import org.muster.eval.ScoreTable;
import org.muster.eval.SlotScore;
import org.muster.model.finding.Verdict;
import org.muster.pipeline.Muster;
import org.muster.report.Report;

/// The relations evaluation asks which of the relations that people read between the figures of a report Muster's
/// findings state.
///
/// Nobody else has published scores for it. The gold lists what readers noticed and not all that could be said, so that
/// a finding beyond it is no error; how many there are is told in the heading.
public final class RelationsEvaluation implements Evaluation {

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var gold = Gold.in(folder);
        var relations = Json.lines(Files.readString(folder.resolve("relations.jsonl"))).stream()
                .map(GoldRelation::of)
                .toList();
        var report = new Muster(gold.dates()).check(gold.documents());
        var misses = new ArrayList<String>();
        var slots = new ArrayList<SlotScore>();
        for (var verdict : List.of(Verdict.AGREE, Verdict.CONFLICT, Verdict.TENSION, Verdict.DERIVE)) {
            slots.add(score(verdict, relations, report, misses));
        }
        slots.add(spared(relations, report, misses));
        return Result.of(
                new ScoreTable(
                        heading(relations, report),
                        slots,
                        "R is the share of the gold that a finding of the same verdict states over the same figures;"
                                + "\nspared: relations that agree and that no finding calls a conflict",
                        List.of()),
                misses);
    }

    private static String heading(List<GoldRelation> relations, Report report) {
        long agreeing = report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.AGREE)
                .count();
        long conflicting = report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.CONFLICT)
                .count();
        return "relations: %s documents, %s gold relations; %s findings that agree, %s conflicts"
                .formatted(report.documents().size(), relations.size(), agreeing, conflicting);
    }

    private static SlotScore score(Verdict verdict, List<GoldRelation> relations, Report report, List<String> misses) {
        var counts = relations.stream()
                .filter(relation -> relation.verdict() == verdict)
                .map(relation -> {
                    boolean stated =
                            StatedRelations.in(report, relation.document()).states(relation);
                    if (!stated) {
                        misses.add("MISS  " + shown(report, relation));
                    }
                    return Counts.accuracy(1, stated ? 1 : 0);
                })
                .toList();
        return new SlotScore(verdict.name().toLowerCase(Locale.ROOT), counts);
    }

    private static SlotScore spared(List<GoldRelation> relations, Report report, List<String> misses) {
        var counts = relations.stream()
                .filter(relation -> relation.verdict() == Verdict.AGREE)
                .map(relation -> {
                    boolean spared =
                            !StatedRelations.in(report, relation.document()).contradicts(relation);
                    if (!spared) {
                        misses.add("FALSE " + shown(report, relation));
                    }
                    return Counts.accuracy(1, spared ? 1 : 0);
                })
                .toList();
        return new SlotScore("spared", counts);
    }

    private static String shown(Report report, GoldRelation relation) {
        var found = StatedRelations.in(report, relation.document()).about(relation).stream()
                .map(finding -> "\n      %s %s".formatted(finding.verdict(), finding.message()));
        return Stream.concat(
                        Stream.of(
                                "%s %s: %s".formatted(relation.document(), relation.verdict(), relation.arithmetic())),
                        found)
                .reduce("", String::concat);
    }
}
