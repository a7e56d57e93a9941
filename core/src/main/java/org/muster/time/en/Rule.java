package org.muster.time.en;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.grammar.Match;
import org.muster.grammar.Pattern;
import org.muster.model.text.RuleId;
import org.muster.model.text.Token;
import org.muster.time.Time;

/// A rule says which words name a time, and which.
///
/// @param id the rule's name
/// @param pattern the words
/// @param reading the time they name; empty where they name none after all
record Rule(RuleId id, Pattern pattern, Function<Words, Optional<Time>> reading) {

    /// The named parts of what a rule fits.
    record Words(Match match) {

        /// Returns the first token of a part; the part must have taken part.
        Token token(String name) {
            return match.part(name).orElseThrow().getFirst();
        }

        List<Token> tokens(String name) {
            return match.part(name).orElseThrow();
        }

        boolean has(String name) {
            return match.part(name).isPresent();
        }
    }

    /// Returns a rule of this dimension that always reads a time where its words fit.
    static Rule of(String name, Pattern pattern, Function<Words, Time> reading) {
        return maybe(name, pattern, reading.andThen(Optional::of));
    }

    /// Returns a rule of this dimension that may decline.
    static Rule maybe(String name, Pattern pattern, Function<Words, Optional<Time>> reading) {
        return new Rule(new RuleId("time.en." + name), pattern, reading);
    }
}
