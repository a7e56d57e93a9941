package org.muster.eval;

import java.util.List;

/// A score table lays out the scores of a benchmark with their intervals, beside the published ones.
///
/// @param heading the benchmark and its size
/// @param slots the scores in the order of the table
/// @param published what the published scores are of
/// @param others a name and its scores, a row each
public record ScoreTable(String heading, List<? extends ScoreRow> slots, String published, List<List<String>> others) {

    private static final int LEAST_WIDTH = 8;

    public ScoreTable {
        slots = List.copyOf(slots);
        others = others.stream().map(List::copyOf).toList();
    }

    /// Returns the table as text, its numbers in columns.
    public String print() {
        int width = slots.stream().mapToInt(slot -> slot.slot().length()).reduce(LEAST_WIDTH, Math::max);
        var row = "%-" + width + "s %5s  %5s  %5s  %s\n";
        var table = new StringBuilder(heading).append("\n\n");
        table.append(row.formatted("slot", "P  ", "R  ", "F1  ", "95 % interval"));
        for (var slot : slots) {
            var interval = slot.interval();
            var between = "%s-%s".formatted(SlotScore.decimals(interval.low()), SlotScore.decimals(interval.high()));
            var cells = slot.row();
            table.append(row.formatted(cells.get(0), cells.get(1), cells.get(2), cells.get(3), between));
        }
        table.append("\n").append(published).append("\n");
        others.forEach(other -> table.append("%-48s %s\n".formatted(other.get(0), other.get(1))));
        return table.toString();
    }

    /// Returns a row a slot for the committed table over all sets.
    public List<List<String>> rows() {
        return slots.stream().map(ScoreRow::row).toList();
    }
}
