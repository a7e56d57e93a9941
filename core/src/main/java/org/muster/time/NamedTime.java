package org.muster.time;

import java.util.Objects;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// A named time is a time as its words name it, before it is resolved against an anchor.
///
/// @param span the words that name it, without preposition
/// @param time what they name
/// @param rule the rule that read them
public record NamedTime(Span span, Time time, RuleId rule) {
    public NamedTime {
        Objects.requireNonNull(span);
        Objects.requireNonNull(time);
        Objects.requireNonNull(rule);
    }
}
