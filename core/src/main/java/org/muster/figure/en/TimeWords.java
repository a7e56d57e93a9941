package org.muster.figure.en;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;

/// Numbers inside the time expressions that the time stage read; "the past two days" still counts days.
final class TimeWords implements Exclusion {

    private static final Pattern UP_TO_THREE_DIGITS = Pattern.compile("\\d{1,3}");

    private static final Set<String> MONTHS = Words.near("month");

    private final List<TimeExpression> times;

    TimeWords(List<TimeExpression> times) {
        this.times = List.copyOf(times);
    }

    @Override
    public void mark(Line line, Marks marks) {
        for (var time : times) {
            if (time.role() != TimeExpression.Role.DURATION) {
                mark(line, marks, time);
            }
        }
    }

    private static void mark(Line line, Marks marks, TimeExpression time) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            if (time.core().contains(line.token(i).span()) && NumberWords.counts(line, i) && !countsThings(line, i)) {
                marks.mark(i, i + 1, NumeralClass.TIME);
            }
        }
    }

    /// A number word or a short number before a noun counts, whatever time the whole names.
    private static boolean countsThings(Line line, int i) {
        int next = line.is(i + 1, "-", "more", "other", "full", "consecutive") ? i + 2 : i + 1;
        var entry = NumberWords.of(line.lower(i));
        boolean cardinal = UP_TO_THREE_DIGITS.matcher(line.text(i)).matches()
                || entry.filter(found -> found.sort() != NumberSort.ORDINAL && found.sort() != NumberSort.FRACTION)
                        .isPresent();
        boolean noun = Units.isDuration(line, next) || line.tag(next) == Tag.NOUN && !line.in(next, MONTHS);
        boolean longer = Numerals.at(line, i).filter(read -> i + 1 < read.end()).isPresent()
                || Units.isDuration(line, next)
                || line.is(i + 1, "of", "dozen", "hundred", "to", "or", "-");
        return cardinal && (noun || longer && !Dates.isYear(line, i));
    }
}
