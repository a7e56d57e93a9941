package org.muster.formats.web;

import java.util.List;

/// A grid is a table of data: its rows of cells, each cell repeated wherever it spans more than one row or column.
///
/// @param caption its caption; empty where it has none
/// @param rows its rows from top to bottom
/// @param printed the words of each row's cells as they are printed, once each
record Grid(Passage caption, List<List<Cell>> rows, List<List<String>> printed) {

    Grid {
        rows = rows.stream().map(List::copyOf).toList();
        printed = printed.stream().map(List::copyOf).toList();
    }

    /// A cell.
    ///
    /// @param words its words
    /// @param heading whether the page marks it as a heading
    /// @param linked how many of its letters stand in links
    record Cell(Passage words, boolean heading, int linked) {

        static final Cell EMPTY = new Cell(new Passage("", List.of()), false, 0);

        /// Returns whether it holds a number and nothing else but signs and units of one mark.
        boolean isNumeric() {
            var text = words.text();
            return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
        }
    }

    /// Returns the cell; an empty one where the row is shorter.
    Cell cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Returns whether any cell has words.
    boolean hasWords() {
        return rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> !cell.words().isEmpty());
    }
}
