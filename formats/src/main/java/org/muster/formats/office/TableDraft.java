package org.muster.formats.office;

import java.util.ArrayList;
import java.util.List;
import org.muster.formats.Composition;
import org.muster.formats.web.DataTable;

/// A table draft is a table that is being read, cell after cell.
final class TableDraft {

    private static final int WIDEST = 200;

    private final List<List<Composition>> rows = new ArrayList<>();
    private int headings;
    private int span = 1;
    private boolean goesOn;
    private int covered;

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    /// Says that the row just begun, and those before it, are headings.
    void head() {
        headings = rows.size();
    }

    /// Says that the cell that is being read is so many columns wide.
    void span(String columns) {
        span = columns.matches("\\d{1,3}") ? Math.clamp(Integer.parseInt(columns), 1, WIDEST) : 1;
    }

    /// Says that the cell that is being read goes on with the one above it.
    void goOn() {
        goesOn = true;
    }

    void add(Composition cell) {
        if (rows.isEmpty()) {
            beginRow();
        }
        var row = rows.getLast();
        for (int i = 0; i < span && row.size() < WIDEST; i++) {
            row.add(goesOn ? above(row.size(), cell) : cell);
        }
        covered = span - 1;
        span = 1;
        goesOn = false;
    }

    /// Adds the place of a cell that another one covers: the one before it, which is there already, or the one above.
    void addCovered() {
        if (0 < covered) {
            covered--;
        } else if (!rows.isEmpty() && rows.getLast().size() < WIDEST) {
            rows.getLast().add(above(rows.getLast().size(), new Composition()));
        }
    }

    private Composition above(int column, Composition otherwise) {
        var row = rows.size() < 2 ? List.<Composition>of() : rows.get(rows.size() - 2);
        return column < row.size() ? row.get(column) : otherwise;
    }

    /// Adds the table's paragraphs to a text.
    void tell(Composition into) {
        DataTable.tell(rows, headings, into);
    }
}
