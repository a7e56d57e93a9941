package org.muster.time.en;

import static org.muster.grammar.Pattern.any;
import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.digits;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.not;
import static org.muster.grammar.Pattern.one;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.time.Time;
import org.muster.time.Time.Base;
import org.muster.time.Time.Unit;

/// Anniversaries: times that lie whole years from an event that is told of, on its day or in its year.
final class Anniversaries {

    private static final int EVENT_WORDS = 6;
    private static final Pattern COUNT = named("count", Calendar.count());
    private static final Pattern YEARS = word("year", "years");
    private static final Pattern MONTH = named("month", Calendar.month());
    private static final Pattern DAY = named("day", Calendar.day());
    private static final Pattern YEAR = named("year", Calendar.year());
    private static final Pattern COMMA = optional(word(","));
    private static final Pattern LETTERS =
            one(token -> Character.isLetterOrDigit(token.text().codePointAt(0)));
    private static final Pattern EVENT =
            one(token -> !token.hasDigit() && Character.isLetter(token.text().codePointAt(0)));

    private Anniversaries() {}

    static List<Rule> rules() {
        return List.of(anniversary(), yearsOn(), toTheDay(), yearSince());
    }

    /// "the tenth anniversary of the flood of 2009", "the first anniversary of the March 3, 2021 blast".
    private static Rule anniversary() {
        return Rule.maybe(
                "anniversary.of",
                sequence(
                        optional(word("the")),
                        named("nth", choice(Calendar.of("nth"), digits("\\d{1,3}(st|nd|rd|th)"))),
                        word("anniversary"),
                        word("of"),
                        any(EVENT, EVENT_WORDS),
                        choice(
                                sequence(MONTH, DAY, COMMA, YEAR),
                                sequence(DAY, MONTH, YEAR),
                                sequence(MONTH, YEAR),
                                YEAR)),
                Anniversaries::date);
    }

    private static Optional<Time> date(Rule.Words words) {
        int year = Calendar.year(words.token("year")).orElseThrow() + nth(words.token("nth"));
        var grain = words.has("day") ? Grain.DAY : words.has("month") ? Grain.MONTH : Grain.YEAR;
        try {
            return Optional.of(new Time.Fixed(new PartialDate(
                    new PartialDate.Year.Stated(year),
                    words.has("month") ? Calendar.month(words.token("month")) : 1,
                    words.has("day") ? Calendar.day(words.token("day")).orElseThrow() : 1,
                    grain)));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int nth(Token token) {
        return Calendar.is("nth", token)
                ? Integer.parseInt(Calendar.value("nth", token))
                : Integer.parseInt(token.lower().replaceAll("\\D", ""));
    }

    /// "ten years on, 40 families live in huts": so many years after the time told last.
    private static Rule yearsOn() {
        return Rule.of(
                "anniversary.on",
                sequence(COUNT, YEARS, word("on"), not(LETTERS)),
                words -> new Time.Shifted(Unit.YEAR, count(words), Base.REFERENCE));
    }

    /// "a year to the day after the flood": the same day, so many years on.
    private static Rule toTheDay() {
        return Rule.of(
                "anniversary.to-the-day",
                sequence(
                        COUNT,
                        YEARS,
                        phrase("to the day"),
                        named("which", word("after", "before", "since", "later", "earlier", "from"))),
                words -> new Time.SameAgain(
                        words.token("which").is("before")
                                        || words.token("which").is("earlier")
                                ? -count(words)
                                : count(words)));
    }

    /// "in the year since the coup": from so long ago up to now; but not "in the year since March 2020".
    private static Rule yearSince() {
        return Rule.of(
                "anniversary.since",
                sequence(
                        word("in", "over", "during"),
                        word("the"),
                        optional(COUNT),
                        named("unit", Calendar.of("unit")),
                        word("since"),
                        not(choice(Calendar.month(), Calendar.year(), Calendar.weekday(), Calendar.of("day")))),
                words -> new Time.Latest(
                        words.has("count") ? count(words) : 1, Calendar.name(Unit.class, "unit", words.token("unit"))));
    }

    private static int count(Rule.Words words) {
        return Calendar.count(words.token("count")).orElseThrow();
    }
}
