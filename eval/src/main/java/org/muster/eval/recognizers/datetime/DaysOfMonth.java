package org.muster.eval.recognizers.datetime;

import static org.muster.eval.recognizers.datetime.Vocabulary.DAY;
import static org.muster.eval.recognizers.datetime.Vocabulary.MONTH;
import static org.muster.eval.recognizers.datetime.Vocabulary.YEAR;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Two days of one month: "march 2nd through 6th", "3 to 8 of march", "from 5-14 in next month".
final class DaysOfMonth {

    private static final String JOIN = " ?(?:-|–|to|till|until|through|and) ?(?:the )?";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(?:from |between )?(" + MONTH + ") (?:the )?(" + DAY
            + ")" + JOIN + "(" + DAY + ")(?![:/\\d]| ?[ap]m)(?:,? (?:of )?(" + YEAR + "))?");
    private static final Pattern DAYS_FIRST = Pattern.compile("\\b(?:from |between )?(?:the )?(" + DAY + ")" + JOIN
            + "(" + DAY + ") (?:of )?(" + MONTH + ")(?:,? (?:of |in )?(" + YEAR + "))?");
    private static final Pattern OF_NEXT = Pattern.compile(
            "\\b(?:from |between )?(" + DAY + ")" + JOIN + "(" + DAY + ") (?:in|of) (next|this|last) month\\b");

    private DaysOfMonth() {}

    static Optional<Result> at(String text, int begin, Almanac almanac) {
        for (var pattern : List.of(MONTH_FIRST, DAYS_FIRST, OF_NEXT)) {
            var matcher = pattern.matcher(text).region(begin, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                var m = matcher.toMatchResult();
                return pattern.equals(OF_NEXT)
                        ? Optional.of(ofMonth(m, almanac))
                        : read(m, pattern.equals(MONTH_FIRST), almanac);
            }
        }
        return Optional.empty();
    }

    private static Optional<Result> read(MatchResult m, boolean monthFirst, Almanac almanac) {
        int month = Vocabulary.month(m.group(monthFirst ? 1 : 3));
        int first = Vocabulary.day(m.group(monthFirst ? 2 : 1));
        int last = Vocabulary.day(m.group(monthFirst ? 3 : 2));
        if (31 < first || 31 < last) {
            return Optional.empty();
        }
        if (m.group(4) != null) {
            var start = LocalDate.of(Integer.parseInt(m.group(4)), month, 1).plusDays(first - 1L);
            return Optional.of(result(m, List.of(value(start.toString(), start, end(start, last)))));
        }
        var open = almanac.openDay(month, first);
        var values = new ArrayList<Map<String, String>>();
        for (var start : List.of(open.past(), open.coming())) {
            values.add(value(open.timex(), start, end(start, last)));
        }
        return Optional.of(result(m, values));
    }

    private static LocalDate end(LocalDate start, int day) {
        var month = day < start.getDayOfMonth() ? start.plusMonths(1) : start;
        return month.withDayOfMonth(1).plusDays(day - 1L);
    }

    private static Result ofMonth(MatchResult m, Almanac almanac) {
        var month = almanac.shifted("month", StretchRules.by(m.group(3))).comingStart();
        var start = month.plusDays(Vocabulary.day(m.group(1)) - 1L);
        return result(m, List.of(value(start.toString(), start, end(start, Vocabulary.day(m.group(2))))));
    }

    private static Map<String, String> value(String timex, LocalDate start, LocalDate end) {
        var second = timex.startsWith("XXXX")
                ? String.format(Locale.ROOT, "XXXX-%02d-%02d", end.getMonthValue(), end.getDayOfMonth())
                : end.toString();
        return Values.range(
                "daterange",
                "(%s,%s,P%sD)".formatted(timex, second, ChronoUnit.DAYS.between(start, end)),
                start.toString(),
                end.toString());
    }

    private static Result result(MatchResult m, List<Map<String, String>> values) {
        return Result.of(m.start(), m.end(), "daterange", values);
    }
}
