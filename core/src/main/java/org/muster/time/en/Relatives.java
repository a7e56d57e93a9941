package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.one;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.model.time.PartialDate;
import org.muster.time.Time;
import org.muster.time.Time.Base;
import org.muster.time.Time.Unit;

/// Relative times: weekdays, seasons, and what counts from the report's date or from the time told last.
final class Relatives {

    private static final PartialDate.Year NO_YEAR = new PartialDate.Year.Unstated();
    private static final Pattern UNIT = named("unit", Calendar.of("unit"));
    private static final Pattern AGO = named("ago", word("last", "past", "this", "next", "coming", "current"));
    private static final Pattern COUNT =
            named("count", sequence(Calendar.count(), optional(sequence(word("-"), Calendar.count()))));
    private static final Pattern STAGE =
            optional(sequence(word("early", "earlier", "late", "later", "mid"), optional(word("-", "on", "in"))));
    private static final Pattern PART = any(Calendar.of("part"), 1);
    private static final Pattern LETTERS =
            one(token -> Character.isLetterOrDigit(token.text().codePointAt(0)));
    private static final Pattern THE = optional(word("the"));

    private static final Pattern SAME =
            choice(sequence(word("period", "time", "point", "stage"), optional(phrase("of the year"))), UNIT);

    /// What stands behind a unit that the words behind it single out, and not the times told before.
    private static final Pattern CONTINUED = word(
            "of",
            "in",
            "to",
            "since",
            "after",
            "before",
            "that",
            "when",
            "from",
            "between",
            "ended",
            "ending",
            "until",
            "through",
            "up",
            "leading",
            "following",
            "preceding",
            "prior",
            "covered",
            "under",
            "for",
            "the",
            "-",
            "'s",
            "ahead");

    private Relatives() {}

    static List<Rule> rules() {
        return Stream.of(nearest(), counted(), resuming()).flatMap(List::stream).toList();
    }

    /// What goes by a name: weekdays, months, seasons.
    private static List<Rule> nearest() {
        return List.of(
                namedDay(),
                partOfDay(),
                Rule.of("relative.overnight", word("overnight"), _ -> new Time.Overnight()),
                weekday(),
                weekend(),
                namedMonth(),
                seasonOfYear(),
                seasonAgo(),
                bareSeason());
    }

    private static Rule namedDay() {
        return Rule.of(
                "relative.day",
                sequence(STAGE, named("day", Calendar.of("day")), PART),
                words -> shifted(Unit.DAY, Integer.parseInt(Calendar.value("day", words.token("day"))), Base.ANCHOR));
    }

    private static Rule partOfDay() {
        return Rule.of(
                "relative.part-of-day",
                sequence(
                        STAGE,
                        named("which", word("this", "last", "that")),
                        optional(word("same")),
                        Calendar.of("part")),
                words -> shifted(
                        Unit.DAY,
                        words.token("which").is("last") ? -1 : 0,
                        words.token("which").is("that") ? Base.REFERENCE : Base.ANCHOR));
    }

    private static Rule weekday() {
        return Rule.of(
                "relative.weekday",
                sequence(
                        STAGE,
                        optional(named("ago", word("last", "next", "this"))),
                        named("weekday", Calendar.weekday()),
                        any(choice(word("early"), word("late"), Calendar.of("part")), 2)),
                words -> new Time.Weekday(
                        DayOfWeek.of(Integer.parseInt(Calendar.value("weekday", words.token("weekday")))),
                        words.has("ago") ? by(words.token("ago")) : 0));
    }

    private static Rule weekend() {
        return Rule.of(
                "relative.weekend",
                sequence(
                        STAGE,
                        THE,
                        optional(named("ago", word("last", "past", "previous", "next", "this", "coming"))),
                        word("weekend")),
                words -> new Time.Weekend(words.has("ago") ? by(words.token("ago")) : 0));
    }

    private static Rule namedMonth() {
        return Rule.of(
                "relative.month",
                sequence(
                        STAGE,
                        choice(AGO, sequence(THE, named("ago", word("previous")))),
                        named("month", Calendar.month())),
                words -> new Time.NamedMonth(Calendar.month(words.token("month")), by(words.token("ago"))));
    }

    private static Rule seasonOfYear() {
        return Rule.of(
                "relative.season-year",
                sequence(
                        THE,
                        STAGE,
                        named("season", Calendar.of("season")),
                        optional(word("of")),
                        named("year", Calendar.year())),
                words -> new Time.InSeason(
                        season(words),
                        new PartialDate.Year.Stated(
                                Integer.parseInt(words.token("year").text())),
                        0));
    }

    private static Rule seasonAgo() {
        return Rule.of(
                "relative.season",
                sequence(
                        STAGE,
                        choice(sequence(THE, AGO), phrase("that same"), phrase("the same"), word("the", "that")),
                        STAGE,
                        named("season", Calendar.of("season")),
                        not(word("of", "-", "in"))),
                words -> new Time.InSeason(season(words), NO_YEAR, words.has("ago") ? by(words.token("ago")) : 0));
    }

    private static Rule bareSeason() {
        return Rule.of(
                "relative.season-bare",
                sequence(named("season", Calendar.of("season")), not(word("of", "-"))),
                words -> new Time.InSeason(season(words), NO_YEAR, 0));
    }

    /// What is counted in units from the report's date.
    private static List<Rule> counted() {
        return List.of(
                Rule.of(
                        "relative.unit",
                        sequence(STAGE, AGO, UNIT, not(word("-"))),
                        words -> shifted(unit(words), by(words.token("ago")), Base.ANCHOR)),
                Rule.of(
                        "relative.past-unit",
                        sequence(word("the", "this"), word("past", "last"), UNIT, not(word("of"))),
                        words -> new Time.Latest(1, unit(words))),
                Rule.of(
                        "relative.latest",
                        sequence(
                                THE,
                                word("past", "last", "previous", "preceding"),
                                optional(word("about", "some", "nearly", "almost")),
                                COUNT,
                                optional(word("-")),
                                UNIT,
                                not(word("of"))),
                        words -> new Time.Latest(count(words), unit(words))),
                Rule.of(
                        "relative.coming",
                        sequence(THE, word("next", "coming", "following"), COUNT, UNIT),
                        words -> new Time.Coming(count(words), unit(words))),
                Rule.of(
                        "relative.ago",
                        sequence(
                                any(word("about", "some", "nearly", "almost", "more", "than", "around", "just"), 2),
                                COUNT,
                                optional(word("-")),
                                UNIT,
                                word("ago")),
                        words -> shifted(unit(words), -count(words), Base.ANCHOR)));
    }

    /// What goes on from the time told last, or up to now.
    private static List<Rule> resuming() {
        return List.of(
                earlier(),
                later(),
                previous(),
                theOneBefore(),
                nextOne(),
                theSame(),
                thatPeriod(),
                thePeriod(),
                sameAgain(),
                sameInYear(),
                toDate(),
                Rule.of("relative.up-to-now", choice(phrase("to date"), phrase("thus far")), _ -> new Time.UpToNow()),
                recent());
    }

    private static Rule earlier() {
        return Rule.of(
                "relative.earlier",
                sequence(COUNT, UNIT, choice(word("earlier"), sequence(word("before", "previously"), not(LETTERS)))),
                words -> unit(words) == Unit.YEAR && count(words) == 1
                        ? new Time.YearBefore()
                        : shifted(unit(words), -count(words), Base.REFERENCE));
    }

    private static Rule later() {
        return Rule.of(
                "relative.later",
                sequence(
                        COUNT,
                        optional(word("full")),
                        UNIT,
                        choice(word("later", "afterwards", "afterward"), sequence(word("after"), not(LETTERS)))),
                words -> shifted(unit(words), count(words), Base.REFERENCE));
    }

    private static Rule nextOne() {
        return Rule.of(
                "relative.next",
                sequence(STAGE, word("the"), word("next", "following"), choice(UNIT, Calendar.of("part"))),
                words -> shifted(words.has("unit") ? unit(words) : Unit.DAY, 1, Base.REFERENCE));
    }

    private static Rule previous() {
        return Rule.of(
                "relative.previous",
                sequence(word("the", "a"), named("which", word("previous", "preceding", "following", "prior")), UNIT),
                words -> shifted(unit(words), words.token("which").is("following") ? 1 : -1, Base.REFERENCE));
    }

    /// "than the year before", but not "the year before the war".
    private static Rule theOneBefore() {
        return Rule.of(
                "relative.before",
                sequence(word("the"), UNIT, word("before"), not(LETTERS)),
                words -> shifted(unit(words), -1, Base.REFERENCE));
    }

    private static Rule theSame() {
        return Rule.of(
                "relative.same",
                sequence(
                        STAGE,
                        choice(phrase("that same"), word("that"), phrase("the same")),
                        UNIT,
                        not(word("of", "-"))),
                words -> shifted(unit(words), 0, Base.REFERENCE));
    }

    /// "over the same period", "in that time": the time told last.
    private static Rule thatPeriod() {
        return Rule.of(
                "relative.that-period",
                sequence(
                        word("over", "during", "in", "within"),
                        choice(phrase("that same"), word("that"), phrase("the same")),
                        word("period", "time"),
                        not(word("of", "in", "last", "a", "the"))),
                _ -> new Time.SameAgain(0));
    }

    /// "opened 40 shops in the quarter", "in the month, rents rose": the period told last; but not "in the year since",
    /// "the month of May".
    private static Rule thePeriod() {
        return Rule.of(
                "relative.the-period",
                sequence(
                        word("over", "during", "in", "for"),
                        word("the"),
                        choice(named("period", word("period")), named("unit", word("month", "quarter"))),
                        not(CONTINUED)),
                words -> words.has("unit") ? shifted(unit(words), 0, Base.REFERENCE) : new Time.SameAgain(0));
    }

    private static Rule sameAgain() {
        return Rule.of(
                "relative.same-again",
                sequence(
                        choice(phrase("the same"), phrase("the corresponding"), word("same")),
                        SAME,
                        any(word("of", "in"), 1),
                        choice(
                                phrase("last year"),
                                sequence(word("a", "one"), word("year"), word("earlier", "ago", "before")),
                                phrase("the previous year"),
                                phrase("the year before"))),
                _ -> new Time.SameAgain(-1));
    }

    /// "in the same period of 2015", "at the corresponding point in 2015".
    private static Rule sameInYear() {
        return Rule.of(
                "relative.same-in-year",
                sequence(
                        choice(phrase("the same"), phrase("the corresponding"), word("same")),
                        SAME,
                        word("of", "in"),
                        named("year", Calendar.year())),
                words -> new Time.SameIn(Calendar.year(words.token("year")).orElseThrow()));
    }

    private static Rule toDate() {
        return Rule.of(
                "relative.to-date",
                choice(
                        sequence(phrase("so far this"), UNIT),
                        sequence(word("this"), UNIT, phrase("so far")),
                        sequence(THE, UNIT, phrase("so far")),
                        sequence(THE, UNIT, optional(word("-")), word("to"), optional(word("-")), word("date"))),
                words -> new Time.ToDate(unit(words)));
    }

    private static Rule recent() {
        return Rule.of(
                "relative.recent",
                sequence(
                        THE,
                        word("recent", "past", "last", "coming"),
                        optional(word("few", "couple", "several")),
                        optional(word("of")),
                        named("unit", word("days", "weeks", "months", "years", "decades", "hours"))),
                words -> new Time.Nameless("\"recent %s\" names no date"
                        .formatted(words.token("unit").lower())));
    }

    private static Time shifted(Unit unit, int by, Base base) {
        return new Time.Shifted(unit, by, base);
    }

    private static int by(Token ago) {
        return Integer.parseInt(Calendar.value("ago", ago));
    }

    private static Unit unit(Rule.Words words) {
        return Calendar.name(Unit.class, "unit", words.token("unit"));
    }

    private static Time.Season season(Rule.Words words) {
        return Calendar.name(Time.Season.class, "season", words.token("season"));
    }

    /// "two", "24", "twenty-four".
    private static int count(Rule.Words words) {
        var tokens = words.tokens("count");
        int first = Calendar.count(tokens.getFirst()).orElseThrow();
        return tokens.size() == 1
                ? first
                : first + Calendar.count(tokens.getLast()).orElseThrow();
    }
}
