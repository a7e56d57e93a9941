package org.muster.formats.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.muster.formats.web.TextBlock.Kind;

/// A walk goes through a page in its order and cuts its words into blocks.
final class Walk implements NodeFilter {

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

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Element> unread = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private final Deque<Map<String, Integer>> counts = new ArrayDeque<>(List.of(new HashMap<>()));
    private final Roles roles = new Roles();
    private final Tables tables;
    private final Predicate<TextNode> wanted;
    private @Nullable Box box;
    private @Nullable Box block;
    private @Nullable GridDraft grid;
    private Draft draft = new Draft();
    private int links;
    private int linked;

    /// A walk with these tables that passes over words that are not wanted.
    Walk(Tables tables, Predicate<TextNode> wanted) {
        this.tables = tables;
        this.wanted = wanted;
    }

    Flow toFlow() {
        return new Flow(blocks, unread, content.toString());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The reading of the page was given up.");
        }
        if (node instanceof TextNode words) {
            take(words);
        } else if (node instanceof Element element && !(node instanceof Document)) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void take(TextNode node) {
        var words = node.getWholeText();
        if (block != null && wanted.test(node)) {
            int before = draft.letters();
            if (Raised.isIn(node)) {
                draft.raised(words, block, content.length());
            } else {
                if (Raised.isNumerator(node)) {
                    draft.partNumber();
                }
                draft.words(words, block, content.length());
            }
            linked += 0 < links ? draft.letters() - before : 0;
        }
        content.append(words);
    }

    private FilterResult begin(Element element) {
        var name = element.normalName();
        int index = counts.element().merge(name, 1, Integer::sum);
        var role = roles.of(element);
        if (role == Role.UNREAD) {
            unread.add(element);
            element.nodeStream(TextNode.class).forEach(words -> content.append(words.getWholeText()));
            return FilterResult.SKIP_ENTIRELY;
        }
        var child = new Box(box, name, element.className(), role, index, content.length());
        if (name.equals("br")) {
            lineBreak();
        } else if (BLOCKS.contains(name)) {
            beginBlock(element);
            block = child;
        }
        links += name.equals("a") ? 1 : 0;
        box = child;
        counts.push(new HashMap<>(0));
        return FilterResult.CONTINUE;
    }

    private void beginBlock(Element element) {
        var name = element.normalName();
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
        if (node instanceof Element element && !(node instanceof Document)) {
            end(element, Objects.requireNonNull(box));
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element, Box ended) {
        links -= ended.name.equals("a") ? 1 : 0;
        if (ended == block) {
            endBlock(element);
            block = blockAround(ended.parent);
        }
        box = ended.parent;
        counts.pop();
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
        if (block != null && read.hasWords()) {
            var words = new Draft();
            int letters = 0;
            for (var cell :
                    read.rows().stream().flatMap(List::stream).distinct().toList()) {
                words.literal(words.isEmpty() ? "" : " ");
                words.passage(cell.words());
                letters += cell.linked();
            }
            blocks.add(new TextBlock(Kind.TABLE, words.toPassage(), block, letters, read));
        }
        grid = null;
        draft = new Draft();
        linked = 0;
    }

    private static @Nullable Box blockAround(@Nullable Box inner) {
        var around = inner;
        while (around != null && !BLOCKS.contains(around.name)) {
            around = around.parent;
        }
        return around;
    }

    /// Ends a block, if one was begun.
    private void cut() {
        if (block != null && !draft.isEmpty()) {
            blocks.add(new TextBlock(kind(block), draft.toPassage(), block, linked, null));
        }
        draft = new Draft();
        linked = 0;
    }

    private static Kind kind(Box box) {
        int reach = 0;
        for (var around = box; around != null; around = around.parent) {
            if (HEADINGS.contains(around.name)) {
                return Kind.HEADING;
            }
            if (around.name.equals("figure") || around.role == Role.CAPTION && reach < CAPTION_REACH) {
                return Kind.CAPTION;
            }
            if (around.name.equals("li")) {
                return Kind.ITEM;
            }
            reach++;
        }
        return Kind.PARAGRAPH;
    }
}
