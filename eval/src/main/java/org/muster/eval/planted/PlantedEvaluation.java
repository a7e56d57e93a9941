package org.muster.eval.planted;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.muster.eval.Evaluation;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import org.muster.formats.Limit;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.report.Report;

/// The planted evaluation plants one slip in each of many variants of reports whose figures agree, and scores how many
/// of them Muster finds.
///
/// Slips are planted where numbers near one another fulfil an equation as printed ([Ties]), found without Muster's
/// readers, and only where the slip breaks the equation by more than rounding and hedges excuse. Two recalls are told:
/// of all slips, and of those within the coverage that Muster declares for the untouched report ([Trial]).
public final class PlantedEvaluation implements Evaluation {

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public Result run(Path folder) throws IOException {
        var untouched = new TreeMap<String, Report>();
        var trials = new ArrayList<Trial>();
        double byChance = 0;
        for (var doc : documents(folder)) {
            var report = new Muster().check(List.of(doc));
            untouched.put(doc.uri(), report);
            var slips = Planting.of(doc);
            slips.forEach(planted -> trials.add(Trial.of(planted, report)));
            var chance = ChanceTies.shares(doc.text());
            byChance += slips.stream()
                    .mapToDouble(planted -> chance.getOrDefault(planted.tie().sort(), 0.0))
                    .sum();
        }
        var false_ = falseAlarms(untouched, finding -> finding.verdict() == Verdict.CONFLICT);
        var tense = falseAlarms(untouched, finding -> finding.verdict() == Verdict.TENSION);
        var table = new PlantedTable(trials, byChance, untouched.size(), false_.size(), tense.size());
        var misses = new ArrayList<>(false_.values());
        misses.addAll(tense.values());
        trials.stream()
                .filter(trial -> !trial.found() || !trial.named())
                .map(PlantedEvaluation::miss)
                .forEach(misses::add);
        return new Result(table.print(), table.rows(), misses);
    }

    private static List<Document> documents(Path folder) throws IOException {
        var inputs = new Inputs(Limit.USUAL, InputStream.nullInputStream()).read(List.of(folder.toString()));
        var documents = new ArrayList<Document>();
        for (var input : inputs) {
            switch (input) {
                case Input.Read read -> documents.add(read.doc());
                case Input.LeftOut _ -> {}
                case Input.Refused refused -> throw new IOException(refused.uri());
            }
        }
        return documents;
    }

    private static Map<String, String> falseAlarms(Map<String, Report> untouched, Predicate<Finding> is) {
        var alarms = new TreeMap<String, String>();
        untouched.forEach((uri, report) -> report.findings().stream()
                .filter(is)
                .forEach(finding -> alarms.merge(
                        uri,
                        "untouched %s: %s %s %s"
                                .formatted(
                                        uri, finding.verdict(), finding.check().value(), finding.message()),
                        (one, other) -> one + "\n" + other)));
        return alarms;
    }

    private static String miss(Trial trial) {
        var planted = trial.planted();
        var text = planted.untouched().text();
        int from = Math.max(
                0,
                planted.tie().members().stream()
                                .mapToInt(m -> m.digits().begin())
                                .min()
                                .orElse(0)
                        - 60);
        int to = Math.min(
                text.length(),
                planted.tie().members().stream()
                                .mapToInt(m -> m.digits().end())
                                .max()
                                .orElse(0)
                        + 60);
        return "%s%s %s: [%s] for [%s] against %s %s in %s: …%s…%s"
                .formatted(
                        trial.found() ? "wrong figures " : "missed ",
                        trial.covered() ? "covered" : "uncovered",
                        planted.slip().words(),
                        planted.is().length() < 40 ? planted.is() : "exchanged",
                        planted.was().length() < 40 ? planted.was() : "exchanged",
                        planted.tie().sort(),
                        planted.tie().members().stream().map(PlainNumber::text).toList(),
                        planted.untouched().uri(),
                        text.substring(from, to).replace('\n', ' '),
                        trial.found() ? " " + trial.objections() : "");
    }
}
