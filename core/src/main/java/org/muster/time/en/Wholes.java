package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.digits;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.time.Time;
import org.muster.time.Time.Base;
import org.muster.time.Time.Unit;

/// Times inside times: halves and quarters, beginnings and ends, and what lies between two times.
final class Wholes {

    private static final Pattern THE = optional(word("the"));
    private static final Pattern ORDINAL = named("which", choice(Calendar.of("ordinal"), digits("1st|2nd|3rd|4th")));

    private static final Pattern MONTH = named("month", Calendar.month());
    private static final Pattern DAY = named("day", Calendar.day());
    private static final Pattern LAST = named("last", Calendar.day());
    private static final Pattern YEAR = named("year", Calendar.year());

    /// The smaller rules that may stand inside, tried in order.
    private final List<Rule> inner;

    /// What one of the smaller rules fits wholly, or "the year": one pattern for all the places where it may stand.
    private final Pattern whole;

    Wholes(List<Rule> inner) {
        this.inner = List.copyOf(inner);
        this.whole = Pattern.indexed(Stream.concat(
                        inner.stream().map(Rule::pattern),
                        Stream.of(sequence(word("the", "this"), Calendar.of("unit"))))
                .toList());
    }

    List<Rule> rules() {
        return Stream.of(parts(), stretches()).flatMap(List::stream).toList();
    }

    /// The rules of what lies inside one longer time.
    List<Rule> parts() {
        return List.of(
                fractionPart(),
                quarterPart(),
                stretchPart(),
                accountingPart(),
                stagePart(),
                edgePart(),
                laterPart(),
                dayPart(),
                ofYear(),
                ending(),
                bareQuarter(),
                quarterBefore());
    }

    private Rule fractionPart() {
        return Rule.maybe(
                "part.fraction",
                sequence(
                        THE,
                        ORDINAL,
                        optional(word("-")),
                        named("fraction", Calendar.of("fraction")),
                        optional(word("of", "in", "for")),
                        whole("whole")),
                words -> time(words, "whole").map(whole -> fraction(words, whole)));
    }

    private Rule quarterPart() {
        return Rule.maybe(
                "part.quarter",
                sequence(named("which", digits("q[1-4]")), optional(word("of")), optional(word(",")), whole("whole")),
                words -> time(words, "whole")
                        .map(whole -> new Time.PartOf(
                                whole, 4, words.token("which").text().charAt(1) - '0')));
    }

    private Rule stretchPart() {
        return Rule.maybe(
                "part.stretch",
                sequence(
                        word("the"),
                        ORDINAL,
                        optional(named("count", Calendar.count())),
                        named("unit", Calendar.of("unit")),
                        word("of"),
                        whole("whole")),
                words -> time(words, "whole").map(whole -> stretch(words, whole)));
    }

    /// "the first five months of the fiscal year": when that begins hangs on the country.
    private static Rule accountingPart() {
        return Rule.of(
                "part.accounting",
                sequence(
                        word("the"),
                        ORDINAL,
                        choice(word("half"), sequence(optional(named("count", Calendar.count())), Calendar.of("unit"))),
                        word("of", "in"),
                        word("the", "its", "their", "this", "last"),
                        optional(word("current", "last", "new", "previous")),
                        word("fiscal", "financial", "tax", "school", "academic", "business"),
                        word("year")),
                _ -> new Time.Nameless("when such a year begins is not told"));
    }

    private Rule stagePart() {
        return Rule.maybe(
                "part.stage",
                sequence(
                        optional(word("the")),
                        named("stage", Calendar.of("stage")),
                        optional(word("-", "in", "on")),
                        whole("whole")),
                words -> time(words, "whole")
                        .map(whole -> new Time.Staged(
                                Calendar.name(Time.Stage.class, "stage", words.token("stage")), whole)));
    }

    private Rule edgePart() {
        return Rule.maybe(
                "part.edge",
                sequence(
                        word("the"),
                        optional(word("very")),
                        named("stage", Calendar.of("edge")),
                        word("of"),
                        whole("whole")),
                words -> time(words, "whole")
                        .map(whole ->
                                new Time.Staged(Calendar.name(Time.Stage.class, "edge", words.token("stage")), whole)));
    }

    /// "the year to June", "the six months ended 31 March 2023", "the week to Friday".
    private Rule ending() {
        return Rule.maybe(
                "part.ending",
                sequence(
                        word("the"),
                        optional(named("count", Calendar.count())),
                        named("unit", Calendar.of("unit")),
                        choice(word("to", "ended", "ending", "through"), phrase("up to"), phrase("that ended")),
                        optional(word("in", "on")),
                        whole("whole")),
                words -> time(words, "whole")
                        .map(whole -> new Time.Ending(
                                words.has("count")
                                        ? Calendar.count(words.token("count")).orElseThrow()
                                        : 1,
                                Calendar.name(Unit.class, "unit", words.token("unit")),
                                whole)));
    }

    /// "in the third quarter": of this year.
    private Rule bareQuarter() {
        return Rule.of(
                "part.quarter-bare",
                sequence(word("the"), ORDINAL, word("quarter"), not(word("of", "in"))),
                Wholes::quarterOfYear);
    }

    /// "third-quarter profit": before what was counted in it.
    private Rule quarterBefore() {
        return Rule.of("part.quarter-before", sequence(ORDINAL, word("-"), word("quarter")), Wholes::quarterOfYear);
    }

    private static Time quarterOfYear(Rule.Words words) {
        return new Time.PartOf(
                new Time.Shifted(Unit.YEAR, 0, Base.ANCHOR),
                4,
                ordinal(words.token("which")) < 0 ? 4 : ordinal(words.token("which")));
    }

    /// "later in 1792", "earlier in the year".
    private Rule laterPart() {
        return Rule.maybe(
                "part.later",
                sequence(word("later", "earlier"), word("in"), whole("whole")),
                words -> time(words, "whole"));
    }

    /// "the night of March 3", "early in the morning of 9 June 2011".
    private Rule dayPart() {
        return Rule.maybe(
                "part.day",
                sequence(
                        optional(sequence(word("early", "late"), optional(word("in", "on")))),
                        THE,
                        optional(word("early", "late")),
                        Calendar.of("part"),
                        optional(word("hours")),
                        word("of"),
                        whole("whole")),
                words -> time(words, "whole"));
    }

    /// "August of that year", "on May 9 last year", "20 June of 1792".
    private Rule ofYear() {
        return Rule.maybe(
                "date.of-year",
                sequence(
                        choice(sequence(MONTH, optional(DAY)), sequence(DAY, MONTH)),
                        choice(
                                sequence(
                                        optional(word("of", ",")),
                                        named(
                                                "of",
                                                sequence(
                                                        optional(word("the")),
                                                        word(
                                                                "that",
                                                                "this",
                                                                "last",
                                                                "next",
                                                                "same",
                                                                "previous",
                                                                "following"),
                                                        word("year")))),
                                sequence(word("of"), named("of", Calendar.year())))),
                words -> time(words, "of").flatMap(year -> ofYear(words, year)));
    }

    private static Optional<Time> ofYear(Rule.Words words, Time year) {
        int month = Calendar.month(words.token("month"));
        var free = new PartialDate.Year.Unstated();
        try {
            return Optional.of(new Time.InYear(
                    words.has("day")
                            ? new PartialDate(
                                    free,
                                    month,
                                    Calendar.day(words.token("day")).orElseThrow(),
                                    Grain.DAY)
                            : new PartialDate(free, month, 1, Grain.MONTH),
                    year));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<Rule> stretches() {
        return List.of(
                Rule.maybe(
                        "span.between",
                        sequence(word("between"), whole("first"), word("and"), whole("second")),
                        this::between),
                Rule.maybe(
                        "span.from-to",
                        sequence(
                                word("from"),
                                whole("first"),
                                choice(
                                        word("to", "until", "till", "through", "thru", "-"),
                                        sequence(word("up"), word("to"))),
                                whole("second")),
                        this::between),
                Rule.maybe(
                        "span.to",
                        sequence(whole("first"), word("to", "until", "through", "thru", "-"), whole("second")),
                        this::between),
                Rule.maybe(
                        "span.and",
                        sequence(whole("first"), word("and"), optional(word("on", "into")), whole("second")),
                        words -> time(words, "first")
                                .flatMap(start -> time(words, "second")
                                        .filter(end -> Adjoining.days(start, end))
                                        .map(end -> new Time.Between(start, end)))),
                Rule.maybe("span.days", joined(MONTH, DAY, LAST), this::days),
                Rule.maybe("span.days-and", joint(), words -> neighbours(words) ? days(words) : Optional.empty()),
                Rule.maybe(
                        "span.days-first",
                        sequence(
                                choice(
                                        sequence(word("between"), DAY, word("and"), LAST),
                                        sequence(optional(word("from")), DAY, word("-", "to"), LAST)),
                                optional(word("of")),
                                MONTH,
                                optional(YEAR)),
                        this::days),
                Rule.maybe(
                        "span.years-short",
                        sequence(named("first", Calendar.year()), word("-", "/"), named("last", digits("\\d{2}"))),
                        Wholes::shortYears));
    }

    /// "between March 3 and 10", "from March 3 to 10", "March 3-10, 2024".
    private static Pattern joined(Pattern month, Pattern day, Pattern last) {
        var year = optional(sequence(optional(word(",")), YEAR));
        return choice(
                sequence(word("between"), month, day, word("and"), last, year),
                sequence(optional(word("from")), month, day, word("-", "to", "through"), last, year));
    }

    /// "on February 21 and 22", "9 and 10 May 2031".
    private static Pattern joint() {
        var and = word("and", "&");
        return choice(
                sequence(MONTH, DAY, and, LAST, optional(sequence(optional(word(",")), YEAR))),
                sequence(DAY, and, LAST, optional(word("of")), MONTH, optional(YEAR)));
    }

    private static boolean neighbours(Rule.Words words) {
        return Calendar.day(words.token("day")).orElseThrow() + 1
                == Calendar.day(words.token("last")).orElseThrow();
    }

    private Pattern whole(String name) {
        return named(name, whole);
    }

    private Optional<Time> time(Rule.Words words, String part) {
        var tokens = words.tokens(part);
        boolean unit = tokens.size() == 2 && tokens.getFirst().is("the") && Calendar.is("unit", tokens.getLast());
        return unit ? Optional.of(going(tokens.getLast())) : Scanner.whole(inner, tokens);
    }

    /// "earlier in the day": the day that is being told of; "in the first half of the year": the year of the report.
    private static Time going(Token token) {
        var unit = Calendar.name(Unit.class, "unit", token);
        return new Time.Shifted(unit, 0, unit == Unit.DAY ? Base.REFERENCE : Base.ANCHOR);
    }

    private Optional<Time> between(Rule.Words words) {
        var first = time(words, "first");
        var second = time(words, "second");
        return first.flatMap(start -> second.map(end -> new Time.Between(start, end)));
    }

    private Optional<Time> days(Rule.Words words) {
        var month = words.tokens("month");
        var year = words.has("year") ? words.tokens("year") : List.<Token>of();
        var first = Scanner.whole(inner, joined(month, words.tokens("day"), year));
        var second = Scanner.whole(inner, joined(month, words.tokens("last"), year));
        return first.flatMap(start -> second.map(end -> new Time.Between(start, end)));
    }

    private static List<Token> joined(List<Token> month, List<Token> day, List<Token> year) {
        return Stream.of(month, day, year).flatMap(List::stream).toList();
    }

    private static Optional<Time> shortYears(Rule.Words words) {
        int first = Calendar.year(words.token("first")).orElseThrow();
        int last = first / 100 * 100 + Integer.parseInt(words.token("last").text());
        return first < last && last <= first + 30
                ? Optional.of(new Time.Between(
                        new Time.Fixed(PartialDate.ofYear(first)), new Time.Fixed(PartialDate.ofYear(last))))
                : Optional.empty();
    }

    private static Time fraction(Rule.Words words, Time whole) {
        int parts = Integer.parseInt(Calendar.value("fraction", words.token("fraction")));
        int which = ordinal(words.token("which"));
        return new Time.PartOf(whole, parts, which < 0 ? parts : which);
    }

    private static Time stretch(Rule.Words words, Time whole) {
        int which = ordinal(words.token("which"));
        return new Time.Stretch(
                whole,
                words.has("count") ? Calendar.count(words.token("count")).orElseThrow() : 1,
                Calendar.name(Unit.class, "unit", words.token("unit")),
                which < 0);
    }

    private static int ordinal(Token token) {
        return Calendar.is("ordinal", token)
                ? Integer.parseInt(Calendar.value("ordinal", token))
                : token.text().charAt(0) - '0';
    }
}
