package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.muster.formats.web.TextBlock.Kind;

/// A flow is a page's words in order, cut into blocks where a browser would begin a new line for good.
///
/// @param blocks the blocks in order
/// @param content the text content of the page, shown or not, without scripts and styles
record Flow(List<TextBlock> blocks, String content) {

    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
            "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "caption", "tbody", "tfoot",
            "thead", "tr", "td", "th", "ul", "button");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int CAPTION_REACH = 4;

    Flow {
        blocks = List.copyOf(blocks);
    }

    static Flow of(Document page) {
        var walk = new Walk();
        page.filter(walk);
        return new Flow(walk.blocks, walk.content.toString());
    }

    /// A walk through a page, cutting as it goes.
    private static final class Walk implements NodeFilter {

        private final List<TextBlock> blocks = new ArrayList<>();
        private final StringBuilder content = new StringBuilder();
        private Box box;
        private Box block;
        private Draft draft = new Draft();
        private int links;
        private int linked;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                take(words.getWholeText());
            } else if (node instanceof Element element && !(node instanceof Document)) {
                return begin(element);
            }
            return FilterResult.CONTINUE;
        }

        private void take(String words) {
            if (block != null) {
                int before = draft.letters();
                draft.words(words, block, content.length());
                linked += 0 < links ? draft.letters() - before : 0;
            }
            content.append(words);
        }

        private FilterResult begin(Element element) {
            var child = box == null ? Box.root(element) : box.child(element, content.length());
            if (child.role == Role.UNREAD) {
                content.append(element.wholeText());
                return FilterResult.SKIP_ENTIRELY;
            }
            var name = element.normalName();
            if (name.equals("br")) {
                lineBreak();
            } else if (BLOCKS.contains(name)) {
                cut();
                block = child;
            }
            links += name.equals("a") ? 1 : 0;
            box = child;
            return FilterResult.CONTINUE;
        }

        private void lineBreak() {
            if (draft.isBroken()) {
                cut();
            } else {
                draft.lineBreak();
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element && box != null && node == box.element) {
                links -= box.element.normalName().equals("a") ? 1 : 0;
                if (box == block) {
                    cut();
                    block = blockAround(box.parent);
                }
                box = box.parent;
            }
            return FilterResult.CONTINUE;
        }

        private static Box blockAround(Box inner) {
            var around = inner;
            while (around != null && !BLOCKS.contains(around.element.normalName())) {
                around = around.parent;
            }
            return around;
        }

        /// Ends a block, if one was begun.
        private void cut() {
            if (!draft.isEmpty()) {
                blocks.add(new TextBlock(kind(block), draft.toPassage(), block, linked));
            }
            draft = new Draft();
            linked = 0;
        }

        private static Kind kind(Box box) {
            int reach = 0;
            for (var around = box; around != null; around = around.parent) {
                var name = around.element.normalName();
                if (HEADINGS.contains(name)) {
                    return Kind.HEADING;
                }
                if (name.equals("figure") || around.role == Role.CAPTION && reach < CAPTION_REACH) {
                    return Kind.CAPTION;
                }
                if (name.equals("li")) {
                    return Kind.ITEM;
                }
                if (name.equals("td") || name.equals("th") || name.equals("caption")) {
                    return Kind.ROW;
                }
                reach++;
            }
            return Kind.PARAGRAPH;
        }
    }
}
