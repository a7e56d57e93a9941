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
                        .filter(line -> isAlone(page, line) || isShared(seen.get(shape(line)), pages.size()))
                        .toList())
                .toList();
    }

    private static boolean isShared(int pages, int all) {
        return 2 <= pages && all <= 3 * pages;
    }

    /// A page number stands above or below everything else.
    private static boolean isAlone(Page page, Line line) {
        return PAGE_NUMBER.matcher(line.text()).matches()
                && (page.lines()
                                .allMatch(other -> other.equals(line)
                                        || other.box().bottom() <= line.box().top())
                        || page.lines()
                                .allMatch(other -> other.equals(line)
                                        || line.box().bottom() <= other.box().top()));
    }

    private static List<Line> edges(Page page) {
        return page.lines()
                .filter(line -> line.box().bottom() < MARGIN * page.height()
                        || (1 - MARGIN) * page.height() < line.box().top())
                .toList();
    }

    /// Returns what a running line keeps from page to page: its words and its height, but not its numbers.
    private static String shape(Line line) {
        return Math.round(line.box().top() / 6) + " " + line.text().replaceAll("\\d+", "#");
    }
}
