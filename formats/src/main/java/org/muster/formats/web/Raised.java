package org.muster.formats.web;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Raised words stand above their line: the power of a unit, the mark of a footnote, the upper number of a fraction.
final class Raised {

    private static final Pattern MARK =
            Pattern.compile("\\s*(?:\\[[\\p{L}\\d, ]{1,9}]|\\(\\d{1,3}\\)|[*†‡§¶#]{1,4})\\s*");
    private static final String SLASHES = "/\u2044";

    private Raised() {}

    /// Returns whether the words are raised and are not the upper number of a fraction, which is read with its lower.
    static boolean isIn(TextNode words) {
        var raised = raised(words);
        return raised != null && !isNumerator(raised);
    }

    /// Returns whether the words are the upper number of a fraction.
    static boolean isNumerator(TextNode words) {
        var raised = raised(words);
        return raised != null && isNumerator(raised);
    }

    private static @Nullable Element raised(TextNode words) {
        var element = words.parent() instanceof Element parent ? parent : null;
        if (element == null || element.nameIs("sup")) {
            return element;
        }
        var around = element.parent();
        return around != null && around.nameIs("sup") ? around : null;
    }

    private static boolean isNumerator(Element raised) {
        return raised.nextSibling() instanceof TextNode next
                && !next.isBlank()
                && SLASHES.indexOf(next.getWholeText().charAt(0)) != -1;
    }

    /// Returns whether raised words are the mark of a footnote by themselves: a number in brackets, or signs.
    static boolean isMark(String words) {
        return MARK.matcher(words).matches();
    }
}
