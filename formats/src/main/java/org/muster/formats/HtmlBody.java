package org.muster.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// An HTML body is the paragraphs of a page's report, found where the page holds most of its running text.
final class HtmlBody {

    private static final String NEVER_READ = "script, style, noscript, template, svg, canvas, math, iframe, object,"
            + " nav, footer, aside, form, button, select, dialog, audio, video, figure, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],"
            + " [role=menu], [role=dialog]";

    private static final Pattern FURNITURE =
            Pattern.compile("(?:^|[\\s_-])(?:menu|nav|navbar|breadcrumbs?|share|sharing"
                    + "|social|related|recommended|promo|advert|advertisement|ads?|sponsored|cookies?|consent|newsletter"
                    + "|subscribe|comments|footer|sidebar|toolbar|popup|modal|paywall)(?:[\\s_-]|$)");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "tfoot",
            "thead",
            "tr",
            "ul");

    /// Unicode's line separator stands for a line break until its paragraph ends.
    private static final char BREAK = '\u2028';

    private static final int LEAST_PARAGRAPH = 40;

    private HtmlBody() {}

    /// Returns the report's paragraphs in order; none where the page has no text.
    static List<String> paragraphs(Document page) {
        page.select(NEVER_READ).remove();
        var main = main(page);
        for (var element : main.select("[class], [id]")) {
            if (!element.equals(main) && isFurniture(element)) {
                element.remove();
            }
        }
        var gathered = new Gathered();
        main.traverse(gathered);
        gathered.flush();
        return gathered.paragraphs;
    }

    /// Returns the article, main part or article body with most running text; else the element whose own paragraphs
    /// have most of it; else the body.
    private static Element main(Document page) {
        Map<Element, Integer> weights = new LinkedHashMap<>();
        for (var paragraph : page.select("p")) {
            int length = HtmlMetadata.clean(paragraph.text()).length();
            if (length < LEAST_PARAGRAPH || paragraph.parent() == null) {
                continue;
            }
            var marked = paragraph.closest("[itemprop=articleBody], article, main, [role=main]");
            weights.merge(marked == null ? paragraph.parent() : marked, length, Integer::sum);
        }
        return weights.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(page.body());
    }

    private static boolean isFurniture(Element element) {
        var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return FURNITURE.matcher(names).find() && element.select("p").size() < 4;
    }

    /// The text of a walk, cut where a block begins or ends.
    private static final class Gathered implements NodeVisitor {

        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                begin(element.normalName());
            }
        }

        private void begin(String name) {
            if (BLOCKS.contains(name) || name.equals("br") && endsWithBreak()) {
                flush();
            } else if (name.equals("br")) {
                text.append(BREAK);
            } else if (name.equals("td") || name.equals("th")) {
                text.append(text.isEmpty() ? "" : " | ");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush();
            }
        }

        private boolean endsWithBreak() {
            return !text.isEmpty() && text.charAt(text.length() - 1) == BREAK;
        }

        /// Ends a paragraph; a line break within it stays one.
        void flush() {
            var words = HtmlMetadata.clean(text.toString())
                    .replaceAll(" ?" + BREAK + " ?", "\n")
                    .strip();
            if (!words.isEmpty()) {
                paragraphs.add(words);
            }
            text.setLength(0);
        }
    }
}
