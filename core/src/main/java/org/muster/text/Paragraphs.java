package org.muster.text;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Block;
import org.muster.model.text.Span;

/// Paragraphs are the runs of lines of a document that belong together, whether its lines are wrapped or not.
///
/// A blank line always ends a paragraph. A line break ends one after a sentence end, after a line that is
/// clearly shorter than the wrapping width, and in a document that is not wrapped at all. The first
/// paragraph is the title if it is a heading, after lines that only say when and by whom the report was
/// published.
final class Paragraphs {

    /// One paragraph and the part it plays.
    record Paragraph(Span span, Block block) {}

    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 140;
    private static final int LONGEST_HEADING = 160;
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’»)]";

    private Paragraphs() {}

    static List<Paragraph> of(String text) {
        var lines = lines(text);
        int wrap = wrapWidth(lines);
        var paragraphs = new ArrayList<Paragraph>();
        int first = 0;
        boolean untitled = true;
        while (first < lines.size()) {
            int last = first;
            while (last + 1 < lines.size() && continues(text, lines.get(last), lines.get(last + 1), wrap)) {
                last++;
            }
            var span = trimmed(
                    text, new Span(lines.get(first).begin(), lines.get(last).end()));
            if (0 < span.length()) {
                boolean imprint = untitled && Imprint.of(span.in(text)).isPresent();
                paragraphs.add(new Paragraph(span, block(span.in(text), untitled && !imprint)));
                untitled &= imprint;
            }
            first = last + 1;
        }
        return paragraphs;
    }

    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f') {
                lines.add(trimmed(text, new Span(begin, i)));
                begin = i + 1;
            }
        }
        return lines;
    }

    /// Returns the width at which the lines are wrapped, or 0 where they are not.
    private static int wrapWidth(List<Span> lines) {
        int[] lengths = lines.stream()
                .mapToInt(Span::length)
                .filter(length -> 0 < length)
                .sorted()
                .toArray();
        if (lengths.length < 4) {
            return 0;
        }
        int long90 = lengths[lengths.length * 9 / 10];
        return NARROWEST_WRAP <= long90 && long90 <= WIDEST_WRAP ? long90 : 0;
    }

    private static boolean continues(String text, Span line, Span next, int wrap) {
        if (line.length() == 0 || next.length() == 0 || wrap == 0) {
            return false;
        }
        boolean lowerNext = Character.isLowerCase(text.charAt(next.begin()));
        if (isAddress(line.in(text)) || isAddress(next.in(text))) {
            return false;
        }
        return lowerNext || !ended(line.in(text)) && wrap * 6 / 10 <= line.length();
    }

    private static boolean ended(String line) {
        int last = line.length() - 1;
        while (0 <= last && CLOSERS.indexOf(line.charAt(last)) != -1) {
            last--;
        }
        return 0 <= last && SENTENCE_ENDS.indexOf(line.charAt(last)) != -1;
    }

    private static Block block(String paragraph, boolean first) {
        if (isAddress(paragraph)) {
            return Block.ADDRESS;
        }
        boolean heading = paragraph.length() <= LONGEST_HEADING && !ended(paragraph) && !paragraph.endsWith(":");
        if (!heading) {
            return Block.BODY;
        }
        return first ? Block.TITLE : Block.HEADING;
    }

    private static boolean isAddress(String words) {
        return (words.startsWith("http://") || words.startsWith("https://") || words.startsWith("www."))
                && words.indexOf(' ') == -1;
    }

    private static Span trimmed(String text, Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && blank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\ufeff' || letter == '\u200b';
    }
}
