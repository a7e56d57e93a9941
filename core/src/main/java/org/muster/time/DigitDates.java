package org.muster.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.text.Text;
import org.muster.model.time.PartialDate;

/// Digit dates are days written in digits alone, which can be read in any language: "2031-05-03", "3.5.2031".
///
/// With slashes the order of day and month differs by country; it is read only where one of them cannot be a month.
public final class DigitDates {

    private static final Pattern DATE =
            Pattern.compile("(?<!\\p{Nd}|\\p{Nd}[./-])(?:(\\p{Nd}{4})-(\\p{Nd}{2})-(\\p{Nd}{2})"
                    + "|(\\p{Nd}{1,2})([./])(\\p{Nd}{1,2})\\5(\\p{Nd}{4}))(?![./-]?\\p{Nd})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int LATEST_OFFSET = 1200;
    private static final int LATEST_PARAGRAPH = 6;
    private static final int MOST_WORDS = 8;
    private static final int MOST_MONTHS = 12;

    private DigitDates() {}

    /// Returns the first date that stands in a line of few words near the beginning of a report.
    public static Optional<PartialDate> of(Text text) {
        return text.sentences().stream()
                .takeWhile(sentence -> sentence.paragraph() <= LATEST_PARAGRAPH
                        && sentence.span().begin() <= LATEST_OFFSET)
                .map(sentence -> text.quote(sentence.span()))
                .filter(DigitDates::isShort)
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    private static boolean isShort(String line) {
        return WORD.matcher(line).results().limit(MOST_WORDS + 1L).count() <= MOST_WORDS
                && DATE.matcher(line).results().count() == 1
                && !line.strip().matches("(?s).*[!?…]");
    }

    private static Optional<PartialDate> in(String line) {
        var found = DATE.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        if (found.group(1) != null) {
            return day(number(found.group(1)), number(found.group(2)), number(found.group(3)));
        }
        int first = number(found.group(4));
        int second = number(found.group(6));
        int year = number(found.group(7));
        boolean slashed = found.group(5).equals("/");
        if (slashed && first <= MOST_MONTHS && second <= MOST_MONTHS && first != second) {
            return Optional.empty();
        }
        return slashed && MOST_MONTHS < second ? day(year, first, second) : day(year, second, first);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<PartialDate> day(int year, int month, int day) {
        try {
            return PartialDate.parse(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
