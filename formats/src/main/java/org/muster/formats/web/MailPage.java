package org.muster.formats.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.muster.formats.web.ShownLine.Part;

/// A mail page is the page that a mail is written as, whose lines can be told apart and read by themselves.
public final class MailPage {

    private static final Set<String> WITHIN_LINES = Set.of(
            "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "ins", "mark", "q", "s", "small",
            "span", "strike", "strong", "sub", "sup", "td", "th", "time", "tt", "u", "wbr");
    private static final Set<String> UNSHOWN = Set.of("head", "style", "script", "title");

    private final Document page;
    private final List<ShownLine> lines;
    private final Map<TextNode, Integer> places;

    private MailPage(Document page, Walked walked) {
        this.page = page;
        this.lines = List.copyOf(walked.lines);
        this.places = walked.places;
    }

    /// Reads the lines of a page.
    public static MailPage of(String html) {
        var page = Stoppable.parsed(html);
        var walked = new Walked();
        page.filter(walked);
        walked.end();
        return new MailPage(page, walked);
    }

    /// Returns its lines, without blank ones.
    public List<ShownLine> lines() {
        return lines;
    }

    /// Reads the lines whose numbers are given.
    public HtmlPage only(Set<Integer> numbers) {
        boolean reply = numbers.size() < lines.size();
        return HtmlPage.of(page, node -> numbers.contains(places.getOrDefault(node, -1)), reply);
    }

    private static final class Walked implements NodeFilter {

        private final List<ShownLine> lines = new ArrayList<>();
        private final Map<TextNode, Integer> places = new IdentityHashMap<>();
        private final Deque<Part> parts = new ArrayDeque<>(List.of(Part.PLAIN));
        private final StringBuilder words = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The reading of the mail was given up.");
            }
            if (node instanceof TextNode text) {
                places.put(text, lines.size());
                words.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (UNSHOWN.contains(element.normalName())) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (!WITHIN_LINES.contains(element.normalName())) {
                    end();
                }
                parts.push(inner(parts.element(), element));
            }
            return FilterResult.CONTINUE;
        }

        /// What is quoted stays so whatever is marked in it, but for what leads to it.
        private static Part inner(Part outer, Element element) {
            return switch (outer) {
                case PLAIN -> MailMarks.of(element).orElse(outer);
                case CITED -> MailMarks.within(element).orElse(outer);
                case LEAD, HEADER, SIGNATURE -> outer;
            };
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (!WITHIN_LINES.contains(element.normalName())) {
                    end();
                }
                parts.pop();
            }
            return FilterResult.CONTINUE;
        }

        /// Ends a line, if any words stand in it.
        void end() {
            var line = words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
            if (!line.isEmpty()) {
                lines.add(new ShownLine(line, parts.element()));
            }
            words.setLength(0);
        }
    }
}
