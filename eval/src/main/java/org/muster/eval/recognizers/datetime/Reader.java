package org.muster.eval.recognizers.datetime;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A reader finds the results of an input from left to right, the longest at each place.
final class Reader {

    private static final List<Rules> FROM = Stream.concat(
                    TimeRules.clocks().stream(),
                    Stream.of(Rules.of(
                            "(1?\\d|2[0-4])(?= for)",
                            m -> Optional.of(new Meaning.Clock(Integer.parseInt(m.group(1)), 0, 0, 1, false)))))
            .toList();
    private static final Pattern RANGE_OPEN = Pattern.compile("\\b(?:from|between)(?: the)? ");
    private static final Pattern RANGE_JOIN = Pattern.compile(
            " ?(?:-|–|~|\\bto\\b|\\btill\\b|\\buntil\\b|\\bthrough\\b|\\bthru\\b|\\band\\b) ?(?:the )?");
    private static final Pattern MODIFIER = Pattern.compile(
            "\\b(no later than|before|prior to|later than|after|since|starting on|starting|beginning on|beginning|until|till|as late as|by|as of) ");
    private static final Pattern LENGTH_MODIFIER = Pattern.compile("\\b(more than|less than|at least|at most) ");
    private static final Pattern OR_MORE =
            Pattern.compile(" (?:or later|and later|and after|or after|and greater|or newer|onwards?)\\b");
    private static final Pattern COUNTED = Pattern.compile("\\b(" + Vocabulary.NUMBER
            + ") (days?|weeks?|months?|years?|fortnights?) (after|before|from|since) (?:the )?");
    private static final Pattern AT = Pattern.compile(",? ?(?:at |around |for |- )?");
    private static final Pattern ON = Pattern.compile(",? (?:on |of |in )?");
    private static final Map<String, String> MODIFIERS = Map.ofEntries(
            Map.entry("before", "before"),
            Map.entry("no later than", "before"),
            Map.entry("prior to", "before"),
            Map.entry("by", "before"),
            Map.entry("after", "after"),
            Map.entry("later than", "after"),
            Map.entry("since", "since"),
            Map.entry("as of", "since"),
            Map.entry("starting", "since"),
            Map.entry("starting on", "since"),
            Map.entry("beginning", "since"),
            Map.entry("beginning on", "since"),
            Map.entry("until", "until"),
            Map.entry("till", "until"),
            Map.entry("as late as", "until"));

    private final String text;
    private final LocalDateTime now;
    private final List<Rules> days;
    private final List<Rules> simple;

    private Reader(String text, LocalDateTime now) {
        this.text = text;
        this.now = now;
        var almanac = new Almanac(now);
        this.days = Stream.of(
                        new DayRules(almanac).all(), new StretchRules(almanac).all(), new FeastRules(almanac).all())
                .flatMap(List::stream)
                .toList();
        this.simple = Stream.of(days, clocks(), TimeRules.others(), new MomentRules(now).all())
                .flatMap(List::stream)
                .toList();
    }

    static List<Result> read(String input, LocalDateTime now) {
        return new Reader(input.toLowerCase(Locale.ROOT), now).all();
    }

    private List<Result> all() {
        var results = new ArrayList<Result>();
        int at = 0;
        while (at < text.length()) {
            int here = at;
            boolean begins = at == 0
                    || !Character.isLetterOrDigit(text.charAt(at))
                    || !Character.isLetterOrDigit(text.charAt(at - 1));
            var found = begins ? longest(here) : Optional.<Result>empty();
            found.ifPresent(results::add);
            at = found.map(Result::end).orElse(at + 1);
        }
        return results;
    }

    private Optional<Result> longest(int at) {
        return Stream.of(
                        plain(at),
                        moment(at),
                        clockFirst(at),
                        clockRange(at),
                        range(at),
                        modified(at),
                        orMore(at),
                        someLength(at),
                        Edges.at(text, at, new Almanac(now)),
                        lasting(at),
                        dayRange(at),
                        repeated(at),
                        counted(at),
                        partly(at),
                        daysOfMonth(at),
                        near(at))
                .flatMap(Optional::stream)
                .reduce((best, other) -> best.end() < other.end() ? other : best);
    }

    private static List<Rules> clocks() {
        return Stream.concat(TimeRules.clocks().stream(), SpokenClocks.all().stream())
                .toList();
    }

    private Optional<Piece> piece(List<Rules> rules, int at) {
        return rules.stream()
                .flatMap(rule -> rule.at(text, at).stream())
                .reduce((best, other) -> best.end() < other.end() ? other : best);
    }

    private Optional<Result> plain(int at) {
        return piece(simple, at).map(piece -> Values.of(piece, now));
    }

    private int skip(Pattern pattern, int at) {
        var matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /// "tomorrow at 9 pm", "monday morning".
    private Optional<Result> moment(int at) {
        return piece(days, at)
                .filter(day -> day.meaning() instanceof Meaning.Day)
                .flatMap(day -> {
                    int next = skip(AT, day.end());
                    var rest = next < 0
                            ? Optional.<Piece>empty()
                            : piece(
                                    Stream.concat(clocks().stream(), TimeRules.others().stream())
                                            .toList(),
                                    next);
                    return rest.flatMap(time -> joined(at, time.end(), (Meaning.Day) day.meaning(), time.meaning()));
                });
    }

    /// "9 pm tomorrow", "9 pm on monday".
    private Optional<Result> clockFirst(int at) {
        return piece(clocks(), at).flatMap(time -> {
            int next = skip(ON, time.end());
            var day = next < 0 ? Optional.<Piece>empty() : piece(days, next);
            return day.filter(piece -> piece.meaning() instanceof Meaning.Day)
                    .flatMap(piece -> joined(at, piece.end(), (Meaning.Day) piece.meaning(), time.meaning()));
        });
    }

    private static Optional<Result> joined(int begin, int end, Meaning.Day day, Meaning time) {
        return switch (time) {
            case Meaning.Clock clock ->
                Optional.of(Result.of(begin, end, "datetime", distinct(Values.moments(day, clock))));
            case Meaning.Part part ->
                Optional.of(Result.of(begin, end, "datetimerange", distinct(Values.parts(day, part))));
            case Meaning.Day _, Meaning.Days _, Meaning.Length _, Meaning.Every _ -> Optional.empty();
            case Meaning.Season _, Meaning.Now _, Meaning.Moment _, Meaning.Moments _ -> Optional.empty();
            case Meaning.DayPart _, Meaning.NoDay _ -> Optional.empty();
        };
    }

    private static List<Map<String, String>> distinct(List<Map<String, String>> values) {
        return values.stream().distinct().toList();
    }

    /// "from march 3 to may 2", "2014-2018", "from 9 am to 5 pm".
    private Optional<Result> range(int at) {
        int begin = Math.max(at, skip(RANGE_OPEN, at));
        return piece(simple, begin).flatMap(first -> {
            int next = skip(RANGE_JOIN, first.end());
            var second = next <= first.end() ? Optional.<Piece>empty() : piece(simple, next);
            boolean opened = at < begin;
            boolean loose =
                    text.substring(first.end(), Math.max(first.end(), next)).contains("and") && !opened;
            return loose
                    ? Optional.empty()
                    : second.flatMap(last -> Stretches.between(at, last.end(), first.meaning(), last.meaning(), now));
        });
    }

    /// "march 2nd through 6th", "3 to 8 of march".
    private Optional<Result> daysOfMonth(int at) {
        return DaysOfMonth.at(text, at, new Almanac(now));
    }

    /// "from 4pm for 3 hours".
    private Optional<Result> lasting(int at) {
        int next = skip(Pattern.compile("\\bfrom "), at);
        var hour = next < 0 ? Optional.<Piece>empty() : piece(FROM, next);
        return hour.flatMap(from -> {
            int length = skip(Pattern.compile(" for "), from.end());
            var lasts = length < 0 ? Optional.<Piece>empty() : piece(TimeRules.others(), length);
            return lasts.filter(piece -> piece.meaning() instanceof Meaning.Length)
                    .map(piece -> Stretches.lasting(
                            at, piece.end(), (Meaning.Clock) from.meaning(), (Meaning.Length) piece.meaning()));
        });
    }

    /// "around 1pm".
    private Optional<Result> near(int at) {
        int next = skip(Pattern.compile("\\b(?:around|about|approximately) "), at);
        return (next < 0 ? Optional.<Piece>empty() : piece(clocks(), next)).map(piece -> {
            var exact = Values.of(piece, now);
            return Result.of(
                    at,
                    exact.end(),
                    "time",
                    exact.values().stream().map(Values::approximately).toList());
        });
    }

    /// "from 3 to 4pm", "from 3 to 4pm of march 9".
    private Optional<Result> clockRange(int at) {
        return ClockRanges.at(text, at).flatMap(range -> {
            int next = skip(ON, range.end());
            var day = next < 0 ? Optional.<Piece>empty() : piece(simple, next);
            var dated = day.flatMap(piece -> onDay(range, at, piece.end(), piece));
            return dated.isPresent()
                    ? dated
                    : Optional.of(range).filter(ClockRanges::marked).map(ClockRanges::alone);
        });
    }

    /// "tomorrow from 5 to 6pm", "friday morning from 8am to 11am".
    private Optional<Result> dayRange(int at) {
        return piece(simple, at).flatMap(day -> {
            int part = skip(Pattern.compile(" (?:morning|afternoon|evening|night)\\b"), day.end());
            int next = skip(Pattern.compile(",? "), Math.max(part, day.end()));
            var range = next < 0 ? Optional.<ClockRanges>empty() : ClockRanges.at(text, next);
            return range.flatMap(found -> onDay(found, at, found.end(), day));
        });
    }

    private Optional<Result> onDay(ClockRanges range, int from, int to, Piece piece) {
        var rest = text.substring(from, to);
        var part = rest.contains("morning")
                ? "TMO"
                : rest.contains("evening")
                                || rest.contains("afternoon")
                                || rest.contains("night")
                                || rest.contains("tonite")
                        ? "TEV"
                        : "";
        return piece.meaning() instanceof Meaning.Day day
                ? Optional.of(range.on(day, from, extended(to), part))
                : piece.meaning() instanceof Meaning.DayPart(var known, var _)
                        ? Optional.of(range.on(known, from, to, part))
                        : Optional.empty();
    }

    private int extended(int end) {
        return Math.max(end, skip(Pattern.compile(" (?:morning|afternoon|evening)\\b"), end));
    }

    /// "each monday at 4pm", "3pm each day".
    private Optional<Result> repeated(int at) {
        var first = piece(simple, at);
        int next = first.map(piece -> skip(AT, piece.end())).orElse(-1);
        var second = next < 0 ? Optional.<Piece>empty() : piece(simple, next);
        return first.flatMap(one -> second.flatMap(other -> {
            var every = one.meaning() instanceof Meaning.Every ? one.meaning() : other.meaning();
            var clock = one.meaning() instanceof Meaning.Clock ? one.meaning() : other.meaning();
            return every instanceof Meaning.Every(var timex) && clock instanceof Meaning.Clock time
                    ? Optional.of(Result.of(
                            at,
                            other.end(),
                            "set",
                            List.of(Values.value(
                                    "set",
                                    (timex.startsWith("XXXX") ? timex : "") + time.timex(time.hour()),
                                    "not resolved"))))
                    : Optional.empty();
        }));
    }

    /// "5 days after march 9th", "3 weeks before june 4 2011".
    private Optional<Result> counted(int at) {
        var matcher = COUNTED.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        var number = Vocabulary.number(matcher.group(1));
        var unit = matcher.group(2);
        boolean back = matcher.group(3).equals("before");
        return piece(days, matcher.end())
                .filter(piece -> piece.meaning() instanceof Meaning.Day && !number.contains("."))
                .map(piece -> {
                    long count = Long.parseLong(number) * Units.times(unit);
                    var day = Units.of(unit).plus(((Meaning.Day) piece.meaning()).coming(), back ? -count : count);
                    return Values.of(new Piece(at, piece.end(), Meaning.Day.of(day)), now);
                });
    }

    /// "8am this morning", "today before 4pm".
    private Optional<Result> partly(int at) {
        return piece(simple, at).flatMap(first -> {
            int next = skip(Pattern.compile(",? "), first.end());
            var part = next < 0 ? Optional.<Piece>empty() : piece(simple, next);
            if (first.meaning() instanceof Meaning.Clock clock
                    && part.isPresent()
                    && part.get().meaning() instanceof Meaning.DayPart(var day, var _)) {
                return Optional.of(Result.of(at, part.get().end(), "datetime", distinct(Values.moments(day, clock))));
            }
            int around = skip(Pattern.compile(" (?:at|around) (?=\\d)"), first.end());
            if (0 < around && first.meaning() instanceof Meaning.DayPart(var day, var _)) {
                var bare = Rules.of(
                                "(1[0-2]|[1-9])\\b(?![:.\\d])",
                                m -> Optional.of(new Meaning.Clock(
                                        Integer.parseInt(m.group(1)) + (Integer.parseInt(m.group(1)) < 5 ? 0 : 12),
                                        0,
                                        0,
                                        1,
                                        false)))
                        .at(text, around);
                if (bare.isPresent()) {
                    return Optional.of(
                            Result.of(at, bare.get().end(), "datetime", distinct(Values.moments(day, (Meaning.Clock)
                                    bare.get().meaning()))));
                }
            }
            var limit = next < 0 ? Optional.<Result>empty() : modified(next);
            return first.meaning() instanceof Meaning.Day day
                    ? limit.filter(result -> result.type().equals("timerange"))
                            .map(result -> Values.limited(at, day, result))
                    : Optional.empty();
        });
    }

    private Optional<Result> modified(int at) {
        var matcher = MODIFIER.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int next = Math.max(
                matcher.end(), skip(Pattern.compile("the (?!day\\b|week\\b|month\\b|year\\b)|on "), matcher.end()));
        var modifier = MODIFIERS.getOrDefault(matcher.group(1), "after");
        return piece(simple, next).flatMap(piece -> modified(at, piece.end(), piece.meaning(), modifier));
    }

    private static Optional<Result> modified(int at, int end, Meaning meaning, String modifier) {
        var values = distinct(Values.modified(meaning, modifier));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(Result.of(at, end, meaning instanceof Meaning.Clock ? "timerange" : "daterange", values));
    }

    /// "2016 or later".
    private Optional<Result> orMore(int at) {
        return piece(simple, at).flatMap(piece -> {
            int end = skip(OR_MORE, piece.end());
            return end < 0 ? Optional.empty() : modified(at, end, piece.meaning(), "since");
        });
    }

    /// "more than 4 days".
    private Optional<Result> someLength(int at) {
        var matcher = LENGTH_MODIFIER.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean more = matcher.group(1).contains("more") || matcher.group(1).contains("least");
        return piece(simple, matcher.end())
                .filter(piece -> piece.meaning() instanceof Meaning.Length)
                .map(piece -> {
                    var length = (Meaning.Length) piece.meaning();
                    return Result.of(
                            at,
                            piece.end(),
                            "duration",
                            List.of(Map.of(
                                    "type",
                                    "duration",
                                    "timex",
                                    length.timex(),
                                    "value",
                                    Values.plain(length.seconds()),
                                    "Mod",
                                    more ? "more" : "less")));
                });
    }
}
