package org.muster.eval.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.muster.eval.Bootstrap;

/// A planted table lays out recall by sort of slip, within declared coverage and of all, with 95 % intervals.
///
/// @param trials every planted slip
/// @param byChance how many of them were planted in ties by chance ([ChanceTies])
/// @param reports how many untouched reports there were
/// @param conflicts how many of them had a conflict
/// @param tensions how many of them had a tension
record PlantedTable(List<Trial> trials, double byChance, int reports, int conflicts, int tensions) {

    private static final String ROW = "%-24s %7s %8s  %-20s %-20s %-20s\n";

    PlantedTable {
        trials = List.copyOf(trials);
    }

    String print() {
        var table = new StringBuilder("planted: %s reports, %s slips planted\n\n".formatted(reports, trials.size()));
        table.append(
                ROW.formatted("slip", "planted", "covered", "recall of covered", "recall of all", "figures named"));
        for (var slip : Slip.values()) {
            row(
                    table,
                    slip.words(),
                    trials.stream()
                            .filter(trial -> trial.planted().slip() == slip)
                            .toList());
        }
        row(table, "all", trials);
        var found = trials.stream().filter(Trial::found).toList();
        table.append("\nfound slips told as a conflict: %s\n".formatted(share(found, Trial::conflict)));
        table.append("slips in ties by chance, about: %s of %s; of all others found, at most: %s\n"
                .formatted(Math.round(byChance), trials.size(), decimals(atMost(found.size()))));
        table.append("\nuntouched reports with a false conflict: %s of %s\n".formatted(conflicts, reports));
        table.append("untouched reports with a false tension:  %s of %s\n".formatted(tensions, reports));
        return table.toString();
    }

    /// A slip in a tie by chance is seldom found.
    private double atMost(int found) {
        return Math.min(1, found / Math.max(1, trials.size() - byChance));
    }

    private static void row(StringBuilder table, String name, List<Trial> of) {
        var covered = of.stream().filter(Trial::covered).toList();
        var found = of.stream().filter(Trial::found).toList();
        table.append(ROW.formatted(
                name,
                of.size(),
                covered.size(),
                share(covered, Trial::found),
                share(of, Trial::found),
                share(found, Trial::named)));
    }

    private static String share(List<Trial> of, Predicate<Trial> is) {
        if (of.isEmpty()) {
            return "-";
        }
        var interval = Bootstrap.of(of, sample -> rate(sample, is));
        return "%s (%s-%s)".formatted(decimals(rate(of, is)), decimals(interval.low()), decimals(interval.high()));
    }

    private static double rate(List<Trial> of, Predicate<Trial> is) {
        return of.stream().filter(is).count() / (double) Math.max(1, of.size());
    }

    private static String decimals(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    /// Returns for each slip the share of hits with the right figures, recall of all, and recall of the covered.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        Arrays.stream(Slip.values())
                .forEach(slip -> rows.add(scores(
                        slip.words(),
                        trials.stream()
                                .filter(trial -> trial.planted().slip() == slip)
                                .toList())));
        rows.add(scores("all", trials));
        rows.add(scores("covered", trials.stream().filter(Trial::covered).toList()));
        return rows;
    }

    private static List<String> scores(String name, List<Trial> of) {
        double named = rate(of.stream().filter(Trial::found).toList(), Trial::named);
        double recall = rate(of, Trial::found);
        double f1 = 2 * named * recall / Math.max(named + recall, 1e-9);
        return List.of(name, decimals(named), decimals(recall), decimals(f1));
    }
}
