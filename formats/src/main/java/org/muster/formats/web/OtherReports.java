package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Other reports are what a page offers to read beside its own, under a heading or after words that say so.
final class OtherReports {

    private static final Map<Character, List<String>> PHRASES = WordTable.rows("other-reports.tsv").stream()
            .map(row -> row.get(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
    private static final Set<String> BARE = PHRASES.values().stream()
            .flatMap(List::stream)
            .map(PageTitle::letters)
            .collect(Collectors.toSet());
    private static final int LONGEST = 100;

    private OtherReports() {}

    /// Returns the blocks without such headings and what they head, and without such lines.
    static List<TextBlock> without(List<TextBlock> blocks) {
        var kept = new ArrayList<TextBlock>();
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (!offers(block)) {
                kept.add(block);
            } else if (block.kind() == TextBlock.Kind.HEADING || isBare(block)) {
                i = lastHeaded(blocks, i);
            }
        }
        return kept;
    }

    private static boolean offers(TextBlock block) {
        if (LONGEST < block.letters()) {
            return false;
        }
        var words = block.passage().text().toLowerCase(Locale.ROOT);
        return PHRASES.getOrDefault(words.charAt(0), List.of()).stream().anyMatch(phrase -> begins(words, phrase))
                && (block.kind() == TextBlock.Kind.HEADING || isBare(block) || 0.4 < block.linkShare());
    }

    private static boolean begins(String words, String phrase) {
        return words.startsWith(phrase)
                && (words.length() == phrase.length() || !Character.isLetterOrDigit(words.charAt(phrase.length())));
    }

    private static boolean isBare(TextBlock block) {
        return block.letters() <= LONGEST
                && BARE.contains(PageTitle.letters(block.passage().text()));
    }

    /// Returns the last block that the heading heads: those in the box that it begins; else the links that follow it.
    private static int lastHeaded(List<TextBlock> blocks, int heading) {
        var box = blocks.get(heading).box().parent;
        boolean begins =
                box != null && (heading == 0 || !blocks.get(heading - 1).box().isIn(box));
        int last = heading;
        while (last + 1 < blocks.size()) {
            var next = blocks.get(last + 1);
            boolean headed = begins
                    ? next.box().isIn(box)
                    : !next.isRunning() && next.kind() != TextBlock.Kind.HEADING && !next.isSentence();
            if (!headed) {
                break;
            }
            last++;
        }
        return last;
    }
}
