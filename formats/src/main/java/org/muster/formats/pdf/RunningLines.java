package org.muster.formats.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Running lines are the heads and feet of the pages: what the uppermost and lowest lines of several pages share but
/// for their numbers, and page numbers by themselves.
final class RunningLines {

    /// Heads and feet stand in this share of the page's height, from the top and from the bottom.
    private static final double MARGIN = 0.1;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:[-–—|]\\s*)?(?:page\\s+)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?(?:\\s*[-–—|])?");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+|www\\.\\S+");

    private static final Pattern PRINTED = Pattern.compile(
            "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? \\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: [AaPp]\\.?[Mm]\\.?)?");

    private RunningLines() {}

    /// Returns the running lines of each page, in the order of the pages.
    static List<List<Line>> of(List<Page> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (var page : pages) {
            edges(page).stream()
                    .map(RunningLines::shape)
                    .distinct()
                    .forEach(shape -> seen.merge(shape, 1, Integer::sum));
        }
        return pages.stream()
                .map(page -> edges(page).stream()
                        .filter(line ->
                                isAlone(page, line) || isShared(seen.getOrDefault(shape(line), 0), pages.size()))
                        .toList())
                .toList();
    }

    private static boolean isShared(int pages, int all) {
        return 2 <= pages && all <= 3 * pages;
    }

    /// What a printer adds to a page stands alone at its edge: a page number, an address, the time of printing.
    private static boolean isAlone(Page page, Line line) {
        boolean outermost =
                line.equals(page.lines().getFirst()) || line.equals(page.lines().getLast());
        return outermost && line.segments().stream().map(Segment::text).anyMatch(RunningLines::isAdded);
    }

    private static boolean isAdded(String words) {
        return PAGE_NUMBER.matcher(words).matches()
                || ADDRESS.matcher(words).matches()
                || PRINTED.matcher(words).matches();
    }

    private static List<Line> edges(Page page) {
        return page.lines().stream()
                .filter(line -> line.box().bottom() < MARGIN * page.height()
                        || (1 - MARGIN) * page.height() < line.box().top())
                .toList();
    }

    /// Returns what a running line keeps from page to page: its words and its height, but not its numbers.
    private static String shape(Line line) {
        return Math.round(line.box().top() / 6) + " " + line.text().replaceAll("\\d+", "#");
    }
}
