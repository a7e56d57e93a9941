package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.one;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.util.List;
import org.muster.grammar.Pattern;
import org.muster.time.Time;

/// Lengths and clock times: what tells time but names no date.
final class Lengths {

    /// The rule of durations, whose hits are figures and not dates.
    static final String DURATION = "time.en.duration";

    /// The rule of clock times, which say nothing about the day.
    static final String CLOCK = "time.en.clock";

    private static final Pattern HALF = one(token -> token.lower().matches("a\\.?m\\.?|p\\.?m\\.?"));

    private Lengths() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "clock",
                        choice(
                                sequence(
                                        one(token -> token.text().matches("\\d|1\\d|2[0-4]")),
                                        word(":"),
                                        one(token -> token.text().matches("[0-5]\\d")),
                                        optional(HALF)),
                                sequence(one(token -> token.text().matches("\\d|1[0-2]")), HALF)),
                        _ -> new Time.Nameless("a clock time alone names no day")),
                Rule.of(
                        "duration",
                        sequence(
                                choice(
                                        phrase("a couple of"),
                                        phrase("a few"),
                                        word("several", "half"),
                                        one(token -> token.text().matches("\\d+([.,]\\d+)?")),
                                        sequence(Calendar.count(), word("-"), Calendar.count()),
                                        Calendar.count()),
                                optional(choice(word("-"), word("full", "whole", "straight", "more"))),
                                named("unit", Calendar.of("unit")),
                                optional(sequence(optional(word("-")), word("old")))),
                        _ -> new Time.Nameless("a duration names no date")));
    }
}
