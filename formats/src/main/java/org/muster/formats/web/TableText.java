package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.formats.web.Grid.Cell;

/// A table's text is its cells laid out so that each can be read with its headings, a paragraph a row.
///
/// A cell with a number becomes "row heading: number column heading (time).", such as "Kelmar: 380 Ships handled
/// (2024).", whichever of the headings is the time. The words are the table's own and keep their places; only the marks
/// between them are put there.
final class TableText {

    private static final int LONGEST_HEADING = 100;
    private static final int MOST_CELLS = 5_000;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Grid grid;
    private final Headings headings;

    private TableText(Grid grid, DateWords words) {
        this.grid = grid;
        this.headings = new Headings(grid, words);
    }

    static List<Passage> of(Grid grid, DateWords words) {
        int cells = grid.rows().stream().mapToInt(List::size).sum();
        return MOST_CELLS < cells ? plain(grid) : new TableText(grid, words).paragraphs();
    }

    /// Returns the rows with a bar between their cells.
    static List<Passage> plain(Grid grid) {
        var rows = new ArrayList<Passage>();
        for (var cells : grid.rows()) {
            var draft = new Draft();
            cells.stream().distinct().filter(cell -> !cell.words().isEmpty()).forEach(cell -> {
                draft.literal(draft.isEmpty() ? "" : " | ");
                draft.passage(cell.words());
            });
            rows.add(draft.toPassage());
        }
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private List<Passage> paragraphs() {
        if (headings.rows() == 0 && headings.columns() == 0) {
            return plain(grid);
        }
        var paragraphs = new ArrayList<Passage>();
        if (!grid.caption().isEmpty()) {
            paragraphs.add(grid.caption());
        }
        for (int row = headings.rows(); row < grid.rows().size(); row++) {
            var paragraph = row(row);
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private Passage row(int row) {
        var draft = new Draft();
        if (isAlone(row)) {
            draft.passage(grid.cell(row, 0).words());
            return draft.toPassage();
        }
        for (int column = headings.columns(); column < grid.rows().get(row).size(); column++) {
            var cell = grid.cell(row, column);
            boolean repeated = headings.columns() < column && cell.equals(grid.cell(row, column - 1));
            if (cell.words().text().chars().anyMatch(Character::isLetterOrDigit) && !repeated) {
                draft.literal(draft.isEmpty() ? "" : " ");
                sentence(draft, cell, row, column);
            }
        }
        return draft.toPassage();
    }

    /// Returns whether one cell fills the row, as one that heads the rows below does.
    private boolean isAlone(int row) {
        var cells = grid.rows().get(row);
        return cells.stream()
                .allMatch(cell -> cell.equals(cells.getFirst()) || cell.words().isEmpty());
    }

    private void sentence(Draft draft, Cell cell, int row, int column) {
        var measure = headings.measure(row, column);
        var who = headings.who(row, column);
        var time = headings.time(row, column);
        who.forEach(words -> {
            draft.passage(words);
            draft.literal(": ");
        });
        if (cell.isNumeric()) {
            counted(draft, cell, measure);
        } else {
            measure.forEach(words -> {
                draft.passage(words);
                draft.literal(": ");
            });
            draft.passage(cell.words());
        }
        timed(draft, time);
        draft.literal(".");
    }

    private static void counted(Draft draft, Cell cell, List<Passage> measure) {
        draft.passage(cell.words());
        var plain = new ArrayList<Passage>();
        for (var words : measure) {
            var unit = HeadingUnit.of(words);
            unit.marks().forEach(mark -> {
                draft.literal(mark.text().equals("%") ? "" : " ");
                draft.passage(mark);
            });
            plain.add(unit.rest());
        }
        plain.stream().filter(words -> !words.isEmpty()).forEach(words -> {
            draft.literal(" ");
            draft.passage(words);
        });
    }

    private void timed(Draft draft, List<Passage> time) {
        if (time.isEmpty()) {
            return;
        }
        draft.literal(" (");
        boolean dated = false;
        for (int i = 0; i < time.size(); i++) {
            draft.literal(i == 0 ? "" : " ");
            draft.passage(time.get(i));
            dated |= YEAR.matcher(time.get(i).text()).find();
        }
        var years = YEAR.matcher(grid.caption().text()).results().toList();
        if (!dated && years.size() == 1) {
            draft.literal(" ");
            draft.passage(grid.caption()
                    .part(years.getFirst().start(), years.getFirst().end()));
        }
        draft.literal(")");
    }

    static boolean isShort(Passage words) {
        return !words.isEmpty() && words.text().length() <= LONGEST_HEADING;
    }
}
