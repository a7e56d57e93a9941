package org.muster.formats.web;

import java.util.List;

/// Edges are where a report begins and ends within its box: at its first and last running text, and at the short
/// sentences beside them.
final class Edges {

    private static final int REACH = 6;

    private Edges() {}

    static List<TextBlock> trimmed(List<TextBlock> blocks) {
        int first = 0;
        int last = blocks.size() - 1;
        while (first < last && !isText(blocks.get(first))) {
            first++;
        }
        while (first < last && !isText(blocks.get(last))) {
            last--;
        }
        return blocks.isEmpty() ? blocks : blocks.subList(earlier(blocks, first), later(blocks, last) + 1);
    }

    private static boolean isText(TextBlock block) {
        return block.isRunning()
                && !DateLabels.isDateLine(block.passage().text())
                && !isAddress(block.passage().text());
    }

    private static boolean isAddress(String words) {
        return words.startsWith("http") && words.indexOf(' ') == -1;
    }

    private static int earlier(List<TextBlock> blocks, int first) {
        int begin = first;
        for (int i = first - 1; Math.max(0, begin - REACH) <= i; i--) {
            begin = belongs(blocks.get(i), blocks.get(first)) ? i : begin;
        }
        return 0 < begin && heads(blocks.get(begin - 1), blocks.get(begin)) ? begin - 1 : begin;
    }

    private static int later(List<TextBlock> blocks, int last) {
        int end = last;
        for (int i = last + 1; i <= Math.min(blocks.size() - 1, end + REACH); i++) {
            end = belongs(blocks.get(i), blocks.get(last)) ? i : end;
        }
        return end;
    }

    /// Returns whether a heading stands right above the text that it heads.
    private static boolean heads(TextBlock heading, TextBlock text) {
        return heading.kind() == TextBlock.Kind.HEADING && heading.box().parent == text.box().parent;
    }

    /// Returns whether a block stands beside a running one and is a sentence, a point of a list or a table.
    private static boolean belongs(TextBlock block, TextBlock running) {
        var body = running.box().parent;
        boolean listed = block.kind() == TextBlock.Kind.ITEM || block.kind() == TextBlock.Kind.TABLE;
        return (block.isSentence() || listed && block.linkShare() < 0.3)
                && body != null
                && block.box().isIn(body);
    }
}
