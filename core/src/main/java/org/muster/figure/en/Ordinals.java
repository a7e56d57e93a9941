package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Ordinals, list counters and words that only look like numbers: "5th", "the first half", "1.", "two-way".
final class Ordinals implements Exclusion {

    private static final Pattern PLURAL = Pattern.compile("\\d+'?s");
    private static final Pattern ORDINAL = Pattern.compile("\\d[\\d,]*(st|nd|rd|th)");
    private static final Pattern UP_TO_TWO_DIGITS = Pattern.compile("\\d{1,2}");

    private static final Set<String> COMPANY = Words.identifier("company");
    private static final Set<String> ZERO_NAMES = Words.near("zero-name");
    private static final Set<String> FURNITURE = Words.near("furniture");

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            if (ORDINAL.matcher(line.lower(i)).matches()) {
                marks.mark(i, i + 1, ordinal(line, i));
            } else if (isOther(line, i)) {
                marks.mark(i, i + 1, NumeralClass.OTHER);
            }
        }
        if (isCounter(line)) {
            marks.mark(0, 2, NumeralClass.OTHER);
        }
    }

    private static NumeralClass ordinal(Line line, int i) {
        if (line.is(i + 1, "century", "centuries")) {
            return NumeralClass.TIME;
        }
        int next = line.is(i + 1, "and", "&") ? i + 2 : i + 1;
        return line.tag(next) == Tag.PROPN && line.capitalised(next) && !Headlines.around(line, i)
                ? NumeralClass.NAME
                : NumeralClass.OTHER;
    }

    private static boolean isOther(Line line, int i) {
        boolean joined = line.hyphen(i + 1) && line.in(i + 2, COMPANY);
        boolean half = line.is(i, "half") && NumberWords.is(line, i - 1, NumberSort.ORDINAL);
        boolean pensions = PLURAL.matcher(line.lower(i)).matches();
        boolean furniture = line.digits(i) && line.in(i + 1, FURNITURE) && line.capitalised(i + 1);
        boolean word = isZeroName(line, i) || isAlways(line, i) || isQuarter(line, i) || isTally(line, i);
        return word || joined || half || pensions || furniture || isStep(line, i) || isBase(line, i);
    }

    /// "zero tolerance", "ground zero", "all for nought"
    private static boolean isZeroName(Line line, int i) {
        boolean after = line.is(i + 1, "-") || line.in(i + 1, ZERO_NAMES);
        boolean vain = line.is(i, "nought", "naught") && line.is(i - 1, "for", "to");
        return vain || line.is(i, "zero") && (after || line.is(i - 1, "ground", "net", "absolute", "-", "patient"));
    }

    /// "24/7"
    private static boolean isAlways(Line line, int i) {
        return line.is(i, "24") && line.is(i + 1, "/") && line.is(i + 2, "7")
                || line.is(i, "7") && line.is(i - 1, "/") && line.is(i - 2, "24");
    }

    /// "on day 3", "by week 12"
    private static boolean isStep(Line line, int i) {
        return line.is(i - 1, "day", "week", "month", "year")
                && line.is(i - 2, "on", "by", "of", "until", "from", "since")
                && line.tag(i + 1) != Tag.NOUN
                && line.tag(i + 1) != Tag.ADJ
                && NumberWords.counts(line, i)
                && Units.at(line, i + 1, false).isEmpty();
    }

    /// "deaths per 1,000 births"
    private static boolean isBase(Line line, int i) {
        return line.is(i - 1, "per")
                && (line.digits(i) || NumberWords.is(line, i, NumberSort.MULTIPLIER))
                && !ratedBefore(line, i - 1);
    }

    /// "5 deaths per 1,000" is a rate; "deaths per 1,000 births" names only its base.
    private static boolean ratedBefore(Line line, int per) {
        for (int j = per - 1; 0 <= j && per - 4 <= j; j--) {
            if (NumberWords.counts(line, j)) {
                return true;
            }
        }
        return false;
    }

    /// "the third quarter", "a quarter-final", "three quarters" excepted.
    private static boolean isQuarter(Line line, int i) {
        boolean ordinal = NumberWords.is(line, i - 1, NumberSort.ORDINAL)
                || NumberWords.is(line, i - 1, NumberSort.FRACTION) && !line.is(i - 2, "a", "one")
                || line.is(i - 1, "this", "last", "next", "previous", "per", "each", "every", "latin", "that");
        return line.is(i, "quarter") && (ordinal || line.hyphen(i + 1) && !line.is(i - 1, "-", "three"));
    }

    /// "fifty-fifty", "50-50"
    private static boolean isTally(Line line, int i) {
        return line.is(i, "fifty", "50")
                && (line.hyphen(i + 1) && line.lower(i + 2).equals(line.lower(i))
                        || line.hyphen(i - 1) && line.lower(i - 2).equals(line.lower(i)));
    }

    private static boolean isCounter(Line line) {
        return UP_TO_TWO_DIGITS.matcher(line.text(0)).matches()
                && line.is(1, ".", ")")
                && (line.glued(1) || line.size() == 2);
    }
}
