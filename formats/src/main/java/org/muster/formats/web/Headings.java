package org.muster.formats.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.formats.web.Grid.Cell;

/// The headings of a table are the rows at its top and the columns at its left that say what its cells hold.
final class Headings {

    private static final int MOST = 4;

    private final Grid grid;
    private final DateWords words;
    private final int rows;
    private final int columns;
    private final Set<List<Passage>> ambiguous;

    Headings(Grid grid, DateWords words) {
        this.grid = grid;
        this.words = words;
        this.rows = headingRows();
        this.columns = headingColumns();
        this.ambiguous = ambiguous();
    }

    /// Returns how many rows at the top hold headings.
    int rows() {
        return rows;
    }

    /// Returns how many columns at the left hold headings.
    int columns() {
        return columns;
    }

    private int headingRows() {
        int count = 0;
        while (count < Math.min(MOST, grid.rows().size() - 1)
                && isHeading(grid.rows().get(count), count)) {
            count++;
        }
        return count;
    }

    /// A row of headings is marked as such, or is the first and has no number but times while one below has.
    private boolean isHeading(List<Cell> row, int index) {
        var filled = row.stream().filter(cell -> !cell.words().isEmpty()).toList();
        if (filled.isEmpty() || filled.stream().allMatch(Cell::heading)) {
            return !filled.isEmpty() && (1 < filled.size() || index == 0);
        }
        boolean words = filled.stream().allMatch(cell -> !cell.isNumeric() || isTime(cell.words()));
        return index == 0 && words && 1 < filled.size() && numbersBelow();
    }

    private boolean numbersBelow() {
        return grid.rows().stream()
                        .skip(1)
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.isNumeric() && !isTime(cell.words()))
                || grid.rows().stream().skip(2).anyMatch(row -> row.stream().anyMatch(Cell::isNumeric));
    }

    private int headingColumns() {
        int count = 0;
        while (count < Math.min(MOST, grid.width() - 1) && isHeadingColumn(count)) {
            count++;
        }
        return count;
    }

    /// A column of headings is marked as such, or is the first and holds names or times.
    private boolean isHeadingColumn(int column) {
        int filled = 0;
        int named = 0;
        int marked = 0;
        for (int row = rows; row < grid.rows().size(); row++) {
            var cell = grid.cell(row, column);
            filled += cell.words().isEmpty() ? 0 : 1;
            named += cell.words().isEmpty() || cell.isNumeric() && !isTime(cell.words()) ? 0 : 1;
            marked += cell.heading() ? 1 : 0;
        }
        return 0 < filled && (filled <= marked || column == 0 && filled * 8 <= named * 10);
    }

    /// Returns the words that say when the cell's number holds.
    List<Passage> time(int row, int column) {
        var times = new ArrayList<Passage>();
        rowHeadings(row).stream().filter(this::isTime).forEach(times::add);
        columnHeadings(column).stream().filter(this::isTime).forEach(times::add);
        times.sort((first, second) -> Boolean.compare(isYear(first), isYear(second)));
        return times;
    }

    /// Returns the words that say what the cell's number counts.
    List<Passage> measure(int row, int column) {
        if (ambiguous.contains(columnHeadings(column))) {
            return List.of();
        }
        var above = columnHeadings(column).stream()
                .filter(heading -> !isTime(heading))
                .toList();
        if (!above.isEmpty()) {
            return above;
        }
        var beside =
                rowHeadings(row).stream().filter(heading -> !isTime(heading)).toList();
        return captioned(beside) ? List.of(grid.caption()) : beside;
    }

    /// Returns the words that say of whom or what part the cell's number is.
    List<Passage> who(int row, int column) {
        var beside =
                rowHeadings(row).stream().filter(heading -> !isTime(heading)).toList();
        boolean above = columnHeadings(column).stream().anyMatch(heading -> !isTime(heading));
        return above || captioned(beside) ? beside : List.of();
    }

    /// Returns whether the caption says what is counted: where the corner says what the rows are.
    private boolean captioned(List<Passage> beside) {
        boolean corner = 0 < rows && 0 < columns && !grid.cell(0, 0).words().isEmpty();
        return TableText.isShort(grid.caption()) && (corner || beside.isEmpty());
    }

    /// Returns the headings that more than one column has, so that they do not say what either holds.
    private Set<List<Passage>> ambiguous() {
        var once = new HashSet<List<Passage>>();
        var again = new HashSet<List<Passage>>();
        for (int column = columns; column < grid.width(); column++) {
            var above = columnHeadings(column);
            if (!above.isEmpty() && !once.add(above)) {
                again.add(above);
            }
        }
        return Set.copyOf(again);
    }

    private List<Passage> rowHeadings(int row) {
        var found = new ArrayList<Passage>();
        for (int column = 0; column < columns; column++) {
            add(found, grid.cell(row, column).words());
        }
        return found;
    }

    private List<Passage> columnHeadings(int column) {
        var found = new ArrayList<Passage>();
        for (int row = 0; row < rows; row++) {
            add(found, grid.cell(row, column).words());
        }
        return found;
    }

    private static void add(List<Passage> found, Passage words) {
        if (TableText.isShort(words) && !found.contains(words)) {
            found.add(words);
        }
    }

    private boolean isTime(Passage heading) {
        return words.isTime(heading.text());
    }

    private static boolean isYear(Passage heading) {
        return heading.text().length() == 4;
    }
}
