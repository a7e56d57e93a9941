package org.muster.formats.web;

import java.util.List;
import org.jsoup.Jsoup;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// An HTML page is what was taken from its markup: what it says of itself, and its main text in blocks.
///
/// @param blocks the words of the main text, a block each
public record HtmlPage(List<Block> blocks, Stated<PartialDate> published, Stated<PartialDate> modified) {

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
        var flow = Flow.of(page);
        var title = PageTitle.of(page);
        var main = MainText.of(flow, title);
        var words = new DateWords(language(page));
        var dates = new PageDates(page, JsonLd.of(page), ShownDates.of(flow.blocks(), main, title, words), words, PageAddress.of(page));
        return new HtmlPage(main.stream()
                .map(block -> new Block(block.passage().text(), block.kind() == TextBlock.Kind.CAPTION))
                .toList(), dates.published(), dates.modified());
    }

    private static String language(org.jsoup.nodes.Document page) {
        return page.select("html[lang], meta[property=og:locale]").stream()
                .map(element -> element.hasAttr("lang") ? element.attr("lang") : element.attr("content"))
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .orElse("");
    }
}
