package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Clock times: "10:30 a.m.", "9 to 11 p.m.", "1430 GMT", "eight o'clock", "half past three", "a quarter to seven".
final class Clocks implements Exclusion {

    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
    private static final Pattern HOUR = Pattern.compile("[01]?\\d|2[0-4]");

    private static final Set<String> HOURS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> SPOKEN_MINUTES = Set.of("five", "ten", "twenty", "minutes");

    /// What stands before a time of day.
    private static final Set<String> AT = Set.of(
            "at", "by", "until", "till", "before", "after", "since", "around", "about", "nearly", "almost", "just",
            "is", "was", "'s", "’s");

    private static final Set<String> CLOCK = Words.near("clock");
    private static final Set<String> LEVEL = Words.near("level");

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            marks.mark(i, minutes(line, i), NumeralClass.TIME);
            if (isBareHour(line, i)) {
                marks.mark(i, i + 1, NumeralClass.TIME);
            }
            marks.mark(spoken(line, i), i + 1, NumeralClass.TIME);
            if (isStated(line, i + 1)) {
                marks.mark(first(line, i), i + 1, NumeralClass.TIME);
            }
        }
    }

    /// "10:30", "2:14:05"
    private static int minutes(Line line, int i) {
        boolean minutes = isHour(line, i)
                && line.is(i + 1, ":", "h")
                && line.glued(i + 2)
                && MINUTES.matcher(line.lower(i + 2)).matches();
        boolean seconds = line.is(i + 3, ":") && line.glued(i + 4) && line.digits(i + 4);
        return minutes ? seconds ? i + 5 : i + 3 : i;
    }

    /// "9 a.m.", "eight o'clock"
    private static boolean isStated(Line line, int i) {
        boolean clock = line.in(i, CLOCK) || line.is(i, "a", "p") && line.is(i + 1, ".") && line.is(i + 2, "m");
        boolean word = NumberWords.is(line, i - 1, NumberSort.UNIT) && line.is(i, "o'clock", "a.m.", "p.m.");
        return clock && (line.digits(i - 1) || word);
    }

    /// "tonight at 10", "at 9 on Monday", "by 6 in the evening", "at 10 tonight"; but not "the toll stood at 21 on
    /// Friday"
    private static boolean isBareHour(Line line, int i) {
        boolean day = line.is(i + 1, "on") && line.in(i + 2, Words.near("weekday"))
                || line.is(i + 1, "tonight", "tomorrow", "yesterday", "sharp")
                || line.is(i + 1, "in") && line.is(i + 2, "the") && line.is(i + 3, "morning", "afternoon", "evening");
        boolean tonight = line.is(i - 1, "at")
                && (line.is(i - 2, "tonight", "tomorrow", "today", "yesterday")
                        || line.in(i - 2, Words.near("weekday")))
                && line.tag(i + 1) != Tag.NOUN;
        boolean hour = isHour(line, i) || NumberWords.is(line, i, NumberSort.UNIT);
        return hour
                && (day || tonight)
                && !(line.is(i - 1, "at") && line.in(i - 2, LEVEL))
                && line.is(i - 1, "at", "by", "until", "after", "before", "around", "past", "about", "since");
    }

    /// Returns where "half past three", "quarter past 11", "twenty past nine" or "a quarter to seven" begins, or the
    /// index behind the hour where it is none.
    private static int spoken(Line line, int i) {
        boolean hour = HOUR.matcher(line.lower(i)).matches() || HOURS.contains(line.lower(i));
        int part = i - 2;
        int begin = line.is(part, "quarter") && line.is(part - 1, "a") ? part - 1 : part;
        boolean past = line.is(i - 1, "past")
                && (line.is(part, "half", "quarter")
                        || line.in(part, SPOKEN_MINUTES) && line.in(part - 1, AT));
        boolean to = line.is(i - 1, "to") && line.is(part, "quarter") && isTold(line, begin) && isEnd(line, i + 1);
        return hour && (past || to) ? begin : i + 1;
    }

    /// "At a quarter to seven", "by a quarter to seven"; but not "was cut by a quarter to seven".
    private static boolean isTold(Line line, int begin) {
        boolean cut = line.is(begin - 1, "by") && (line.tag(begin - 2) == Tag.VERB || line.tag(begin - 2) == Tag.NOUN);
        return begin == 0 || line.in(begin - 1, AT) && !cut;
    }

    /// "from a quarter to seven percent" and "a quarter to seven people" tell no time.
    private static boolean isEnd(Line line, int index) {
        return line.tag(index) != Tag.NOUN && !line.is(index, "percent", "per", "%", "-", "in", "of", ",000")
                || line.is(index, "in") && line.is(index + 1, "the");
    }

    /// "9 to 11 a.m." begins two tokens earlier.
    private static int first(Line line, int last) {
        boolean link = line.is(last - 1, "to", "and", "-", "or");
        return link && isHour(line, last - 2) ? last - 2 : last;
    }

    private static boolean isHour(Line line, int index) {
        return HOUR.matcher(line.lower(index)).matches();
    }
}
