package org.muster.report.text;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.report.Places;

/// The figure table has a line for every figure of a report: where, how much, of what, when, on whose word.
final class FigureTable {

    private static final List<String> HEADINGS = List.of("line", "figure", "what it counts", "when", "on whose word");

    /// The widest that each column but the last may grow to.
    private static final List<Integer> WIDEST = List.of(8, 22, 26, 18);

    /// What is left of them where the last needs room.
    private static final List<Integer> NARROWEST = List.of(8, 18, 20, 17);

    /// How wide the last column should at least be, where its words are.
    private static final int LAST = 16;

    private FigureTable() {}

    static String of(ReadDocument doc, Ink ink) {
        if (doc.claims().isEmpty()) {
            return "\nNo figures were found.\n";
        }
        var places = new Places(doc.doc().text());
        var rows = new ArrayList<List<String>>();
        doc.claims().forEach(claim -> rows.add(row(places, claim)));
        var widths = widths(rows);
        var table =
                new StringBuilder("\n").append(ink.bold(line(HEADINGS, widths))).append('\n');
        rows.forEach(row -> table.append(line(row, widths)).append('\n'));
        return table.toString();
    }

    private static List<String> row(Places places, Claim claim) {
        return List.of(
                places.at(claim.figure().span().begin()).toString(),
                Column.clean(claim.figure().text()),
                Column.clean(claim.measure().words()),
                window(claim),
                Column.clean(source(claim)));
    }

    private static List<Integer> widths(List<List<String>> rows) {
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < WIDEST.size(); i++) {
            widths.add(Math.max(Column.width(HEADINGS.get(i)), Math.min(widest(rows, i), WIDEST.get(i))));
        }
        int wanted = Math.max(Column.width(HEADINGS.getLast()), Math.min(widest(rows, WIDEST.size()), LAST));
        for (int i = WIDEST.size() - 1; 0 < i; i--) {
            int lacking = wanted - left(widths);
            int spare = Math.max(0, widths.get(i) - NARROWEST.get(i));
            widths.set(i, widths.get(i) - Math.clamp(lacking, 0, spare));
        }
        widths.add(left(widths));
        return widths;
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Column.width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int left(List<Integer> widths) {
        return Column.WIDTH
                - 2
                - widths.size()
                - widths.stream().mapToInt(Integer::intValue).sum();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        var line = new StringBuilder("  ");
        for (int i = 0; i < cells.size(); i++) {
            line.append(Column.fill(cells.get(i), widths.get(i))).append(' ');
        }
        return line.toString().stripTrailing();
    }

    /// How old, how long and how far need no window.
    private static String window(Claim claim) {
        return switch (claim.figure().kind()) {
            case AGE, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE ->
                claim.extent().window().edtf().isEmpty()
                        ? ""
                        : WindowWords.of(claim.extent().window());
            case COUNT, SHARE, CHANGE, MULTIPLE, RATE, MONEY, OTHER ->
                WindowWords.of(claim.extent().window());
        };
    }

    private static String source(Claim claim) {
        var names = String.join(", citing ", claim.voice().names());
        return names.isEmpty() ? "" : claim.voice().anonymous() ? "unnamed: " + names : names;
    }
}
