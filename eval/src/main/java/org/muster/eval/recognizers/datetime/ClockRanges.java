package org.muster.eval.recognizers.datetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Ranges of times of day: "from 3 to 4pm", "between 9 and 10:30 in the morning".
///
/// @param begin where it begins
/// @param end where it ends
/// @param marked whether its words show that it is one: minutes, or half a day
/// @param pairs the readings: start and end in minutes from midnight
/// @param startMinutes whether the minutes of its start are printed
/// @param endMinutes whether those of its end are
record ClockRanges(int begin, int end, boolean marked, List<Pair> pairs, boolean startMinutes, boolean endMinutes) {

    private static final String TIME = "(1?\\d|2[0-4])(?:[:.]([0-5]\\d))?";
    private static final String HALF = "(?: ?([ap])(?: ?\\.? ?m\\b\\.?|\\b))?";
    private static final Pattern RANGE = Pattern.compile("(?<![\\d/.:-])\\b(?:(from|between) )?" + TIME + HALF
            + " ?(?:-|–|to|till|until|and|through) ?" + TIME + HALF
            + "(?![\\d/:%-]|\\.\\d)(?: in the (morning|afternoon|evening))?");

    /// A start and an end.
    record Pair(int start, int end) {}

    ClockRanges {
        pairs = List.copyOf(pairs);
    }

    static Optional<ClockRanges> at(String text, int begin) {
        var matcher = RANGE.matcher(text).region(begin, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var m = matcher.toMatchResult();
        boolean marked = m.group(3) != null
                || m.group(6) != null
                || m.group(4) != null
                || m.group(7) != null
                || m.group(8) != null;
        var pairs = pairs(m, m.group(8));
        boolean bare = m.group(1) == null && m.group().contains(" and ");
        return pairs.isEmpty() || bare
                ? Optional.empty()
                : Optional.of(
                        new ClockRanges(begin, matcher.end(), marked, pairs, m.group(3) != null, m.group(6) != null));
    }

    private static List<Pair> pairs(MatchResult m, @Nullable String part) {
        int start = minutes(m.group(2), m.group(3));
        int end = minutes(m.group(5), m.group(6));
        var first = half(m.group(4), part);
        var second = half(m.group(7), part);
        var pairs = new ArrayList<Pair>();
        if (first.isEmpty() && second.isEmpty()) {
            pairs.add(new Pair(start, start < end ? end : end + 720));
            if (start < end && end <= 720) {
                pairs.add(new Pair(start + 720, end + 720));
            }
            return pairs;
        }
        boolean noon = second.isEmpty() && 720 <= end && end < 780;
        int last = told(end, noon ? "" : second.isEmpty() ? start < end ? first : "p" : second);
        int early = first.isEmpty()
                ? told(start, start % 720 < end % 720 || start % 720 == end % 720 ? second : "")
                : told(start, first);
        pairs.add(new Pair(early, last));
        return pairs;
    }

    private static String half(@Nullable String half, @Nullable String part) {
        if (half != null) {
            return half;
        }
        return part == null ? "" : part.equals("morning") ? "a" : "p";
    }

    private static int told(int minutes, String half) {
        return half.equals("p") && minutes < 720
                ? minutes + 720
                : half.equals("a") && 720 <= minutes ? minutes - 720 : minutes;
    }

    private static int minutes(String hour, @Nullable String minute) {
        return Integer.parseInt(hour) * 60 + (minute == null ? 0 : Integer.parseInt(minute));
    }

    Result alone() {
        var values = new ArrayList<Map<String, String>>();
        for (var pair : pairs) {
            values.add(Values.range("timerange", timex("", "", pair), value(pair.start()), value(pair.end())));
        }
        return Result.of(begin, end, "timerange", values);
    }

    /// Returns the range on a day; a part of the day rules out one of two readings.
    Result on(Meaning.Day day, int from, int to, String part) {
        var values = new ArrayList<Map<String, String>>();
        for (var pair : pairs) {
            boolean late = 720 <= pair.start();
            boolean fits = part.isEmpty() || pairs.size() == 1 || late == !part.equals("TMO");
            for (var date : List.of(day.past(), day.coming())) {
                if (fits) {
                    values.add(Values.range(
                            "datetimerange",
                            timex(day.timex(), day.timex(), pair),
                            date + " " + value(pair.start()),
                            date + " " + value(pair.end())));
                }
            }
        }
        return Result.of(from, to, "datetimerange", values.stream().distinct().toList());
    }

    private String timex(String first, String second, Pair pair) {
        int length = Math.floorMod(pair.end() - pair.start(), 1440);
        var hours = length / 60 == 0 ? "" : length / 60 + "H";
        var minutes = length % 60 == 0 ? "" : length % 60 + "M";
        return "(%s%s,%s%s,PT%s%s)"
                .formatted(
                        first,
                        clock(pair.start(), startMinutes),
                        second,
                        clock(pair.end(), endMinutes),
                        hours,
                        minutes);
    }

    private static String clock(int minutes, boolean printed) {
        return "T" + two(minutes / 60 % 24) + (printed ? ":" + two(minutes % 60) : "");
    }

    private static String value(int minutes) {
        return two(minutes / 60 % 24) + ":" + two(minutes % 60) + ":00";
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
