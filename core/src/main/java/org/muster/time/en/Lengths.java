package org.muster.time.en;

import static org.muster.grammar.Pattern.choice;
import static org.muster.grammar.Pattern.digits;
import static org.muster.grammar.Pattern.named;
import static org.muster.grammar.Pattern.optional;
import static org.muster.grammar.Pattern.phrase;
import static org.muster.grammar.Pattern.sequence;
import static org.muster.grammar.Pattern.word;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.muster.grammar.Pattern;
import org.muster.model.text.Token;
import org.muster.model.time.Window;
import org.muster.time.Resolver;
import org.muster.time.Time;

/// Lengths and clock times: what tells time but names no date.
final class Lengths {

    /// The rule of durations, whose hits are figures and not dates.
    static final String DURATION = "time.en.duration";

    /// The rule of clock times, which say nothing about the day.
    static final String CLOCK = "time.en.clock";

    private static final Pattern HALF = word("am", "pm", "a.m", "p.m", "am.", "pm.", "a.m.", "p.m.");

    private static final Set<String> SHORT = Set.of("hours", "day", "days", "week", "weeks");
    private static final Set<String> OPENERS = Set.of("in", "after");
    private static final Set<String> LASTING = Set.of("during", "over");

    private Lengths() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "clock",
                        choice(
                                sequence(digits("\\d|1\\d|2[0-4]"), word(":"), digits("[0-5]\\d"), optional(HALF)),
                                sequence(digits("\\d|1[0-2]"), HALF)),
                        _ -> new Time.Nameless("a clock time alone names no day")),
                Rule.of(
                        "duration",
                        sequence(
                                choice(
                                        phrase("a couple of"),
                                        phrase("a few"),
                                        word("several", "half"),
                                        digits("\\d+([.,]\\d+)?"),
                                        sequence(Calendar.count(), word("-"), Calendar.count()),
                                        Calendar.count()),
                                optional(choice(word("-"), word("full", "whole", "straight", "more"))),
                                named("unit", Calendar.of("unit")),
                                optional(sequence(optional(word("-")), word("old")))),
                        _ -> new Time.Nameless("a duration names no date")));
    }

    /// "in two days of clashes", "during 24 hours": a short length of what just happened ends at the anchor.
    static Window window(Scanner.Hit hit, List<Token> tokens, Resolver resolver) {
        var count = tokens.subList(hit.begin(), hit.end()).stream()
                .map(Calendar::count)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
        var unit = tokens.subList(hit.begin(), hit.end()).stream()
                .filter(token -> Calendar.is("unit", token))
                .findFirst()
                .filter(token -> SHORT.contains(token.lower()));
        boolean of = hit.end() < tokens.size() && tokens.get(hit.end()).is("of") && before(hit, tokens, OPENERS);
        if (count.isEmpty() || unit.isEmpty() || !of && !before(hit, tokens, LASTING)) {
            return resolver.of(hit.time());
        }
        return resolver.of(new Time.Latest(count.getAsInt(), Calendar.name(Time.Unit.class, "unit", unit.get())));
    }

    /// Returns whether one of the words stands right before, or before one more word.
    private static boolean before(Scanner.Hit hit, List<Token> tokens, Set<String> words) {
        return tokens.subList(Math.max(0, hit.begin() - 2), hit.begin()).stream()
                .anyMatch(token -> words.contains(token.lower()));
    }
}
