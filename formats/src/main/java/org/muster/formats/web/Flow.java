package org.muster.formats.web;

import java.util.ArrayList;
import java.util.List;
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
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "caption",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "td",
            "th",
            "ul",
            "button");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CELLS = Set.of("td", "th", "caption");
    private static final int CAPTION_REACH = 4;

    Flow {
        blocks = List.copyOf(blocks);
    }

    static Flow of(Document page) {
        var walk = new Walk(new Tables(page));
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
        private GridDraft grid;
        private final Tables tables;
        private final Roles roles = new Roles();

        private Walk(Tables tables) {
            this.tables = tables;
        }

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
            var role = roles.of(element);
            var child = box == null ? Box.root(element, role) : box.child(element, content.length(), role);
            if (child.role == Role.UNREAD) {
                element.nodeStream(TextNode.class).forEach(words -> content.append(words.getWholeText()));
                return FilterResult.SKIP_ENTIRELY;
            }
            var name = element.normalName();
            links += name.equals("a") ? 1 : 0;
            if (name.equals("br")) {
                lineBreak();
            } else if (BLOCKS.contains(name)) {
                beginBlock(name, element);
                block = child;
            }
            box = child;
            return FilterResult.CONTINUE;
        }

        private void beginBlock(String name, Element element) {
            if (grid == null) {
                cut();
                grid = name.equals("table") && tables.isData(element) ? new GridDraft() : null;
            } else if (name.equals("tr")) {
                grid.row();
            } else if (CELLS.contains(name)) {
                draft = new Draft();
                linked = 0;
            } else {
                draft.gap();
            }
        }

        private void lineBreak() {
            if (grid != null) {
                draft.gap();
            } else if (draft.isBroken()) {
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
                    endBlock(box.element);
                    block = blockAround(box.parent);
                }
                box = box.parent;
            }
            return FilterResult.CONTINUE;
        }

        private void endBlock(Element element) {
            var name = element.normalName();
            if (grid == null) {
                cut();
            } else if (name.equals("table")) {
                table(grid.toGrid());
            } else if (name.equals("caption")) {
                grid.caption(draft.toPassage());
            } else if (CELLS.contains(name)) {
                grid.cell(element, draft.toPassage(), linked);
            } else {
                draft.gap();
            }
        }

        private void table(Grid read) {
            if (read.hasWords()) {
                var words = new Draft();
                int links = 0;
                for (var cell :
                        read.rows().stream().flatMap(List::stream).distinct().toList()) {
                    words.literal(words.isEmpty() ? "" : " ");
                    words.passage(cell.words());
                    links += cell.linked();
                }
                blocks.add(new TextBlock(Kind.TABLE, words.toPassage(), block, links, read));
            }
            grid = null;
            draft = new Draft();
            linked = 0;
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
                blocks.add(new TextBlock(kind(block), draft.toPassage(), block, linked, null));
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
                reach++;
            }
            return Kind.PARAGRAPH;
        }
    }
}
