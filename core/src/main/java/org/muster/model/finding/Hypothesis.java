package org.muster.model.finding;

/// A hypothesis is a change of reading that would make figures in conflict agree, offered with its arithmetic, never as
/// truth.
///
/// @param change what would be read otherwise, such as `another-year` or `truncation`
/// @param message a sentence that says so
/// @param arithmetic the reckoning under the changed reading
/// @param against what speaks against it, or a sentence that nothing in the reports does
public record Hypothesis(String change, String message, String arithmetic, String against) {

    /// What is printed where nothing in the reports speaks against a hypothesis.
    public static final String NOTHING_AGAINST = "Nothing in the reports speaks against it.";

    public Hypothesis {
        if (change.isBlank() || message.isBlank() || arithmetic.isBlank() || against.isBlank()) {
            throw new IllegalArgumentException(
                    "A hypothesis needs its change, message, arithmetic and what is against it.");
        }
    }

    /// Returns whether something in the reports speaks against it.
    public boolean opposed() {
        return !against.equals(NOTHING_AGAINST);
    }
}
