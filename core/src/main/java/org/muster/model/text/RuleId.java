package org.muster.model.text;

/// A rule id names the rule of the reader that made a reading, such as `figure.share.one-in`.
///
/// @param value dimension, family and rule in lower case, joined by full stops
public record RuleId(String value) {

    public RuleId {
        if (!value.matches("[a-z0-9]+([.-][a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "The rule id (%s) must be lower-case words joined by . or -.".formatted(value));
        }
    }
}
