package org.muster.model.text;

import java.util.Objects;

/// A cue is the words that made a rule read something: a hedge, a bound, a verb of saying.
///
/// @param span where the words stand
/// @param rule the rule that read them
public record Cue(Span span, RuleId rule) {

    public Cue {
        Objects.requireNonNull(span);
        Objects.requireNonNull(rule);
    }
}
