package org.muster.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.model.text.Box;

/// A paragraph is the lines that belong together, over columns and pages.
///
/// @param lines at least one, each with the number of its page
record Paragraph(List<Placed> lines) {

    /// A line and the number of its page.
    record Placed(int page, Line line) {}

    private static final String SENTENCE_ENDS = ".!?…:;";
    /// The mark of a point of a list.
    private static final Pattern POINT = Pattern.compile("[•‣◦●○▪■□➢➤✓\uf0b7\uf0a7](?:\\s|$)");

    private static final String CLOSERS = "\"'”’»)]";

    Paragraph {
        lines = List.copyOf(lines);
    }

    /// Returns the paragraphs of all pages in reading order.
    static List<Paragraph> of(List<Page> pages) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var page : pages) {
            for (var part : page.parts()) {
                for (var group : groups(part)) {
                    add(
                            paragraphs,
                            group.stream()
                                    .map(line -> new Placed(page.number(), line))
                                    .toList());
                }
            }
        }
        return List.copyOf(paragraphs);
    }

    /// A paragraph that breaks off goes on in the next column or on the next page.
    private static void add(List<Paragraph> paragraphs, List<Placed> lines) {
        if (!paragraphs.isEmpty()
                && goesOn(
                        paragraphs.getLast().lines().getLast().line(),
                        lines.getFirst().line())) {
            var longer = new ArrayList<>(paragraphs.removeLast().lines());
            longer.addAll(lines);
            paragraphs.add(new Paragraph(longer));
        } else {
            paragraphs.add(new Paragraph(lines));
        }
    }

    private static boolean goesOn(Line last, Line next) {
        return !last.isRow()
                && !next.isRow()
                && !ends(last)
                && Math.abs(last.size() - next.size()) < 0.5
                && (Character.isLowerCase(next.text().codePointAt(0))
                        || last.text().endsWith(",")
                                && !POINT.matcher(next.text()).lookingAt());
    }

    private static List<List<Line>> groups(List<Line> part) {
        double pitch = pitch(part);
        double left = part.stream().mapToDouble(line -> line.box().left()).min().orElseThrow();
        double right =
                part.stream().mapToDouble(line -> line.box().right()).max().orElseThrow();
        var groups = new ArrayList<List<Line>>();
        for (int i = 0; i < part.size(); i++) {
            var line = part.get(i);
            if (i == 0 || isParted(part.get(i - 1), line, pitch, new Box(left, 0, right, 0))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private static boolean isParted(Line last, Line line, double pitch, Box margins) {
        double size = line.size();
        boolean indented =
                0.8 * size < line.box().left() - margins.left() && last.box().left() - margins.left() < 0.8 * size;
        boolean closed = last.box().right() < margins.right() - (margins.right() - margins.left()) / 6 && ends(last);
        return last.isRow()
                || line.isRow()
                || POINT.matcher(line.text()).lookingAt()
                || 1.3 * pitch < line.box().bottom() - last.box().bottom()
                || 1 < Math.abs(size - last.size())
                || indented
                || closed;
    }

    /// Returns the usual distance of two lines of a part.
    private static double pitch(List<Line> part) {
        var distances = new ArrayList<Double>();
        for (int i = 1; i < part.size(); i++) {
            distances.add(part.get(i).box().bottom() - part.get(i - 1).box().bottom());
        }
        return distances.stream()
                .sorted()
                .skip(distances.size() / 3)
                .findFirst()
                .orElse(0.0);
    }

    private static boolean ends(Line line) {
        var text = line.text();
        int last = text.length() - 1;
        while (0 <= last && CLOSERS.indexOf(text.charAt(last)) != -1) {
            last--;
        }
        return 0 <= last && SENTENCE_ENDS.indexOf(text.charAt(last)) != -1;
    }
}
