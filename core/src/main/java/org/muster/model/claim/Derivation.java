package org.muster.model.claim;

import java.util.List;
import java.util.Objects;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// A derivation is how a claim came about: what made each of its slots.
///
/// @param claim the claim
/// @param slots its slots in the order in which they are read
public record Derivation(Claim claim, List<Slot> slots) {

    public Derivation {
        Objects.requireNonNull(claim);
        slots = List.copyOf(slots);
    }

    /// A slot is one part of a claim: its amount, measure, concept, window, voice, tempo or modality.
    ///
    /// @param name what it is
    /// @param value what was read, in words
    /// @param steps what made it, in reading order; none where nothing in the text speaks of it
    public record Slot(String name, String value, List<Step> steps) {
        public Slot {
            steps = List.copyOf(steps);
        }
    }

    /// A step is one rule that read some words.
    ///
    /// @param rule the rule
    /// @param words where the words stand; none where the rule looks at what others read
    /// @param rows the rows of the lexicons that know these words, as `lexicon: row`
    public record Step(RuleId rule, List<Span> words, List<String> rows) {
        public Step {
            Objects.requireNonNull(rule);
            words = List.copyOf(words);
            rows = List.copyOf(rows);
        }
    }
}
