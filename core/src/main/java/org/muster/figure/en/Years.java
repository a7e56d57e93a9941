package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Bare years: "in 2014", "the 2016 election", "the 1990s"; but "2000 people" counts people.
final class Years implements Exclusion {

    private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0'?s|[2-9]0s");
    private static final Pattern QUARTER = Pattern.compile("q[1-4]|fy(20)?\\d\\d|h[12]");

    private static final Pattern PLAIN = Pattern.compile("[1-9]\\d{1,3}");
    private static final Set<String> ERAS = Words.near("era");
    private static final Set<String> LEADS = Words.near("year-lead");
    private static final Set<String> HOLDERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "'s", "our", "my", "'");
    private static final Set<String> QUALIFYING = Set.of(
            "than",
            "least",
            "about",
            "some",
            "nearly",
            "almost",
            "roughly",
            "approximately",
            "over",
            "around",
            "estimated",
            "to");
    private static final Set<String> MEASURES =
            Set.of("%", "percent", "per", "million", "billion", "trillion", "thousand", "hundred");

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextDigits(0); i < line.size(); i = line.nextDigits(i + 1)) {
            boolean decade = DECADE.matcher(line.lower(i)).matches()
                    && !line.is(i - 1, "his", "her", "their", "my", "your", "early", "late", "mid", "-");
            boolean season = QUARTER.matcher(line.lower(i)).matches();
            if (isOfEra(line, i)) {
                marks.mark(i, eraEnd(line, i), NumeralClass.TIME);
            }
            if (decade || season || isFirstOfTwo(line, i) || Dates.isYear(line, i) && isYear(line, i)) {
                marks.mark(i, i + 1, NumeralClass.TIME);
            }
        }
    }

    /// "A.D. 1000", "450 BC"
    private static boolean isOfEra(Line line, int i) {
        boolean after = line.in(i + 1, ERAS) && line.capitalised(i + 1);
        boolean before = line.in(i - 1, ERAS) && line.capitalised(i - 1);
        return PLAIN.matcher(line.lower(i)).matches() && (after || before);
    }

    /// "A.D. 1040 and 1190" has two years.
    private static int eraEnd(Line line, int i) {
        boolean second = line.is(i + 1, "and", "to", "-")
                && PLAIN.matcher(line.lower(i + 2)).matches();
        return line.in(i - 1, ERAS) && second && line.tag(i + 3) != Tag.NOUN ? i + 3 : i + 1;
    }

    /// "between 1600 and 1900"
    private static boolean isFirstOfTwo(Line line, int i) {
        return PLAIN.matcher(line.lower(i)).matches()
                && line.lower(i).length() == 4
                && line.is(i - 1, "between", "from")
                && line.is(i + 1, "and", "to")
                && Dates.isYear(line, i + 2)
                && isYear(line, i + 2);
    }

    private static boolean isYear(Line line, int i) {
        int next = line.hyphen(i + 1) ? i + 2 : i + 1;
        boolean money =
                Currencies.before(line, i - 1).filter(found -> found.end() == i).isPresent();
        boolean unit = line.in(next, MEASURES)
                || Currencies.after(line, next).isPresent()
                || measured(line, next)
                || measuredRange(line, i + 1);
        if (money || unit) {
            return false;
        }
        if (line.in(i - 1, LEADS) || line.in(i - 1, HOLDERS)) {
            return !(line.is(i - 1, "than", "to", "before") && isPlural(line, i + 1));
        }
        return !counts(line, i);
    }

    /// "1850 - 2400 calories": the unit stands behind the second of two numbers.
    private static boolean measuredRange(Line line, int dash) {
        return line.is(dash, "-") && line.digits(dash + 1) && measured(line, dash + 2);
    }

    /// A unit after the number, where it is none of time: "2000 km", but "2014 day by day".
    private static boolean measured(Line line, int next) {
        return Units.at(line, next, line.glued(next)).isPresent()
                && (line.lower(next).endsWith("s") || line.glued(next));
    }

    private static boolean counts(Line line, int i) {
        boolean qualified = line.in(i - 1, QUALIFYING);
        boolean adjective = line.tag(i + 1) == Tag.ADJ || line.tag(i + 1) == Tag.PROPN || line.tag(i + 1) == Tag.VERB;
        int noun = adjective ? i + 2 : i + 1;
        return isPlural(line, i + 1)
                || isPlural(line, noun) && (qualified || line.tag(i - 1) == Tag.VERB)
                || qualified && line.tag(i + 1) == Tag.NOUN;
    }

    private static boolean isPlural(Line line, int index) {
        return line.tag(index) == Tag.NOUN && line.lower(index).endsWith("s")
                || line.is(index, "people", "men", "women", "children", "troops", "police");
    }
}
