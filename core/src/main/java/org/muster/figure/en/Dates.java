package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Calendar dates: "5 March", "Sept. 19 to 22", "2016-06-16", "03.10.2017", "9/11".
final class Dates implements Exclusion {

    private static final Pattern DOTTED_DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})");
    private static final Pattern YEAR_OR_ITS_END = Pattern.compile("(19|20)?\\d\\d");
    private static final Pattern CLOCK_OF_ISO = Pattern.compile("t\\d\\d");
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12]\\d|3[01]");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

    /// A number that no month can stand before as its day or year: "March 640", "January 91,340".
    private static final Pattern TOO_LONG = Pattern.compile("\\d{3}|\\d{1,3}(,\\d{3})+");

    private static final Set<String> MONTHS = Words.near("month");
    private static final Set<String> WITHIN =
            Set.of("in", "since", "during", "throughout", "last", "this", "early", "late", "mid", "by", "for");

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = 0; i < line.size(); i++) {
            if (line.digits(i)) {
                marks.mark(i, numeric(line, i), NumeralClass.TIME);
            } else if (isMonth(line, i)) {
                marks.mark(i + 1, after(line, i), NumeralClass.TIME);
                marks.mark(before(line, i), i, NumeralClass.TIME);
            }
        }
    }

    private static boolean isMonth(Line line, int index) {
        if (!line.in(index, MONTHS) || !line.capitalised(index)) {
            return false;
        }
        boolean verb = line.is(index, "may", "march")
                && (line.tag(index) == Tag.AUX
                        || line.tag(index) == Tag.VERB
                        || line.tag(index + 1) == Tag.VERB
                        || line.tag(index + 1) == Tag.AUX);
        return !verb;
    }

    /// "March 5", "March 5-7, 2024", "September 19 to 22", "April 092017"
    private static int after(Line line, int month) {
        int at = month + 1;
        if (!line.digits(at) || TOO_LONG.matcher(line.lower(at)).matches() || countsThings(line, month)) {
            return at;
        }
        at++;
        boolean link = line.hyphen(at) || line.is(at, "to", "and", "or", "through", "&");
        if (link && isDay(line, at + 1) && !isThing(line, at + 2)) {
            at += 2;
        }
        if (line.is(at, ",") && isYear(line, at + 1)) {
            return at + 2;
        }
        return isYear(line, at) ? at + 1 : at;
    }

    /// "In March 15 people" counts people.
    private static boolean countsThings(Line line, int month) {
        return line.in(month - 1, WITHIN) && isThing(line, month + 2);
    }

    private static boolean isThing(Line line, int index) {
        return line.tag(index) == Tag.NOUN && (line.lower(index).endsWith("s") || line.is(index, "people"))
                || line.is(index, "%", "percent", "per", "million", "billion", "thousand")
                || line.tag(index) == Tag.ADJ && line.tag(index + 1) == Tag.NOUN;
    }

    /// "5 March", "5-7 March", "the 5th of March", "5 and 6 March"
    private static int before(Line line, int month) {
        int at = line.is(month - 1, "of") ? month - 2 : month - 1;
        boolean ordinal = isOrdinal(line, at) || NumberWords.is(line, at, NumberSort.ORDINAL);
        if (!ordinal && (!isDay(line, at) || at == month - 2)) {
            return month;
        }
        boolean link = line.hyphen(at - 1) || line.is(at - 1, "to", "and", "or", "&");
        return link && (isDay(line, at - 2) || isOrdinal(line, at - 2)) ? at - 2 : at;
    }

    /// Returns the index after a date written in numbers, or the index itself.
    private static int numeric(Line line, int at) {
        if (isDay(line, at) && line.is(at + 1, "de")) {
            return at + 1;
        }
        if (DOTTED_DATE.matcher(line.text(at)).matches()) {
            return at + 1;
        }
        boolean second = line.glued(at + 1) && line.glued(at + 2) && line.digits(at + 2);
        if (!second || !line.is(at + 1, "/", "-", ".")) {
            return at;
        }
        boolean third = line.glued(at + 3)
                && line.glued(at + 4)
                && line.digits(at + 4)
                && line.lower(at + 3).equals(line.lower(at + 1));
        if (third) {
            boolean date = isDay(line, at)
                            && isDay(line, at + 2)
                            && YEAR_OR_ITS_END.matcher(line.lower(at + 4)).matches()
                    || isYear(line, at) && isDay(line, at + 2) && isDay(line, at + 4);
            return date ? clock(line, at + 5) : at;
        }
        boolean padded =
                line.is(at + 1, "-") && line.text(at).startsWith("0") && isDay(line, at) && isDay(line, at + 2);
        boolean years = padded
                || isYear(line, at)
                        && YEAR_OR_ITS_END.matcher(line.lower(at + 2)).matches();
        return years || isDayAndMonth(line, at) ? at + 3 : at;
    }

    /// "2024-05-06T10:00" has its clock behind it.
    private static int clock(Line line, int at) {
        boolean clock = line.glued(at) && CLOCK_OF_ISO.matcher(line.lower(at)).matches() && line.is(at + 1, ":");
        return clock && line.digits(at + 2) ? at + 3 : at;
    }

    /// "9/11" and "5/4", but neither "1/2" nor "24/7".
    private static boolean isDayAndMonth(Line line, int at) {
        boolean days = line.is(at + 1, "/") && isDay(line, at) && isDay(line, at + 2);
        return days
                && (10 < number(line, at + 2) || number(line, at + 2) <= number(line, at) && number(line, at) <= 12);
    }

    static boolean isDay(Line line, int index) {
        return DAY.matcher(line.lower(index)).matches();
    }

    static boolean isYear(Line line, int index) {
        return YEAR.matcher(line.lower(index)).matches();
    }

    private static boolean isOrdinal(Line line, int index) {
        return ORDINAL.matcher(line.lower(index)).matches();
    }

    private static int number(Line line, int index) {
        return Integer.parseInt(line.lower(index));
    }
}
