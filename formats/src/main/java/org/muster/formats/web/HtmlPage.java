package org.muster.formats.web;

import java.util.List;
import org.jsoup.Jsoup;

/// An HTML page is what was taken from its markup: what it says of itself, and its main text in blocks.
///
/// @param blocks the words of the main text, a block each
public record HtmlPage(List<Block> blocks) {

    public HtmlPage {
        blocks = List.copyOf(blocks);
    }

    /// A block of the main text.
    ///
    /// @param text its words
    /// @param caption whether it stands under a picture
    public record Block(String text, boolean caption) {}

    /// Reads a page; one without words has no blocks.
    public static HtmlPage of(String html) {
        var page = Jsoup.parse(html);
        var blocks = MainText.of(Flow.of(page), PageTitle.of(page));
        return new HtmlPage(blocks.stream()
                .map(block -> new Block(block.passage().text(), block.kind() == TextBlock.Kind.CAPTION))
                .toList());
    }
}
