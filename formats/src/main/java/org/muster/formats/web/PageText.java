package org.muster.formats.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.text.Layout;
import org.muster.model.text.Note;
import org.muster.model.text.Piece;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// A page's text is its headline and main text as paragraphs with an empty line between, and where each stretch of it
/// stands in the page.
///
/// @param text the paragraphs
/// @param layout where their stretches stand
/// @param placed how many of the letters were looked for in the page; what follows has no place
record PageText(String text, Layout layout, int placed) {

    private static final String POINT = "- ";
    private static final int TITLE_REACH = 3;

    /// Deep elements without number would fill the memory with the paths to them; what lies beyond has no place.
    private static final long LONGEST_PATHS = 30_000_000;

    /// Returns the text of the blocks, under the headline unless one of the first blocks is it.
    static PageText of(Optional<Passage> headline, List<TextBlock> blocks, String content, DateWords words) {
        var draft = new Draft();
        headline.filter(title -> blocks.stream().limit(TITLE_REACH).noneMatch(block -> same(block.passage(), title)))
                .ifPresent(draft::passage);
        for (var block : blocks) {
            for (var paragraph : paragraphs(block, words)) {
                draft.literal(draft.isEmpty() ? "" : "\n\n");
                draft.literal(block.kind() == TextBlock.Kind.ITEM ? POINT : "");
                draft.passage(paragraph);
            }
        }
        draft.literal("\n");
        var passage = draft.toPassage();
        var pieces = pieces(passage);
        boolean whole = pieces.size() == passage.pieces().size();
        int placed = whole
                ? passage.text().length()
                : passage.pieces().get(pieces.size()).begin();
        return new PageText(passage.text(), new Layout.Paged(pieces, content), placed);
    }

    /// Returns a note of the words that lead nowhere, if there are any.
    List<Note> notes() {
        return placed == text.length()
                ? List.of()
                : List.of(new Note(
                        "formats",
                        new Span(placed, text.length()),
                        "From letter %s on, the words are not led back to their places: the page's elements lie too deep."
                                .formatted(placed)));
    }

    private static List<Passage> paragraphs(TextBlock block, DateWords words) {
        var grid = block.grid();
        return grid == null ? List.of(block.passage()) : TableText.of(grid, words);
    }

    private static boolean same(Passage first, Passage second) {
        return PageTitle.letters(first.text()).equals(PageTitle.letters(second.text()));
    }

    private static List<Piece> pieces(Passage passage) {
        var pieces = new ArrayList<Piece>();
        Map<Box, String> known = new HashMap<>();
        long paths = 0;
        for (var piece : passage.pieces()) {
            var path = known.computeIfAbsent(piece.box(), Box::path);
            paths += path.length();
            if (LONGEST_PATHS < paths) {
                break;
            }
            var span = new Span(piece.begin(), piece.begin() + piece.length());
            var content = new Span(piece.content(), piece.content() + piece.length());
            int start = piece.box().start;
            var within = new Span(content.begin() - start, content.end() - start);
            pieces.add(new Piece(span, new Position.Element(path, within, content)));
        }
        return pieces;
    }
}
