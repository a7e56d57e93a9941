package org.muster.figure.en;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Clock times: "10:30 a.m.", "9 to 11 p.m.", "1430 GMT", "eight o'clock", "half past three", "a quarter to seven",
/// "shut from 8.15 to 9.40".
final class Clocks implements Exclusion {

    private static final Pattern MINUTES = Pattern.compile("[0-5]\\d");
    private static final Pattern HOUR = Pattern.compile("[01]?\\d|2[0-4]");

    private static final Set<String> HOURS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> SPOKEN_MINUTES = Set.of("five", "ten", "twenty", "minutes");

    /// What stands before a time of day.
    private static final Set<String> AT = Set.of(
            "at", "by", "until", "till", "before", "after", "since", "around", "about", "nearly", "almost", "just",
            "is", "was", "'s", "’s");

    private static final Pattern POINTED = Pattern.compile("([01]?\\d|2[0-4])\\.[0-5]\\d");
    private static final Pattern PADDED = Pattern.compile("([01]\\d|2[0-4])\\.[0-5]\\d");
    private static final Set<String> OPENING = Words.near("opening");
    private static final Set<String> PERIOD_OF_DAY = Words.near("part-of-day");
    private static final Set<String> PRICED = Words.near("priced");
    private static final Set<String> RISE = Words.near("rise");
    private static final Set<String> FALL = Words.near("fall");
    private static final int TO_OPENING = 12;
    private static final int TO_MOVE = 4;
    private static final int TO_DOWN = 8;

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
            marks.mark(i, pointed(line, i), NumeralClass.TIME);
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

    /// "shut from 8.15 until 9.40", "the doors open between 7.30 and 9.00", "closed since 6.45": returns where a
    /// time, or a pair of them, ends whose minutes stand behind a point, or the index where there is none.
    private static int pointed(Line line, int i) {
        if (!isPointed(line, i) || isPriced(line)) {
            return i;
        }
        if (isHeading(line, i)) {
            return i + 1;
        }
        boolean pair = isPointed(line, i + 2)
                && (line.is(i - 1, "from") && line.is(i + 1, "to", "until", "till")
                        || line.is(i - 1, "between") && line.is(i + 1, "and"));
        if (pair) {
            return isTimed(line, i) && !isMove(line, i) ? i + 3 : i;
        }
        boolean one = line.is(i - 1, "until", "till", "since");
        boolean day = line.is(i - 1, "at", "by", "before", "after", "until", "since")
                && (line.is(i + 1, "tonight", "sharp") || isOfDay(line, i + 1));
        return one && isTimed(line, i) || day ? i + 1 : i;
    }

    /// "09.15 First reports of a collapse": what an entry of a running report opens with.
    private static boolean isHeading(Line line, int i) {
        return i == 0
                && PADDED.matcher(line.lower(i)).matches()
                && !line.text(i + 1).isEmpty()
                && Character.isUpperCase(line.text(i + 1).charAt(0));
    }

    /// "8.15", and no "8.15 crowns", "8.15 million" or "8.15 percent".
    private static boolean isPointed(Line line, int i) {
        return line.digits(i)
                && POINTED.matcher(line.lower(i)).matches()
                && line.tag(i + 1) != Tag.SYM
                && line.tag(i + 1) != Tag.NUM
                && line.tag(i - 1) != Tag.SYM
                && !line.is(i + 1, "%", "percent", "per", "points", "-")
                && !line.digits(i + 1)
                && (Units.at(line, i + 1, true).isEmpty() || line.is(i + 1, "to", "and", "in"));
    }

    /// Words of opening, running and lasting say that something has hours.
    private static boolean isTimed(Line line, int i) {
        for (int at = Math.max(0, i - TO_OPENING); at < Math.min(line.size(), i + TO_OPENING); at++) {
            if (line.form(at, OPENING) || line.form(at, PERIOD_OF_DAY)) {
                return true;
            }
        }
        return isDown(line, i) && isLater(line, i);
    }

    /// "down from 10.15 to 14.30" is out of order for so long, as it is no fall.
    private static boolean isDown(Line line, int i) {
        for (int at = i - 2; Math.max(0, i - TO_DOWN) <= at && !line.is(at, ",", ";"); at--) {
            if (line.is(at, "down", "out", "off", "dark")) {
                return true;
            }
        }
        return false;
    }

    /// "rose from 8.15 to 9.40", "down from 14.30 to 10.15".
    private static boolean isMove(Line line, int i) {
        if (isDown(line, i)) {
            return !isLater(line, i);
        }
        for (int at = Math.max(0, i - TO_MOVE); at < i; at++) {
            if (line.form(at, RISE) || line.form(at, FALL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLater(Line line, int i) {
        return new BigDecimal(line.lower(i)).compareTo(new BigDecimal(line.lower(i + 2))) < 0;
    }

    private static boolean isPriced(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.form(i, PRICED)) {
                return true;
            }
        }
        return false;
    }

    /// "in the morning".
    private static boolean isOfDay(Line line, int i) {
        return line.is(i, "in") && line.is(i + 1, "the") && line.is(i + 2, "morning", "afternoon", "evening");
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
                || isOfDay(line, i + 1);
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
                && (line.is(part, "half", "quarter") || line.in(part, SPOKEN_MINUTES) && line.in(part - 1, AT));
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
