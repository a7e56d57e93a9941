package org.muster.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.formats.Composition;
import org.muster.formats.web.DataTable;
import org.muster.model.text.Position;

/// Table rows are lines of as many cells each, one below the other, some of which hold numbers and nothing else.
///
/// @param rows the lines, at least two
/// @param cornerless whether the first of them has no cell above the first column
record TableRows(List<Paragraph.Placed> rows, boolean cornerless) {

    /// What is longer is told line by line.
    private static final int MOST = 500;

    TableRows {
        rows = List.copyOf(rows);
    }

    /// Returns the rows that begin with that paragraph; none where no table does.
    static TableRows at(List<Paragraph> paragraphs, int begin) {
        var rows = new ArrayList<Paragraph.Placed>();
        boolean cornerless = isCornerless(paragraphs, begin);
        if (cornerless) {
            rows.add(paragraphs.get(begin).lines().getFirst());
        }
        int first = begin + rows.size();
        int cells = segments(paragraphs, first).size();
        for (int i = first; i < paragraphs.size() && rows.size() < MOST && isRow(paragraphs.get(i), cells); i++) {
            rows.add(paragraphs.get(i).lines().getFirst());
        }
        var table = new TableRows(rows, cornerless);
        return 2 <= rows.size() && rows.size() < MOST && table.holdsNumbers() ? table : new TableRows(List.of(), false);
    }

    private static List<Segment> segments(List<Paragraph> paragraphs, int at) {
        return paragraphs.get(at).lines().getFirst().line().segments();
    }

    /// Returns whether the line has a cell less than the row below it and each stands above one of its others.
    private static boolean isCornerless(List<Paragraph> paragraphs, int at) {
        if (paragraphs.size() <= at + 1) {
            return false;
        }
        var heads = segments(paragraphs, at);
        var below = segments(paragraphs, at + 1);
        return 2 <= heads.size()
                && isRow(paragraphs.get(at), heads.size())
                && isRow(paragraphs.get(at + 1), heads.size() + 1)
                && IntStream.range(0, heads.size()).allMatch(i -> isAbove(heads.get(i), below.get(i + 1)));
    }

    private static boolean isAbove(Segment head, Segment cell) {
        return head.box().left() < cell.box().right()
                && cell.box().left() < head.box().right();
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
        DataTable.tell(IntStream.range(0, rows.size()).mapToObj(this::cells).toList(), 0, into);
    }

    private List<Composition> cells(int row) {
        var placed = rows.get(row);
        var corner = row == 0 && cornerless ? Stream.of(new Composition()) : Stream.<Composition>empty();
        return Stream.concat(corner, placed.line().segments().stream().map(cell -> cell(cell, placed.page())))
                .toList();
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
