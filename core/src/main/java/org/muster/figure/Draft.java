package org.muster.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Quantity;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;

/// A draft is a figure as read from one line, placed by token indices.
///
/// @param begin the index of its first token
/// @param end the index after its last token
/// @param kind the sort of quantity
/// @param quantity amount, unit and what it is per
/// @param cues the words and rules that made it
public record Draft(int begin, int end, Kind kind, Quantity quantity, List<Cue> cues) {

    public Draft {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(quantity);
        cues = List.copyOf(cues);
        if (end <= begin) {
            throw new IllegalArgumentException("A draft (%s to %s) must have a token.".formatted(begin, end));
        }
    }

    /// Returns the same figure as another sort of quantity, by the rule named.
    public Draft as(Kind other, Quantity changed, Cue cue) {
        return new Draft(
                begin,
                end,
                other,
                changed,
                Stream.concat(cues.stream(), Stream.of(cue)).toList());
    }

    /// Returns a cue of a rule over tokens of the line.
    public static Cue cue(Line line, int begin, int end, String rule) {
        return new Cue(line.span(begin, end), new RuleId("figure." + rule));
    }
}
