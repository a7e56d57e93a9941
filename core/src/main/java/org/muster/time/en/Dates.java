package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.digits;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.grammar.Pattern;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.time.Time;

/// Absolute dates: days, months, years and decades.
final class Dates {

    private static final PartialDate.Year NO_YEAR = new PartialDate.Year.Unstated();
    private static final Pattern COMMA = optional(word(","));
    private static final Pattern WEEKDAY = optional(sequence(
            optional(word("early", "late")),
            Calendar.anyWeekday(),
            any(choice(word("early"), word("late"), Calendar.of("part")), 2),
            COMMA));
    private static final Pattern MONTH = named("month", Calendar.month());
    private static final Pattern DAY = named("day", Calendar.day());
    private static final Pattern YEAR = named("year", Calendar.year());

    private Dates() {}

    static List<Rule> rules() {
        return List.of(
                iso(),
                Rule.maybe("date.dotted", named("date", dotted()), Dates::ofDots),
                slashed(),
                dayMonthYear(),
                monthDayYear(),
                glued(),
                dayMonth(),
                monthDay(),
                monthYear(),
                Rule.of("date.month", MONTH, words -> fixed(new PartialDate(NO_YEAR, month(words), 1, Grain.MONTH))),
                Rule.of("date.year", YEAR, words -> fixed(PartialDate.ofYear(number(words, "year")))),
                decade(),
                century(),
                fiscalYear(),
                schoolYear());
    }

    private static Rule iso() {
        return Rule.maybe(
                "date.iso",
                sequence(YEAR, word("-"), named("second", Calendar.day()), word("-"), named("third", Calendar.day())),
                words -> day(number(words, "year"), number(words, "second"), number(words, "third")));
    }

    private static Rule slashed() {
        return Rule.maybe(
                "date.slashed",
                sequence(
                        named("first", Calendar.day()),
                        named("mark", word("/", "-")),
                        named("second", Calendar.day()),
                        word("/", "-"),
                        YEAR),
                Dates::ofSlashes);
    }

    private static Rule dayMonthYear() {
        return Rule.maybe(
                "date.day-month-year",
                sequence(WEEKDAY, optional(word("the")), DAY, optional(word("of")), MONTH, COMMA, YEAR),
                words -> day(number(words, "year"), month(words), number(words, "day")));
    }

    private static Rule monthDayYear() {
        return Rule.maybe(
                "date.month-day-year",
                sequence(WEEKDAY, MONTH, DAY, COMMA, YEAR),
                words -> day(number(words, "year"), month(words), number(words, "day")));
    }

    private static Rule glued() {
        return Rule.maybe(
                "date.month-glued",
                sequence(WEEKDAY, MONTH, named("glued", digits("\\d{1,2},?(19|20)\\d{2}"))),
                Dates::ofGlued);
    }

    private static Rule dayMonth() {
        return Rule.maybe(
                "date.day-month",
                sequence(WEEKDAY, optional(word("the")), DAY, optional(word("of")), MONTH),
                words -> yearless(month(words), number(words, "day")));
    }

    private static Rule monthDay() {
        return Rule.maybe(
                "date.month-day",
                sequence(WEEKDAY, MONTH, optional(word("the")), DAY),
                words -> yearless(month(words), number(words, "day")));
    }

    private static Rule monthYear() {
        return Rule.of(
                "date.month-year",
                sequence(MONTH, optional(choice(word(","), word("of"))), YEAR),
                words -> fixed(PartialDate.ofMonth(number(words, "year"), month(words))));
    }

    private static Rule decade() {
        return Rule.of(
                "date.decade",
                sequence(optional(word("the")), named("decade", digits("(17|18|19|20)\\d0'?s"))),
                words -> new Time.Decade(
                        Integer.parseInt(words.token("decade").text().substring(0, 4))));
    }

    /// "the 19th century", "the early 21st century".
    private static Rule century() {
        return Rule.of(
                "date.century",
                sequence(
                        optional(word("the")),
                        named("which", digits("(1[89]|20)th|21st")),
                        optional(word("-")),
                        word("century")),
                words -> new Time.Century(100 * (number(words, "which") - 1) + 1));
    }

    /// "fiscal 2016", "FY2016", "the financial year 2016": when it begins hangs on the country, so its name must do.
    private static Rule fiscalYear() {
        return Rule.of(
                "date.fiscal-year",
                choice(
                        sequence(
                                optional(word("the")), word("fiscal", "financial", "fy"), optional(word("year")), YEAR),
                        named("glued", digits("fy(19|20)\\d\\d"))),
                words -> fixed(PartialDate.ofYear(
                        words.has("year")
                                ? number(words, "year")
                                : Integer.parseInt(words.token("glued").text().substring(2)))));
    }

    /// "the 2015-16 school year", "the 2019/20 season".
    private static Rule schoolYear() {
        return Rule.maybe(
                "date.school-year",
                sequence(
                        optional(word("the")),
                        YEAR,
                        word("-", "/"),
                        named("last", digits("\\d{2}|(19|20)\\d{2}")),
                        choice(
                                sequence(word("school", "academic", "fiscal", "financial", "tax"), word("year")),
                                word("season"))),
                words -> years(number(words, "year"), words.token("last").text()));
    }

    private static Optional<Time> years(int first, String last) {
        int end = last.length() == 2 ? first / 100 * 100 + Integer.parseInt(last) : Integer.parseInt(last);
        return end == first + 1
                ? Optional.of(new Time.Between(fixed(PartialDate.ofYear(first)), fixed(PartialDate.ofYear(end))))
                : Optional.empty();
    }

    private static Pattern dotted() {
        return digits("\\d{1,2}\\.\\d{1,2}\\.(19|20)\\d{2}");
    }

    private static Optional<Time> ofDots(Rule.Words words) {
        var parts = words.token("date").text().split("\\.");
        return day(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    /// Hyphens put the day first; slashes do so or put the month first, and say so only where one exceeds twelve.
    private static Optional<Time> ofSlashes(Rule.Words words) {
        int first = number(words, "first");
        int second = number(words, "second");
        int year = number(words, "year");
        boolean dayFirst = 12 < first || words.token("mark").is("-") && second <= 12;
        if (dayFirst || 12 < second || first == second) {
            return dayFirst ? day(year, second, first) : day(year, first, second);
        }
        return Optional.of(new Time.Nameless("it may be a day and a month or a month and a day"));
    }

    private static Optional<Time> ofGlued(Rule.Words words) {
        var digits = words.token("glued").text().replace(",", "");
        int split = digits.length() - 4;
        return day(
                Integer.parseInt(digits.substring(split)), month(words), Integer.parseInt(digits.substring(0, split)));
    }

    private static Optional<Time> day(int year, int month, int day) {
        try {
            return Optional.of(fixed(PartialDate.ofDay(LocalDate.of(year, month, day))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Time> yearless(int month, int day) {
        try {
            return Optional.of(fixed(new PartialDate(NO_YEAR, month, day, Grain.DAY)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Time fixed(PartialDate date) {
        return new Time.Fixed(date);
    }

    private static int month(Rule.Words words) {
        return Calendar.month(words.token("month"));
    }

    private static int number(Rule.Words words, String part) {
        return Integer.parseInt(words.token(part).text().replaceFirst("\\D+$", ""));
    }
}
