package org.muster.eval.recognizers.datetime;

import static org.muster.eval.recognizers.datetime.Vocabulary.NUMBER;
import static org.muster.eval.recognizers.datetime.Vocabulary.SHORT_UNIT;
import static org.muster.eval.recognizers.datetime.Vocabulary.WEEKDAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Times of the day, lengths of time, and what comes again and again.
final class TimeRules {

    private static final String HALF = "(a ?\\.? ?m\\b\\.?|p ?\\.? ?m\\b\\.?|[ap]\\b)";
    private static final String LONG_UNIT = "(?:days?|weeks?|months?|years?|nights?|decades?|fortnights?)\\b";
    private static final Map<String, Meaning.Part> PARTS = Map.of(
            "morning", new Meaning.Part("TMO", "08:00:00", "12:00:00"),
            "afternoon", new Meaning.Part("TAF", "12:00:00", "16:00:00"),
            "evening", new Meaning.Part("TEV", "16:00:00", "20:00:00"),
            "night", new Meaning.Part("TNI", "20:00:00", "23:59:59"),
            "daytime", new Meaning.Part("TDT", "08:00:00", "18:00:00"));
    private static final Map<String, String> EVERY = Map.ofEntries(
            Map.entry("daily", "P1D"),
            Map.entry("everyday", "P1D"),
            Map.entry("weekly", "P1W"),
            Map.entry("biweekly", "P2W"),
            Map.entry("fortnightly", "P2W"),
            Map.entry("monthly", "P1M"),
            Map.entry("bi-monthly", "P2M"),
            Map.entry("quarterly", "P3M"),
            Map.entry("annually", "P1Y"),
            Map.entry("annual", "P1Y"),
            Map.entry("yearly", "P1Y"),
            Map.entry("semiannual", "P0.5Y"),
            Map.entry("weekends", "P1WE"));

    private TimeRules() {}

    static Meaning.Part part(String name) {
        return PARTS.getOrDefault(name, new Meaning.Part("TNI", "20:00:00", "23:59:59"));
    }

    static List<Rules> clocks() {
        return List.of(
                Rules.of(
                        "\\b([01]?\\d|2[0-4])(?::([0-5]\\d)(?::([0-5]\\d))?)? ?" + HALF,
                        m -> clock(m.group(1), m.group(2), m.group(3), m.group(4))),
                Rules.of("\\b(1[0-2]|\\d)\\.([0-5]\\d) ?" + HALF, m -> clock(m.group(1), m.group(2), null, m.group(3))),
                Rules.of(
                        "\\b(1[0-2]|0?[1-9])([0-5]\\d) ?" + HALF, m -> clock(m.group(1), m.group(2), null, m.group(3))),
                Rules.of(
                        "\\b([01]?\\d|2[0-4]):([0-5]\\d)(?::([0-5]\\d))?\\b",
                        m -> clock(m.group(1), m.group(2), m.group(3), null)),
                Rules.of("\\b(\\d{1,2}) ?o'?clock\\b", m -> clock(m.group(1), null, null, null)),
                Rules.of(
                        "\\b(noon|midday|midnight)\\b",
                        m -> Optional.of(new Meaning.Clock(m.group(1).equals("midnight") ? 0 : 12, 0, 0, 1, false))));
    }

    static List<Rules> others() {
        return List.of(
                Rules.of(
                        "\\b(?<!good )(?:in (?:the )?)?(morning|afternoon|evening|night|daytime)\\b(?!-)",
                        m -> Optional.ofNullable(PARTS.get(m.group(1)))),
                Rules.of(
                        "\\b(" + NUMBER + ") ?-?(" + LONG_UNIT + "|" + SHORT_UNIT
                                + ")(?! ago| later| from| before| after| hence)",
                        TimeRules::length),
                Rules.of("\\b(\\d+)(d|y|w)\\b", TimeRules::length),
                Rules.of("\\b(" + NUMBER + ") (hours?) (" + NUMBER + ") (minutes?)", TimeRules::hoursAndMinutes),
                Rules.of("\\b(?:all|whole) (day|week|month|year)\\b", m -> Optional.of(length("1", m.group(1)))),
                Rules.of(
                        "\\b(?:every|each) (day|week|month|year|quarter)\\b",
                        m -> Optional.of(new Meaning.Every(
                                m.group(1).equals("quarter")
                                        ? "P3M"
                                        : "P1"
                                                + Character.toUpperCase(
                                                        m.group(1).charAt(0))))),
                Rules.of(
                        "\\b(?:every|each) (" + NUMBER + "|other) (days?|weeks?|months?|years?)\\b",
                        TimeRules::everyOther),
                Rules.of(
                        "\\b(?:every|each) (" + WEEKDAY + ")",
                        m -> Optional.of(new Meaning.Every(
                                "XXXX-WXX-" + Vocabulary.weekday(m.group(1)).getValue()))),
                Rules.of(
                        "\\b(?:every|each) (morning|afternoon|evening|night)\\b",
                        m -> Optional.of(new Meaning.Every(part(m.group(1)).timex()))),
                Rules.of("\\b(?:every|each) weekend\\b", _ -> Optional.of(new Meaning.Every("XXXX-WXX-WE"))),
                Rules.of(
                        "\\b(?:(" + WEEKDAY + ") )?(morning|afternoon|evening|night)s\\b",
                        m -> Optional.of(new Meaning.Every((m.group(1) == null
                                        ? ""
                                        : "XXXX-WXX-"
                                                + Vocabulary.weekday(m.group(1)).getValue())
                                + part(m.group(2)).timex()))),
                Rules.of(
                        "\\b(one) (hours?|days?|weeks?|years?) and (?:a )?half\\b|\\b(one) and (?:a )?half (hours?|days?|weeks?|years?)\\b",
                        m -> Optional.of(length("1.5", m.group(2) == null ? m.group(4) : m.group(2)))),
                Rules.of("\\bin the night-time\\b", _ -> Optional.of(new Meaning.Part("TNT", "00:00:00", "08:00:00"))),
                Rules.of(
                        "\\bonce (?:a|every|per) (day|week|month|year)\\b",
                        m -> Optional.of(new Meaning.Every(
                                "P1" + Character.toUpperCase(m.group(1).charAt(0))))),
                Rules.of(
                        "\\b(daily|everyday|weekly|biweekly|fortnightly|monthly|bi-monthly|quarterly|annually|annual|yearly|semiannual|weekends)\\b",
                        m -> Optional.of(new Meaning.Every(EVERY.getOrDefault(m.group(1), "P1Y")))),
                Rules.of(
                        "\\b(right now|now|at the moment|at this time|at present|asap|as soon as possible)\\b",
                        _ -> Optional.of(new Meaning.Now())));
    }

    private static Optional<Meaning> clock(
            String hours, @Nullable String minutes, @Nullable String seconds, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        boolean late = half != null && half.startsWith("p");
        boolean early = half != null && half.startsWith("a");
        if (half != null && 12 < hour) {
            return Optional.empty();
        }
        int told = late && hour < 12 ? hour + 12 : early && hour == 12 ? 0 : hour % 24;
        int fields = seconds != null ? 3 : minutes != null ? 2 : 1;
        boolean open = half == null && 0 < hour && hour <= 12;
        return Optional.of(new Meaning.Clock(
                told,
                minutes == null ? 0 : Integer.parseInt(minutes),
                seconds == null ? 0 : Integer.parseInt(seconds),
                fields,
                open));
    }

    private static Optional<Meaning> hoursAndMinutes(MatchResult m) {
        var hours = Vocabulary.number(m.group(1));
        var minutes = Vocabulary.number(m.group(3));
        return Optional.of(new Meaning.Length(
                "PT%sH%sM".formatted(hours, minutes), Units.HOUR.seconds(hours).add(Units.MINUTE.seconds(minutes))));
    }

    private static Optional<Meaning> length(MatchResult m) {
        var number = Vocabulary.number(m.group(1));
        return number.equals("0") ? Optional.empty() : Optional.of(length(number, m.group(2)));
    }

    private static Meaning length(String number, String unit) {
        int times = Units.times(unit);
        var count = times == 1 ? number : String.valueOf(Integer.parseInt(number.replaceAll("\\..*", "")) * times);
        return new Meaning.Length(Units.of(unit).timex(count), Units.of(unit).seconds(count));
    }

    private static Optional<Meaning> everyOther(MatchResult m) {
        var number = m.group(1).equals("other") ? "2" : Vocabulary.number(m.group(1));
        return Optional.of(new Meaning.Every(Units.of(m.group(2)).timex(number)));
    }
}
