package org.muster.reckon;

import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Reading;

/// An outcome is how some printed numbers fare against the relations between them, over all readings.
public sealed interface Outcome {

    /// The relations hold under the reading, the strictest that satisfies them; `USUAL` only where a hedge allows it.
    record Holds(Reading reading) implements Outcome {}

    /// A strict comparison fails at face value, and only rounding saves it.
    record HoldsOnlyRounded() implements Outcome {}

    /// An open bound or vague word saves the relations in its widest sense, but not in its usual one.
    record HoldsOnlyWidest() implements Outcome {}

    /// No reading satisfies the relations.
    record Fails() implements Outcome {}

    /// The bounds are so wide that the relations could hardly have failed, or the search was given up.
    ///
    /// @param because which of the two, as a sentence
    record Undecided(String because) implements Outcome {}

    /// Returns the verdict, given how far the figures are known to speak of the same thing.
    default Verdict verdict(Sameness sameness) {
        return switch (this) {
            case Holds _ -> Verdict.AGREE;
            case HoldsOnlyRounded _, HoldsOnlyWidest _ -> Verdict.TENSION;
            case Fails _ ->
                switch (sameness) {
                    case SHOWN -> Verdict.CONFLICT;
                    case LIKELY -> Verdict.TENSION;
                };
            case Undecided _ -> Verdict.UNDECIDED;
        };
    }
}
