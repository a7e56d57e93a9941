package org.muster.model.text;

/// A rule id names the rule of the reader that made a reading, such as `figure.share.one-in`.
///
/// @param value dimension, family and rule in lower case, joined by full stops
public record RuleId(String value) {

    public RuleId {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException(
                    "The rule id (%s) must be lower-case words joined by . or -.".formatted(value));
        }
    }

    /// Checked by hand, since rule ids are made for everything that is read.
    private static boolean wellFormed(String value) {
        boolean joint = true;
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            boolean word = 'a' <= letter && letter <= 'z' || '0' <= letter && letter <= '9';
            if (!word && (joint || letter != '.' && letter != '-')) {
                return false;
            }
            joint = !word;
        }
        return !joint;
    }
}
