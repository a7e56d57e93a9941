package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;
import static org.muster.time.en.RelativeWords.THE;
import static org.muster.time.en.RelativeWords.UNIT;
import static org.muster.time.en.RelativeWords.unit;

import java.util.List;
import org.muster.time.Time;

/// Times that run up to the report's date: "so far this year", "to date"; and "recent weeks", which name none.
final class TimesToNow {

    private TimesToNow() {}

    static List<Rule> rules() {
        return List.of(toDate(), upToNow(), recent());
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

    private static Rule upToNow() {
        return Rule.of("relative.up-to-now", choice(phrase("to date"), phrase("thus far")), _ -> new Time.UpToNow());
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
}
