package org.muster.eval.recognizers.datetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values of meanings as the specification writes them.
final class Values {

    private Values() {}

    static Result of(Piece piece, LocalDateTime now) {
        return switch (piece.meaning()) {
            case Meaning.Day day -> result(piece, "date", days(day));
            case Meaning.NoDay(var timex) -> result(piece, "date", List.of(value("date", timex, "not resolved")));
            case Meaning.Days days -> result(piece, "daterange", ranges(days));
            case Meaning.Clock clock -> result(piece, "time", clocks(clock));
            case Meaning.Part(var timex, var start, var end) ->
                result(piece, "timerange", List.of(range("timerange", timex, start, end)));
            case Meaning.Length(var timex, var seconds) ->
                result(piece, "duration", List.of(value("duration", timex, plain(seconds))));
            case Meaning.Every(var timex) -> result(piece, "set", List.of(value("set", timex, "not resolved")));
            case Meaning.Season(var timex) ->
                result(piece, "daterange", List.of(value("daterange", timex, "not resolved")));
            case Meaning.Moment(var moment) ->
                result(piece, "datetime", List.of(value("datetime", iso(moment), time(moment))));
            case Meaning.Moments(var start, var end, var length) ->
                result(
                        piece,
                        "datetimerange",
                        List.of(range(
                                "datetimerange",
                                "(%s,%s,%s)".formatted(iso(start), iso(end), length),
                                time(start),
                                time(end))));
            case Meaning.DayPart(var day, var part) ->
                result(
                        piece,
                        "datetimerange",
                        parts(day, part).stream().distinct().toList());
            case Meaning.Now() -> result(piece, "datetime", List.of(value("datetime", "PRESENT_REF", time(now))));
        };
    }

    static Result result(Piece piece, String type, List<Map<String, String>> values) {
        return Result.of(piece.begin(), piece.end(), type, values);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static String time(LocalDateTime time) {
        return time.toLocalDate() + " "
                + time.toLocalTime().withNano(0).format(java.time.format.DateTimeFormatter.ISO_LOCAL_TIME);
    }

    static String iso(LocalDateTime time) {
        return time.withNano(0).format(java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    static Map<String, String> value(String type, String timex, String value) {
        return Map.of("type", type, "timex", timex, "value", value);
    }

    static Map<String, String> range(String type, String timex, String start, String end) {
        return Map.of("type", type, "timex", timex, "start", start, "end", end);
    }

    private static List<Map<String, String>> days(Meaning.Day day) {
        var values = new ArrayList<Map<String, String>>();
        values.add(value("date", day.timex(), day.past().toString()));
        if (!day.past().equals(day.coming())) {
            values.add(value("date", day.timex(), day.coming().toString()));
        }
        return values;
    }

    private static List<Map<String, String>> ranges(Meaning.Days days) {
        var values = new ArrayList<Map<String, String>>();
        values.add(range(
                "daterange",
                days.timex(),
                days.pastStart().toString(),
                days.pastEnd().toString()));
        if (!days.pastStart().equals(days.comingStart())) {
            values.add(range(
                    "daterange",
                    days.comingTimex(),
                    days.comingStart().toString(),
                    days.comingEnd().toString()));
        }
        return values;
    }

    private static List<Map<String, String>> clocks(Meaning.Clock clock) {
        var values = new ArrayList<Map<String, String>>();
        for (int hour : hours(clock)) {
            values.add(value("time", clock.timex(hour), clock.value(hour)));
        }
        return values;
    }

    /// Returns the hours that a time of day may mean: where it is open, its own and the one twelve hours away.
    static List<Integer> hours(Meaning.Clock clock) {
        return clock.open()
                ? List.of(clock.hour() % 24, clock.hour() == 12 ? 0 : clock.hour() + 12)
                : List.of(clock.hour());
    }

    /// Returns the values of a day at a time of day.
    static List<Map<String, String>> moments(Meaning.Day day, Meaning.Clock clock) {
        var values = new ArrayList<Map<String, String>>();
        for (int hour : hours(clock)) {
            for (var date : List.of(day.past(), day.coming())) {
                values.add(value("datetime", day.timex() + clock.timex(hour), date + " " + clock.value(hour)));
            }
        }
        return values;
    }

    static List<Map<String, String>> parts(Meaning.Day day, Meaning.Part part) {
        var values = new ArrayList<Map<String, String>>();
        for (var date : List.of(day.past(), day.coming())) {
            values.add(range(
                    "datetimerange", day.timex() + part.timex(), date + " " + part.start(), date + " " + part.end()));
        }
        return values;
    }

    static Map<String, String> approximately(Map<String, String> value) {
        var near = new HashMap<>(value);
        near.put("Mod", "approx");
        return Map.copyOf(near);
    }

    /// Returns a limit of time of day on a day.
    static Result limited(int begin, Meaning.Day day, Result limit) {
        var values = new ArrayList<Map<String, String>>();
        for (var clock : limit.values()) {
            for (var date : List.of(day.past(), day.coming())) {
                var value = new HashMap<>(clock);
                value.put("type", "datetimerange");
                value.computeIfPresent("timex", (_, timex) -> day.timex() + timex);
                value.computeIfPresent("start", (_, time) -> date + " " + time);
                value.computeIfPresent("end", (_, time) -> date + " " + time);
                values.add(Map.copyOf(value));
            }
        }
        return Result.of(
                begin, limit.end(), "datetimerange", values.stream().distinct().toList());
    }

    /// Returns the values with a modifier: "before" keeps the end, "after" and "since" keep the start.
    static List<Map<String, String>> modified(Meaning meaning, String modifier) {
        return switch (meaning) {
            case Meaning.Day day -> modified(day, modifier);
            case Meaning.Days days -> modified(days, modifier);
            case Meaning.Clock clock -> modified(clock, modifier);
            case Meaning.Part _, Meaning.Length _, Meaning.Every _, Meaning.Season _, Meaning.Now _ -> List.of();
            case Meaning.Moment _, Meaning.Moments _, Meaning.DayPart _, Meaning.NoDay _ -> List.of();
        };
    }

    private static List<Map<String, String>> modified(Meaning.Day day, String modifier) {
        var values = new ArrayList<Map<String, String>>();
        for (var date : List.of(day.past(), day.coming())) {
            values.add(modified("daterange", day.timex(), date.toString(), modifier));
        }
        return values;
    }

    private static List<Map<String, String>> modified(Meaning.Days days, String modifier) {
        boolean late = modifier.equals("after");
        var values = new ArrayList<Map<String, String>>();
        for (LocalDate date :
                late ? List.of(days.pastEnd(), days.comingEnd()) : List.of(days.pastStart(), days.comingStart())) {
            values.add(modified("daterange", days.timex(), date.toString(), modifier));
        }
        return values;
    }

    private static List<Map<String, String>> modified(Meaning.Clock clock, String modifier) {
        var values = new ArrayList<Map<String, String>>();
        for (int hour : hours(clock)) {
            values.add(modified("timerange", clock.timex(hour), clock.value(hour), modifier));
        }
        return values;
    }

    private static Map<String, String> modified(String type, String timex, String limit, String modifier) {
        boolean upper = modifier.equals("before") || modifier.equals("until");
        var value = new HashMap<String, String>();
        value.put("type", type);
        value.put("timex", timex);
        value.put("Mod", modifier);
        value.put(upper ? "end" : "start", limit);
        return Map.copyOf(value);
    }
}
