package org.muster.eval.recognizers.datetime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stretches between two times, in the specification's triples of start, end and length.
final class Stretches {

    private Stretches() {}

    static Optional<Result> between(int begin, int end, Meaning first, Meaning last, LocalDateTime now) {
        if (first instanceof Meaning.Clock from && last instanceof Meaning.Clock to) {
            return Optional.of(clocks(begin, end, from, to));
        }
        var start = day(first, now);
        var stop = day(last, now);
        return start.isEmpty() || stop.isEmpty()
                ? Optional.empty()
                : days(
                        begin,
                        end,
                        start.get(),
                        stop.get(),
                        grain(first, last),
                        last instanceof Meaning.Now || first instanceof Meaning.Now);
    }

    private static Optional<Meaning.Day> day(Meaning meaning, LocalDateTime now) {
        return switch (meaning) {
            case Meaning.Day day -> Optional.of(day);
            case Meaning.Days days ->
                Optional.of(new Meaning.Day(
                        days.timex().startsWith("XXXX")
                                ? days.timex() + "-01"
                                : days.pastStart().toString(),
                        days.pastStart(),
                        days.comingStart()));
            case Meaning.Now _ -> Optional.of(Meaning.Day.of(now.toLocalDate()));
            case Meaning.Clock _, Meaning.Part _, Meaning.Length _, Meaning.Every _, Meaning.Season _ ->
                Optional.empty();
            case Meaning.Moment _, Meaning.Moments _, Meaning.DayPart _, Meaning.NoDay _ -> Optional.empty();
        };
    }

    private static ChronoUnit grain(Meaning first, Meaning last) {
        return finest(first).compareTo(finest(last)) < 0 ? finest(first) : finest(last);
    }

    private static ChronoUnit finest(Meaning meaning) {
        if (!(meaning instanceof Meaning.Days days)) {
            return ChronoUnit.DAYS;
        }
        return days.timex().length() == 4 ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    /// An open end takes the year that makes the stretch run forward.
    private static Optional<Result> days(
            int begin, int end, Meaning.Day first, Meaning.Day last, ChronoUnit grain, boolean toNow) {
        var values = new ArrayList<Map<String, String>>();
        boolean openFirst = !first.past().equals(first.coming());
        boolean openLast = !last.past().equals(last.coming());
        for (var day : List.of(last.past(), last.coming())) {
            boolean weekday = last.timex().startsWith("XXXX-WXX");
            var stop = openLast && !openFirst
                    ? weekday
                            ? first.past().with(java.time.temporal.TemporalAdjusters.next(day.getDayOfWeek()))
                            : yearFrom(day, first.past())
                    : day;
            var start = openFirst ? yearBefore(first.past(), stop) : first.past();
            if (stop.isBefore(start)) {
                return Optional.empty();
            }
            boolean named = openFirst && !openLast && !toNow;
            var timex = "(%s,%s,%s)"
                    .formatted(
                            named ? start : first.timex(),
                            openLast && !openFirst && !toNow ? stop : last.timex(),
                            length(start, stop, grain));
            values.add(Values.range("daterange", timex, start.toString(), stop.toString()));
        }
        return Optional.of(
                Result.of(begin, end, "daterange", values.stream().distinct().toList()));
    }

    private static LocalDate yearFrom(LocalDate day, LocalDate start) {
        var here = day.withYear(start.getYear());
        return here.isBefore(start) ? here.plusYears(1) : here;
    }

    private static LocalDate yearBefore(LocalDate day, LocalDate stop) {
        var here = day.withYear(stop.getYear());
        return here.isAfter(stop) ? here.minusYears(1) : here;
    }

    private static String length(LocalDate start, LocalDate stop, ChronoUnit grain) {
        return switch (grain) {
            case YEARS -> "P%sY".formatted(ChronoUnit.YEARS.between(start, stop));
            case MONTHS -> "P%sM".formatted(ChronoUnit.MONTHS.between(start, stop));
            default -> "P%sD".formatted(ChronoUnit.DAYS.between(start, stop));
        };
    }

    /// Returns the stretch from a time of day on for a length.
    static Result lasting(int begin, int end, Meaning.Clock from, Meaning.Length length) {
        int minutes = length.seconds().intValue() / 60;
        int stop = from.hour() * 60 + from.minute() + minutes;
        var last = new Meaning.Clock(stop / 60 % 24, stop % 60, 0, 3, false);
        var hours = minutes / 60 == 0 ? "" : minutes / 60 + "H";
        var timex = "(%s,%s,PT%s%s)"
                .formatted(
                        from.timex(from.hour()),
                        last.timex(last.hour()),
                        hours,
                        minutes % 60 == 0 ? "" : minutes % 60 + "M");
        return Result.of(
                begin,
                end,
                "timerange",
                List.of(Values.range("timerange", timex, from.value(from.hour()), last.value(last.hour()))));
    }

    private static Result clocks(int begin, int end, Meaning.Clock first, Meaning.Clock last) {
        var values = new ArrayList<Map<String, String>>();
        boolean bothOpen = first.open() && last.open();
        for (int shift : bothOpen ? List.of(0, 12) : List.of(0)) {
            int start = first.hour() + shift;
            if (first.open()
                    && !last.open()
                    && 12 <= last.hour()
                    && first.hour() + 12 <= last.hour()
                    && first.hour() < 12) {
                start += 12;
            }
            int stop = last.hour() + shift;
            values.add(Values.range(
                    "timerange",
                    "(%s,%s,%s)".formatted(first.timex(start), last.timex(stop), length(start, first, stop, last)),
                    first.value(start),
                    last.value(stop)));
        }
        return Result.of(begin, end, "timerange", values);
    }

    private static String length(int start, Meaning.Clock first, int stop, Meaning.Clock last) {
        int minutes = Math.floorMod(stop * 60 + last.minute() - start * 60 - first.minute(), 1440);
        var hours = minutes / 60 == 0 ? "" : minutes / 60 + "H";
        return "PT" + hours + (minutes % 60 == 0 ? "" : minutes % 60 + "M");
    }
}
