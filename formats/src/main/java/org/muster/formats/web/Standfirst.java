package org.muster.formats.web;

import java.util.List;

/// A standfirst is the sentence or two between a headline and its report that say what the report is about.
final class Standfirst {

    private static final int REACH = 8;
    private static final int MOST = 2;
    private static final int LEAST_LETTERS = 40;
    private static final int MOST_LETTERS = 400;

    private Standfirst() {}

    /// Returns the blocks between the headline and the main text that are its standfirst.
    ///
    /// @param open the blocks of the page that are no furniture
    static List<TextBlock> of(List<TextBlock> open, Box headline, List<TextBlock> main) {
        int end = main.isEmpty() ? 0 : open.indexOf(main.getFirst());
        int begin = end - 1;
        while (0 <= begin && open.get(begin).box() != headline) {
            begin--;
        }
        return begin < 0
                ? List.of()
                : open.subList(begin + 1, Math.min(end, begin + 1 + REACH)).stream()
                        .filter(Standfirst::isSentence)
                        .filter(block -> main.stream().limit(MOST).noneMatch(other -> repeats(other, block)))
                        .limit(MOST)
                        .map(block -> block.as(TextBlock.Kind.STANDFIRST))
                        .toList();
    }

    private static boolean isSentence(TextBlock block) {
        return block.kind() != TextBlock.Kind.CAPTION
                && LEAST_LETTERS <= block.letters()
                && block.letters() <= MOST_LETTERS
                && block.linkShare() < 0.3
                && block.endsSentence()
                && !DateLabels.isDateLine(block.passage().text());
    }

    private static boolean repeats(TextBlock block, TextBlock other) {
        return PageTitle.letters(block.passage().text())
                .startsWith(PageTitle.letters(other.passage().text()));
    }
}
