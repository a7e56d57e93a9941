package org.muster.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.muster.formats.Composition;
import org.muster.formats.web.DataTable;
import org.muster.model.text.Position;

/// Table rows are lines of as many cells each, one below the other, some of which hold numbers and nothing else.
///
/// @param rows the lines, at least two
record TableRows(List<Paragraph.Placed> rows) {

    /// What is longer is told line by line.
    private static final int MOST = 500;

    TableRows {
        rows = List.copyOf(rows);
    }

    /// Returns the rows that begin with that paragraph; none where no table does.
    static TableRows at(List<Paragraph> paragraphs, int begin) {
        var rows = new ArrayList<Paragraph.Placed>();
        int cells = paragraphs.get(begin).lines().getFirst().line().segments().size();
        for (int i = begin; i < paragraphs.size() && rows.size() < MOST && isRow(paragraphs.get(i), cells); i++) {
            rows.add(paragraphs.get(i).lines().getFirst());
        }
        var table = new TableRows(rows);
        return 2 <= rows.size() && rows.size() < MOST && table.holdsNumbers() ? table : new TableRows(List.of());
    }

    private static boolean isRow(Paragraph paragraph, int cells) {
        var line = paragraph.lines().getFirst().line();
        return paragraph.lines().size() == 1
                && line.isRow()
                && line.segments().size() == cells
                && !Segment.areFromRight(line.segments());
    }

    private boolean holdsNumbers() {
        return rows.stream()
                .skip(1)
                .anyMatch(row -> row.line().segments().stream().skip(1).allMatch(TableRows::isNumber));
    }

    private static boolean isNumber(Segment cell) {
        return cell.text().chars().anyMatch(Character::isDigit)
                && cell.text().chars().noneMatch(Character::isLetter);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void tell(Composition into) {
        DataTable.tell(
                rows.stream()
                        .map(row -> row.line().segments().stream()
                                .map(cell -> cell(cell, row.page()))
                                .toList())
                        .toList(),
                0,
                into);
    }

    private static Composition cell(Segment segment, int page) {
        var cell = new Composition();
        for (var word : segment.words()) {
            cell.put(cell.isEmpty() ? "" : " ");
            cell.take(word.text(), new Position.Page(page, word.box()));
        }
        return cell;
    }
}
