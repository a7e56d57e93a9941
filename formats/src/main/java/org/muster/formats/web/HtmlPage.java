package org.muster.formats.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.muster.formats.Omission;
import org.muster.model.text.Layout;
import org.muster.model.text.Metadata;
import org.muster.model.text.Note;

/// An HTML page is what was taken from its markup: what it says of itself, and its main text.
///
/// @param metadata headline, byline, outlet, dates and language, each with where the page says it
/// @param blocks the main text block by block, without the headline
/// @param text the headline and the main text as paragraphs with an empty line between
/// @param layout where each stretch of the text stands in the page
/// @param omissions what of the page is not in the text, in its order
/// @param notes what should be known of how it was read
public record HtmlPage(
        Metadata metadata, List<Block> blocks, String text, Layout layout, List<Omission> omissions, List<Note> notes) {

    public HtmlPage {
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(layout);
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
        notes = List.copyOf(notes);
    }

    /// The part a block plays in the report.
    public enum Kind {
        /// What stands between the headline and the report.
        STANDFIRST,
        /// A heading within the report.
        HEADING,
        /// A paragraph.
        PARAGRAPH,
        /// A point of a list.
        ITEM,
        /// Words under a picture.
        CAPTION,
        /// A table.
        TABLE
    }

    /// A block of the main text.
    ///
    /// @param kind the part it plays
    /// @param words its words as the page shows them; of a table a line a row
    public record Block(Kind kind, String words) {}

    /// Reads a page; one without words has no blocks.
    public static HtmlPage of(String html) {
        var page = Stoppable.parsed(html);
        var flow = Flow.of(page, _ -> true);
        var title = PageTitle.of(page);
        var parts = MainText.of(flow, title);
        var metadata = metadata(page, flow, parts.main(), title);
        return of(metadata, headline(flow, title, metadata), flow, parts);
    }

    /// Reads of a page that is a mail only words that are wanted, without a headline: all of them where it is a reply
    /// or has no paragraph, else its main text, as of a newsletter.
    static HtmlPage of(Document page, Predicate<TextNode> wanted, boolean reply) {
        var flow = Flow.of(page, wanted);
        var title = PageTitle.of(page);
        boolean whole = reply || flow.blocks().stream().noneMatch(TextBlock::isRunning);
        var parts = whole ? MainText.all(flow, title) : MainText.of(flow, title);
        return of(metadata(page, flow, parts.main(), title), Optional.empty(), flow, parts);
    }

    private static Metadata metadata(Document page, Flow flow, List<TextBlock> main, PageTitle title) {
        var linked = JsonLd.of(page);
        var metas = Metas.of(page);
        var stated = new PageMetadata(page, metas, linked);
        var words = new DateWords(stated.language().find().orElse(""));
        var shown = ShownDates.of(flow.blocks(), main, title, words);
        return stated.with(new PageDates(page, metas, linked, shown, words, PageAddress.of(page)));
    }

    private static HtmlPage of(Metadata metadata, Optional<Passage> headline, Flow flow, MainText.Parts parts) {
        var words = new DateWords(metadata.language().find().orElse(""));
        var text = PageText.of(headline, parts.main(), flow.content(), words);
        return new HtmlPage(
                metadata,
                parts.main().stream().map(HtmlPage::block).toList(),
                text.text(),
                text.layout(),
                PageOmissions.of(flow, parts, headline),
                text.notes());
    }

    /// Returns the headline as the page shows it, or else as it states it.
    private static Optional<Passage> headline(Flow flow, PageTitle title, Metadata metadata) {
        return flow.blocks().stream()
                .filter(block -> block.kind() == TextBlock.Kind.HEADING)
                .map(TextBlock::passage)
                .filter(passage -> title.isShownBy(passage.text()))
                .findFirst()
                .or(() -> metadata.title().find().map(words -> new Passage(words, List.of())));
    }

    private static Block block(TextBlock block) {
        var kind = switch (block.kind()) {
            case STANDFIRST -> Kind.STANDFIRST;
            case HEADING -> Kind.HEADING;
            case PARAGRAPH -> Kind.PARAGRAPH;
            case ITEM -> Kind.ITEM;
            case CAPTION -> Kind.CAPTION;
            case TABLE -> Kind.TABLE;
        };
        var grid = block.grid();
        var words = grid == null
                ? block.passage().text()
                : String.join(
                        "\n",
                        grid.printed().stream()
                                .map(row -> String.join(" ", row))
                                .toList());
        return new Block(kind, words);
    }
}
