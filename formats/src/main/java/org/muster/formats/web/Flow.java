package org.muster.formats.web;

import java.util.List;
import org.jsoup.nodes.Document;

/// A flow is a page's words in order, cut into blocks where a browser would begin a new line for good.
///
/// @param blocks the blocks in order
/// @param content the text content of the page, shown or not, without scripts and styles
record Flow(List<TextBlock> blocks, String content) {

    Flow {
        blocks = List.copyOf(blocks);
    }

    static Flow of(Document page) {
        var walk = new Walk(new Tables(page));
        page.filter(walk);
        return walk.toFlow();
    }
}
