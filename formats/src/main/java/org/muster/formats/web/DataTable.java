package org.muster.formats.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.formats.Composition;

/// A data table is the cells of a table of any format, told as those of a web page are: each number with the headings
/// of its row and column.
///
/// A table of long cells or of one column only lays out a page, and is told cell by cell; one row has no headings.
public final class DataTable {

    private static final int LONGEST_CELL = 400;
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    /// Where all cells stand: in one text, one after the other.
    private final Composition ground = new Composition();

    private final Box box = new Box(null, "table", "", Role.PLAIN, 1, 0);
    private final Map<Composition, Passage> passages = new IdentityHashMap<>();

    private DataTable() {}

    /// Adds the paragraphs of a table to a text.
    ///
    /// @param rows its cells by rows; one that spans several stands in each of their places
    /// @param headings how many rows at the top are marked as headings
    public static void tell(List<List<Composition>> rows, int headings, Composition into) {
        if (holdsData(rows)) {
            new DataTable().told(rows, headings, into);
        } else {
            rows.stream()
                    .flatMap(List::stream)
                    .distinct()
                    .filter(cell -> !cell.isBlank())
                    .forEach(cell -> {
                        into.part();
                        into.take(cell);
                    });
        }
    }

    private static boolean holdsData(List<List<Composition>> rows) {
        return rows.stream().anyMatch(row -> 2 <= row.size())
                && rows.stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> LONGEST_CELL < cell.text().length());
    }

    private void told(List<List<Composition>> rows, int headings, Composition into) {
        var cells = new ArrayList<List<Grid.Cell>>();
        for (var row : rows) {
            boolean heading = cells.size() < headings;
            cells.add(row.stream()
                    .map(cell -> new Grid.Cell(passages.computeIfAbsent(cell, this::passage), heading, 0))
                    .toList());
        }
        var grid = new Grid(new Passage("", List.of()), cells, List.of());
        for (var paragraph : rows.size() == 1 ? TableText.plain(grid) : TableText.of(grid, new DateWords(""))) {
            into.part();
            tell(paragraph, into);
        }
    }

    /// Returns the words of a cell in one line.
    private Passage passage(Composition cell) {
        int start = ground.text().length();
        ground.take(cell);
        var words = cell.text();
        var draft = new Draft();
        int from = words.length() - words.stripLeading().length();
        var breaks = BREAK.matcher(words.stripTrailing())
                .region(from, words.stripTrailing().length());
        while (breaks.find()) {
            draft.passage(whole(words.substring(from, breaks.start()), start + from));
            draft.literal(" ");
            from = breaks.end();
        }
        draft.passage(
                whole(words.substring(from, Math.max(from, words.stripTrailing().length())), start + from));
        return draft.toPassage();
    }

    private Passage whole(String words, int place) {
        return new Passage(
                words, words.isEmpty() ? List.of() : List.of(new Passage.Piece(0, box, place, words.length())));
    }

    private void tell(Passage paragraph, Composition into) {
        int told = 0;
        for (var piece : paragraph.pieces()) {
            into.put(paragraph.text().substring(told, piece.begin()));
            into.take(ground, piece.content(), piece.content() + piece.length());
            told = piece.begin() + piece.length();
        }
        into.put(paragraph.text().substring(told));
    }
}
