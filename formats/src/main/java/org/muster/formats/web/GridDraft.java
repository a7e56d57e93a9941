package org.muster.formats.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.muster.formats.web.Grid.Cell;

/// A grid draft is a table of data that is being read, cell after cell.
final class GridDraft {

    private static final int WIDEST = 200;
    private static final int MOST_CELLS = 20_000;

    /// A cell that reaches down into rows to come.
    private record Hanging(Cell cell, int left) {}

    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<List<String>> printed = new ArrayList<>();
    private final Map<Integer, Hanging> hanging = new HashMap<>();
    private Passage caption = new Passage("", List.of());
    private int cells;

    void row() {
        if (!rows.isEmpty()) {
            hang(rows.getLast());
        }
        rows.add(new ArrayList<>());
        printed.add(new ArrayList<>());
    }

    void caption(Passage words) {
        caption = caption.isEmpty() ? words : caption;
    }

    /// Adds a cell to the last row; what lies beyond the widest or largest table that is read is left out.
    void cell(Element element, Passage words, int linked) {
        if (rows.isEmpty()) {
            row();
        }
        var row = rows.getLast();
        hang(row);
        int wide = span(element, "colspan");
        int high = span(element, "rowspan");
        var cell = new Cell(words, element.normalName().equals("th"), linked);
        for (int i = 0; i < wide && row.size() < WIDEST && cells < MOST_CELLS; i++) {
            if (1 < high) {
                hanging.put(row.size(), new Hanging(cell, high - 1));
            }
            row.add(cell);
            cells++;
        }
        printed.getLast().add(words.text());
    }

    /// Adds the cells that reach down from the rows above.
    private void hang(List<Cell> row) {
        while (hanging.containsKey(row.size()) && row.size() < WIDEST && cells < MOST_CELLS) {
            var above = hanging.remove(row.size());
            if (1 < above.left) {
                hanging.put(row.size(), new Hanging(above.cell, above.left - 1));
            }
            row.add(above.cell);
            cells++;
        }
    }

    private static int span(Element element, String attribute) {
        var words = element.attr(attribute).strip();
        boolean number = !words.isEmpty()
                && words.length() < 4
                && words.chars().allMatch(letter -> '0' <= letter && letter <= '9');
        return number ? Math.clamp(Integer.parseInt(words), 1, WIDEST) : 1;
    }

    Grid toGrid() {
        if (!rows.isEmpty()) {
            hang(rows.getLast());
        }
        return new Grid(caption, rows, printed);
    }
}
