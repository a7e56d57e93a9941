package org.muster.formats.web;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// A flow is a page's words in order, cut into blocks where a browser would begin a new line for good.
///
/// @param blocks the blocks in order
/// @param unread the elements that are never shown as words, in order
/// @param content the text content of the page, shown or not, without scripts and styles
record Flow(List<TextBlock> blocks, List<Element> unread, String content) {

    Flow {
        blocks = List.copyOf(blocks);
        unread = List.copyOf(unread);
    }

    static Flow of(Document page, Predicate<TextNode> wanted) {
        var walk = new Walk(new Tables(page), wanted);
        page.filter(walk);
        return walk.toFlow();
    }
}
