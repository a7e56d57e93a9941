package org.muster.eval.recognizers.datetime;

import static org.muster.eval.recognizers.datetime.Vocabulary.DAY;
import static org.muster.eval.recognizers.datetime.Vocabulary.MONTH;
import static org.muster.eval.recognizers.datetime.Vocabulary.NUMBER;
import static org.muster.eval.recognizers.datetime.Vocabulary.WEEKDAY;
import static org.muster.eval.recognizers.datetime.Vocabulary.YEAR;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Single days.
final class DayRules {

    private static final String BEFORE = "(?:(?:this |next )?" + WEEKDAY + ",? (?:the )?)?";

    private final Almanac almanac;

    DayRules(Almanac almanac) {
        this.almanac = almanac;
    }

    List<Rules> all() {
        return List.of(
                Rules.of(
                        "\\b" + BEFORE + "(" + MONTH + "),? ?(?:the )?(" + DAY + ")(?:,? ?(?:of )?(" + YEAR + "))?",
                        this::monthFirst),
                Rules.of(
                        "\\b" + BEFORE + "(?:the )?(" + DAY + ")[ -](?:of )?(" + MONTH
                                + ")(?! \\d{1,2}\\b)(?:(?:,? (?:of |in )?|-)(" + YEAR + "))?",
                        this::dayFirst),
                Rules.of(
                        "\\b(" + YEAR + ")[-/.](\\d{1,2})[-/.](\\d{1,2})\\b",
                        m -> day(number(m, 1), number(m, 2), number(m, 3))),
                Rules.of("\\b" + BEFORE + "(\\d{1,2})[-/](\\d{1,2})[-/](" + YEAR + ")", m -> american(m, number(m, 3))),
                Rules.of(
                        "\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b", m -> day(number(m, 3), number(m, 2), number(m, 1))),
                Rules.of("\\b" + BEFORE + "(?<![./\\d])(\\d{1,2})[/](\\d{1,2})\\b(?![/.\\d])", this::openSlash),
                Rules.of("\\b(" + MONTH + ")[-/](" + DAY + ")[-/](\\d{4})\\b", this::monthFirst),
                Rules.of("\\b(" + DAY + ")/(" + MONTH + ")/(\\d{4})\\b", this::dayFirst),
                Rules.of(
                        "\\b(\\d{4})/(" + MONTH + ")/(\\d{1,2})\\b",
                        m -> day(number(m, 1), Vocabulary.month(m.group(2)), number(m, 3))),
                Rules.of(
                        "\\bthe day (before|after)\\b(?! \\w)",
                        m -> Optional.of(Meaning.Day.of(
                                almanac.today().plusDays(m.group(1).equals("after") ? 1 : -1)))),
                Rules.of(
                        "\\b(" + WEEKDAY + ") (" + DAY + ")(?! (?:of|" + MONTH + ")|[:/.-]|\\d| ?[ap]m| ?o'?clock| at)",
                        this::weekdayOn),
                Rules.of(
                        "\\b(" + WEEKDAY + ") the (" + DAY + ")(?! (?:of|" + MONTH + "))",
                        m -> day(
                                almanac.today().getYear(),
                                almanac.today().getMonthValue(),
                                Vocabulary.day(m.group(2)))),
                Rules.of(
                        "(?<=\\bon |\\bfor )the (\\d{1,2}(?:st|nd|rd|th))\\b(?! of| \\w+ (?:day|time))",
                        this::dayOfMonth),
                Rules.of(
                        "\\b(this|next) (?:" + WEEKDAY + " )?(\\d{1,2})/(\\d{1,2})\\b(?![/.\\d])",
                        m -> pinned(m.group(), number(m, 2), number(m, 3))),
                Rules.of(
                        "\\b(this|next) (" + DAY + ") of (" + MONTH + ")",
                        m -> pinned(m.group(), Vocabulary.month(m.group(3)), Vocabulary.day(m.group(2)))),
                Rules.of("(?<![./\\d])\\b(\\d{1,2})/(\\d{1,2})/(\\d\\d)\\b(?![/\\d])", this::shortYear),
                Rules.of("\\b(?:the )?current date\\b", _ -> Optional.of(Meaning.Day.of(almanac.today()))),
                Rules.of(
                        "\\b(today|tomorrow|yesterday|the day after tomorrow|the day before yesterday|day after tomorrow|day before yesterday)\\b",
                        this::named),
                Rules.of(
                        "\\b(?:the (?=day\\b))(day)\\b(?! (?:after|before|of))",
                        m -> Optional.of(Meaning.Day.of(almanac.today()))),
                Rules.of(
                        "\\b(?:(next|last|this|past|previous|coming|upcoming|following) )?(" + WEEKDAY + ")",
                        this::weekday),
                Rules.of("\\b(next|last|this) week,? (?:on )?(" + WEEKDAY + ")", this::weekdayOfWeek),
                Rules.of("\\b(" + WEEKDAY + ") (?:of )?(next|last|this|the following) week\\b", m -> of(m, 2, 1)),
                Rules.of(
                        "\\b(" + NUMBER
                                + ") (days?|weeks?|months?|years?|fortnights?) (ago|later|from now|hence|from today|before today|after today)\\b",
                        this::away),
                Rules.of("\\bin (" + NUMBER + ") (days?|weeks?|months?|years?)\\b", this::in),
                Rules.of(
                        "\\b(" + NUMBER + ") (days?|weeks?|months?|years?) (before|after|from) (yesterday|tomorrow)\\b",
                        this::fromNamed));
    }

    private Optional<Meaning> monthFirst(MatchResult m) {
        return dated(Vocabulary.month(m.group(1)), Vocabulary.day(m.group(2)), m.group(3));
    }

    private Optional<Meaning> dayFirst(MatchResult m) {
        return dated(Vocabulary.month(m.group(2)), Vocabulary.day(m.group(1)), m.group(3));
    }

    private Optional<Meaning> dated(int month, int day, @org.jspecify.annotations.Nullable String year) {
        if (31 < day) {
            return Optional.empty();
        }
        if (year == null && !Almanac.exists(month, day)) {
            return Optional.of(new Meaning.NoDay(String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
        return year == null ? Optional.of(almanac.openDay(month, day)) : day(Integer.parseInt(year), month, day);
    }

    private Optional<Meaning> american(MatchResult m, int year) {
        int first = number(m, 1);
        int second = number(m, 2);
        return 12 < first ? day(year, second, first) : day(year, first, second);
    }

    private Optional<Meaning> openSlash(MatchResult m) {
        int first = number(m, 1);
        int second = number(m, 2);
        int month = 12 < first ? second : first;
        int day = 12 < first ? first : second;
        return 1 <= month && month <= 12 && 1 <= day && Almanac.exists(month, day)
                ? Optional.of(almanac.openDay(month, day))
                : Optional.empty();
    }

    private static Optional<Meaning> day(int year, int month, int day) {
        try {
            return Optional.of(Meaning.Day.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return 1 <= month && month <= 12 && 1 <= day && day <= 31
                    ? Optional.of(
                            new Meaning.NoDay(String.format(java.util.Locale.ROOT, "%04d-%02d-%02d", year, month, day)))
                    : Optional.empty();
        }
    }

    /// "next 5/12": of the next year; with a weekday or "this" the coming one.
    private Optional<Meaning> pinned(String words, int month, int day) {
        if (month < 1 || 12 < month || !Almanac.exists(month, day)) {
            return Optional.empty();
        }
        var open = almanac.openDay(month, day);
        boolean further = words.startsWith("next ") && Character.isDigit(words.charAt(5));
        var date = further && open.coming().getYear() == almanac.today().getYear()
                ? open.coming().plusYears(1)
                : open.coming();
        return Optional.of(new Meaning.Day(open.timex(), date, date));
    }

    /// "12/12/30": a year of two digits may lie in either century.
    private Optional<Meaning> shortYear(MatchResult m) {
        int year = number(m, 3);
        var past = day(1900 + year, number(m, 1), number(m, 2));
        var coming = day(2000 + year, number(m, 1), number(m, 2));
        if (past.orElse(new Meaning.Now()) instanceof Meaning.Day old
                && coming.orElse(new Meaning.Now()) instanceof Meaning.Day young) {
            boolean open = 30 <= year && year < 40;
            return Optional.of(
                    open
                            ? new Meaning.Day("XX" + young.timex().substring(2), old.past(), young.past())
                            : year < 30 ? young : old);
        }
        return Optional.empty();
    }

    /// "mon 13th": the last and the next month in which the day is that weekday.
    private Optional<Meaning> weekdayOn(MatchResult m) {
        var weekday = Vocabulary.weekday(m.group(1));
        int day = Vocabulary.day(m.group(2));
        var past = nearest(weekday, day, -1);
        var coming = nearest(weekday, day, 1);
        return past.isEmpty() || coming.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning.Day("XXXX-WXX-" + weekday.getValue(), past.get(), coming.get()));
    }

    private Optional<LocalDate> nearest(java.time.DayOfWeek weekday, int day, int way) {
        var month = almanac.today().withDayOfMonth(1);
        for (int i = 0; i < 40; i++) {
            var here = month.plusMonths((long) way * i);
            boolean has =
                    day <= here.lengthOfMonth() && here.withDayOfMonth(day).getDayOfWeek() == weekday;
            boolean lies = has
                    && (0 < way
                            ? !here.withDayOfMonth(day).isBefore(almanac.today())
                            : here.withDayOfMonth(day).isBefore(almanac.today()));
            if (lies) {
                return Optional.of(here.withDayOfMonth(day));
            }
        }
        return Optional.empty();
    }

    private Optional<Meaning> dayOfMonth(MatchResult m) {
        int day = Vocabulary.day(m.group(1));
        var here = almanac.today().withDayOfMonth(1).plusDays(day - 1L);
        var past = here.isBefore(almanac.today()) ? here : here.minusMonths(1);
        var coming = here.isBefore(almanac.today()) ? here.plusMonths(1) : here;
        return Optional.of(new Meaning.Day("XXXX-XX-" + (day < 10 ? "0" : "") + day, past, coming));
    }

    private Optional<Meaning> named(MatchResult m) {
        return Optional.of(Meaning.Day.of(almanac.today().plusDays(away(m.group(1)))));
    }

    private static int away(String name) {
        if (name.contains("after")) {
            return 2;
        }
        return name.contains("before") ? -2 : name.equals("today") ? 0 : name.equals("tomorrow") ? 1 : -1;
    }

    private Optional<Meaning> weekday(MatchResult m) {
        var weekday = Vocabulary.weekday(m.group(2));
        if (m.group(1) == null) {
            return Optional.of(almanac.openWeekday(weekday));
        }
        return Optional.of(
                switch (m.group(1)) {
                    case "next", "following" -> almanac.weekday(weekday, 1);
                    case "last", "previous" -> almanac.weekday(weekday, -1);
                    case "past" -> Meaning.Day.of(almanac.openWeekday(weekday).past());
                    case "coming", "upcoming" ->
                        Meaning.Day.of(almanac.today().with(java.time.temporal.TemporalAdjusters.next(weekday)));
                    default -> almanac.weekday(weekday, 0);
                });
    }

    private Optional<Meaning> weekdayOfWeek(MatchResult m) {
        return of(m, 1, 2);
    }

    private Optional<Meaning> of(MatchResult m, int which, int weekday) {
        int by = m.group(which).equals("last") ? -1 : m.group(which).equals("this") ? 0 : 1;
        return Optional.of(almanac.weekday(Vocabulary.weekday(m.group(weekday)), by));
    }

    private Optional<Meaning> away(MatchResult m) {
        boolean back = m.group(3).equals("ago") || m.group(3).startsWith("before");
        return moved(m, almanac.today(), back);
    }

    private Optional<Meaning> in(MatchResult m) {
        return moved(m, almanac.today(), false);
    }

    private Optional<Meaning> fromNamed(MatchResult m) {
        return moved(m, almanac.today().plusDays(away(m.group(4))), m.group(3).equals("before"));
    }

    private static Optional<Meaning> moved(MatchResult m, LocalDate from, boolean back) {
        var number = Vocabulary.number(m.group(1));
        if (number.contains(".")) {
            return Optional.empty();
        }
        long count = Long.parseLong(number) * Units.times(m.group(2));
        return Optional.of(Meaning.Day.of(Units.of(m.group(2)).plus(from, back ? -count : count)));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
