package org.muster.formats.pdf;

import java.util.List;
import java.util.regex.Pattern;

/// Footnote marks are the small raised digits and signs beside a word, which are no figures.
final class FootnoteMarks {

    private static final Pattern MARK = Pattern.compile("[\\d*†‡§¹²³⁰-⁹,]{1,5}");

    /// A mark is smaller than this share of what it stands beside.
    private static final double SMALLER = 0.9;

    private FootnoteMarks() {}

    static boolean isOne(Segment segment, List<Segment> segments) {
        return MARK.matcher(segment.text()).matches()
                && segments.stream().anyMatch(other -> !other.equals(segment) && isRaisedBeside(segment, other));
    }

    private static boolean isRaisedBeside(Segment mark, Segment other) {
        double reach = other.size() / 2;
        boolean beside = other.box().left() - reach <= mark.box().right()
                && mark.box().left() <= other.box().right() + reach;
        return mark.size() < SMALLER * other.size()
                && beside
                && mark.box().bottom() < other.box().bottom()
                && other.box().top() - reach < mark.box().bottom();
    }
}
