package org.muster.eval.recognizers.datetime;

import static org.muster.eval.recognizers.datetime.Vocabulary.MONTH;
import static org.muster.eval.recognizers.datetime.Vocabulary.NUMBER;
import static org.muster.eval.recognizers.datetime.Vocabulary.UNIT;
import static org.muster.eval.recognizers.datetime.Vocabulary.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Weeks, months, quarters, years and stretches of them.
final class StretchRules {

    private static final String WHICH = "(next|last|this|past|previous|coming|upcoming|following|current)";

    private final Almanac almanac;

    StretchRules(Almanac almanac) {
        this.almanac = almanac;
    }

    List<Rules> all() {
        return Stream.of(named(), numbered()).flatMap(List::stream).toList();
    }

    private List<Rules> named() {
        return List.of(
                Rules.of(
                        "\\b(?:month of )?(" + MONTH + ")(?: of| in|,|-)? ?(" + YEAR + ")",
                        m -> Optional.of(almanac.month(
                                LocalDate.of(Integer.parseInt(m.group(2)), Vocabulary.month(m.group(1)), 1)))),
                Rules.of("\\b(" + WHICH + ") (" + MONTH + ")", this::whichMonth),
                Rules.of("\\b(" + MONTH + ") (?:of )?" + WHICH + " year\\b", this::monthOfYear),
                Rules.of("\\b(?:month of )?(" + MONTH + ")", this::openMonth),
                Rules.of(
                        "(?<=\\b(?:in|of|from|to|since|between|until|by|till|after|before|through) |[a-z]-)(may|march)\\b(?! (?:not|also|be|differ|have|at|ask|i)\\b)",
                        m -> Optional.of(almanac.openMonth(Vocabulary.month(m.group(1))))),
                Rules.of(
                        "(?<!\\b\\d{1,2} {0,1}- {0,1})\\b(?:year )?(" + YEAR + ")(?! ?- ?\\d{1,2}\\b)(?!\\.\\d)",
                        m -> Optional.of(almanac.year(Integer.parseInt(m.group(1))))),
                Rules.of("\\b(?:in )?(\\d{4})s\\b|\\b(\\d{3}0)'s\\b", this::decade),
                Rules.of(
                        "\\b(?:the (?=\\w+ decade))?" + WHICH
                                + " (?:calendar )?(week|month|year|quarter|weekend|decade)\\b",
                        this::whichUnit),
                Rules.of("\\b(?:earlier) (?:this|in the) (week|month|year)\\b", m -> earlier(m.group(1))),
                Rules.of("\\b" + WHICH + " fortnight\\b", m -> Optional.of(almanac.fortnight(by(m.group(1))))),
                Rules.of("\\bthe week after next\\b", _ -> Optional.of(almanac.shifted("week", 2))),
                Rules.of("\\b" + WHICH + " workweek\\b", m -> Optional.of(workweek(by(m.group(1))))),
                Rules.of(
                        "\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) week of (" + MONTH + ") (" + YEAR
                                + ")",
                        m -> Optional.of(almanac.weekOfMonth(
                                LocalDate.of(Integer.parseInt(m.group(3)), Vocabulary.month(m.group(2)), 1),
                                which(m.group(1))))),
                Rules.of(
                        "\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) week of " + WHICH + " month\\b",
                        m -> Optional.of(almanac.weekOfMonth(
                                almanac.shifted("month", by(m.group(2))).comingStart(), which(m.group(1))))),
                Rules.of(
                        "\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last) week of (" + MONTH + ")",
                        this::weekOfOpenMonth),
                Rules.of(
                        "\\bweek (\\d{1,2}) of (?:the year )?(" + YEAR + ")",
                        m -> Optional.of(weekOf(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))))),
                Rules.of(
                        "\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) week of (" + YEAR + ")",
                        m -> Optional.of(weekOf(Integer.parseInt(m.group(2)), Integer.parseInt(ordinal(m.group(1)))))),
                Rules.of(
                        "\\b(the) (week|month|year|weekend)\\b(?! of| \\d| after| begin| start)",
                        m -> Optional.of(almanac.shifted(m.group(2), 0))),
                Rules.of(
                        "\\b(?:the (?=\\w+ \\w+ decades))?" + WHICH + " (" + NUMBER + ") (" + UNIT + ")",
                        m -> counted(m.group(1), m.group(2), m.group(3))),
                Rules.of(
                        "\\b(" + NUMBER + ") " + WHICH + " ((?:days|weeks|months|years|quarters|decades)\\b)",
                        m -> counted(m.group(2), m.group(1), m.group(3))),
                Rules.of(
                        "\\bwithin (?:the )?(?:next )?(" + NUMBER + ") (" + UNIT + ")",
                        m -> stretch(almanac.today(), m.group(1), m.group(2))));
    }

    /// Weeks, quarters, halves and accounting years by number.
    private List<Rules> numbered() {
        return List.of(
                Rules.of("\\b(" + YEAR + ")[- ]?q([1-4])\\b", m -> quarter(m.group(1), m.group(2))),
                Rules.of("\\bq([1-4])(?: of|-)? ?(" + YEAR + ")", m -> quarter(m.group(2), m.group(1))),
                Rules.of(
                        "\\b(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter of (?:year )?(" + YEAR + ")",
                        m -> quarter(m.group(2), ordinal(m.group(1)))),
                Rules.of("\\bweek (\\d{1,2})\\b", this::numberedWeek),
                Rules.of(
                        "\\bweek (\\d{1,2}) of " + WHICH + " year\\b",
                        m -> Optional.of(
                                weekOf(almanac.today().getYear() + by(m.group(2)), Integer.parseInt(m.group(1))))),
                Rules.of(
                        "\\b(?:the )?last week of (" + YEAR + ")",
                        m -> Optional.of(almanac.week(LocalDate.of(Integer.parseInt(m.group(1)), 12, 28)))),
                Rules.of("\\b(?:fiscal year|fy) ?(\\d{4})\\b", m -> Optional.of(new Meaning.Season("FY" + m.group(1)))),
                Rules.of("\\b(?:school year|sy) ?(\\d{4})\\b", m -> Optional.of(new Meaning.Season("SY" + m.group(1)))),
                Rules.of(
                        "\\b" + WHICH + " fiscal year\\b",
                        m -> Optional.of(
                                new Meaning.Season("FY" + (almanac.today().getYear() + by(m.group(1)))))),
                Rules.of("\\b(" + YEAR + ")-?h([12])\\b", this::half),
                Rules.of(
                        "\\b(?:(this|next|last) )?(spring|summer|autumn|fall|winter)(?:(?: of)? (" + YEAR + "))?\\b",
                        this::season));
    }

    private Optional<Meaning> earlier(String unit) {
        var whole = almanac.shifted(unit, 0);
        return Optional.of(Meaning.Days.of(whole.timex(), whole.comingStart(), almanac.today()));
    }

    private static int which(String word) {
        return word.equals("last") ? -1 : Integer.parseInt(ordinal(word));
    }

    private Meaning workweek(int by) {
        var week = almanac.shifted("week", by);
        return Meaning.Days.of(
                week.timex(), week.comingStart(), week.comingStart().plusDays(5));
    }

    private Optional<Meaning> weekOfOpenMonth(MatchResult m) {
        var month = almanac.openMonth(Vocabulary.month(m.group(2)));
        var past = almanac.weekOfMonth(month.pastStart(), which(m.group(1)));
        var coming = almanac.weekOfMonth(month.comingStart(), which(m.group(1)));
        return Optional.of(new Meaning.Days(
                "XXXX" + past.timex().substring(4),
                past.pastStart(),
                past.pastEnd(),
                coming.comingStart(),
                coming.comingEnd()));
    }

    private Meaning weekOf(int year, int week) {
        return almanac.week(LocalDate.of(year, 1, 4).plusWeeks(week - 1L));
    }

    private Optional<Meaning> openMonth(MatchResult m) {
        boolean verb = m.group(1).equals("may") || m.group(1).equals("march");
        return verb ? Optional.empty() : Optional.of(almanac.openMonth(Vocabulary.month(m.group(1))));
    }

    private Optional<Meaning> whichMonth(MatchResult m) {
        int month = Vocabulary.month(m.group(3));
        if (m.group().equals("this may")) {
            return Optional.empty();
        }
        int year = almanac.today().getYear() + by(m.group(1));
        return Optional.of(almanac.month(LocalDate.of(year, month, 1)));
    }

    private Optional<Meaning> monthOfYear(MatchResult m) {
        int year = almanac.today().getYear() + by(m.group(2));
        return Optional.of(almanac.month(LocalDate.of(year, Vocabulary.month(m.group(1)), 1)));
    }

    private Optional<Meaning> decade(MatchResult m) {
        var first = m.group(1) == null ? m.group(2) : m.group(1);
        return first.endsWith("0") ? Optional.of(almanac.decade(Integer.parseInt(first))) : Optional.empty();
    }

    private Optional<Meaning> whichUnit(MatchResult m) {
        return Optional.of(almanac.shifted(m.group(2), by(m.group(1))));
    }

    static int by(String which) {
        return switch (which) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "upcoming", "following" -> 1;
            default -> 0;
        };
    }

    private Optional<Meaning> counted(String which, String words, String unit) {
        int by = by(which);
        var number = Vocabulary.number(words);
        if (by == 0 || number.contains(".") || number.equals("0")) {
            return Optional.empty();
        }
        if (unit.startsWith("quarter") || unit.startsWith("decade")) {
            return whole(by, Integer.parseInt(number), unit);
        }
        return by < 0
                ? stretch(
                        Units.of(unit).plus(almanac.today(), -Long.parseLong(number) * Units.times(unit)), words, unit)
                : stretch(almanac.today().plusDays(1), words, unit);
    }

    /// Whole quarters and decades are counted from their own beginnings.
    private Optional<Meaning> whole(int by, int count, String unit) {
        var here = almanac.shifted(unit, 0);
        var start = almanac.shifted(unit, by < 0 ? -count : 1).comingStart();
        var end = by < 0 ? here.comingStart() : almanac.shifted(unit, count).comingEnd();
        var length = unit.startsWith("q") ? "P%sM".formatted(3 * count) : "P%sY".formatted(10 * count);
        return Optional.of(Almanac.between(start, end, length));
    }

    private static Optional<Meaning> stretch(LocalDate start, String words, String unit) {
        var number = Vocabulary.number(words);
        if (number.contains(".") || unit.startsWith("weekend")) {
            return Optional.empty();
        }
        long count = Long.parseLong(number) * Units.times(unit);
        var end = Units.of(unit).plus(start, count);
        return Optional.of(Almanac.between(start, end, Units.of(unit).timex(String.valueOf(count))));
    }

    private static Optional<Meaning> quarter(String year, String which) {
        var first = LocalDate.of(Integer.parseInt(year), 3 * Integer.parseInt(which) - 2, 1);
        return Optional.of(Almanac.between(first, first.plusMonths(3), "P3M"));
    }

    private Optional<Meaning> half(MatchResult m) {
        var first = LocalDate.of(Integer.parseInt(m.group(1)), m.group(2).equals("1") ? 1 : 7, 1);
        return Optional.of(Almanac.between(first, first.plusMonths(6), "P6M"));
    }

    private static String ordinal(String word) {
        return switch (word) {
            case "first", "1st" -> "1";
            case "second", "2nd" -> "2";
            case "third", "3rd" -> "3";
            default -> "4";
        };
    }

    private Optional<Meaning> numberedWeek(MatchResult m) {
        int week = Integer.parseInt(m.group(1));
        var first = LocalDate.of(almanac.today().getYear(), 1, 4);
        return week < 1 || 53 < week ? Optional.empty() : Optional.of(almanac.week(first.plusWeeks(week - 1L)));
    }

    private Optional<Meaning> season(MatchResult m) {
        var name = switch (m.group(2)) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
        if (m.group(2).equals("fall") && m.group(1) == null && m.group(3) == null) {
            return Optional.empty();
        }
        if (m.group(3) != null) {
            return Optional.of(new Meaning.Season(m.group(3) + "-" + name));
        }
        return Optional.of(new Meaning.Season(
                m.group(1) == null ? name : almanac.today().getYear() + by(m.group(1)) + "-" + name));
    }
}
