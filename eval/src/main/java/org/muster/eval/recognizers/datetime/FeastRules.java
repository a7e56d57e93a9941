package org.muster.eval.recognizers.datetime;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.muster.text.Lexicon;
import org.muster.time.Feast;

/// Days that go by a name, from the core's own list of feasts.
///
/// @param almanac the calendar around the day of speaking
record FeastRules(Almanac almanac) {

    private static final Map<String, String> FEASTS = Lexicon.pairs("/org/muster/time/holidays.en.tsv");
    private static final String NAME = FEASTS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(name -> name.replace(" '", "'"))
            .collect(Collectors.joining("|", "(", ")"));

    List<Rules> all() {
        return List.of(
                Rules.of(
                        "\\b(?:(last|next|following|this) )?" + NAME + "(?:,? (?:of )?(" + Vocabulary.YEAR
                                + "))?\\b(?! weekend)",
                        this::day),
                Rules.of(
                        "\\b" + NAME + "(?: (" + Vocabulary.YEAR + "))? weekend(?: (" + Vocabulary.YEAR + "))?\\b",
                        m -> weekend(m.group(1), m.group(2) == null ? m.group(3) : m.group(2))),
                Rules.of("\\bthe weekend of " + NAME + "\\b", m -> weekend(m.group(1), null)));
    }

    private static Feast feast(String name) {
        return Feast.of(FEASTS.getOrDefault(name.replace("'", " '"), "01-01"));
    }

    private Optional<Meaning> day(MatchResult m) {
        var feast = feast(m.group(2));
        var here = feast.in(almanac.today().getYear());
        if (m.group(3) != null) {
            return Optional.of(Meaning.Day.of(feast.in(Integer.parseInt(m.group(3)))));
        }
        int past = here.isBefore(almanac.today()) ? here.getYear() : here.getYear() - 1;
        var before = feast.in(past);
        var after = feast.in(past + 1);
        if (m.group(1) != null) {
            return Optional.of(Meaning.Day.of(m.group(1).equals("last") ? before : after));
        }
        return Optional.of(new Meaning.Day(timex(feast, before), before, after));
    }

    private static String timex(Feast feast, java.time.LocalDate day) {
        return switch (feast) {
            case Feast.OnDate(var month, var date) -> String.format(Locale.ROOT, "XXXX-%02d-%02d", month, date);
            case Feast.OnWeekday(var month, var weekday, var which) ->
                String.format(Locale.ROOT, "XXXX-%02d-WXX-%d-%d", month, weekday.getValue(), which);
            case Feast.ByEaster _ -> "XXXX" + day.toString().substring(4);
        };
    }

    private Optional<Meaning> weekend(String name, @org.jspecify.annotations.Nullable String year) {
        var feast = feast(name);
        int from = year == null ? almanac.today().getYear() : Integer.parseInt(year);
        var first = weekend(feast, from);
        if (year != null) {
            return Optional.of(first);
        }
        var next = weekend(feast, from + 1);
        return Optional.of(new Meaning.Days(
                first.timex(), first.pastStart(), first.pastEnd(), next.timex(), next.comingStart(), next.comingEnd()));
    }

    private Meaning.Days weekend(Feast feast, int year) {
        var day = feast.in(year);
        var back = day.getDayOfWeek() == java.time.DayOfWeek.MONDAY ? day.minusDays(1) : day;
        var weekend = almanac.weekend(back);
        return Meaning.Days.of(
                weekend.timex(),
                weekend.pastStart(),
                day.getDayOfWeek() == java.time.DayOfWeek.MONDAY
                        ? weekend.pastEnd().plusDays(1)
                        : weekend.pastEnd());
    }
}
