package org.muster.eval.recognizers;

import java.util.Map;
import org.muster.model.text.Span;

/// A result of a case: where it stands, its type, and what it resolves to.
///
/// @param span the place in the input
/// @param type the set's name of the type
/// @param resolution the members of the resolution by name; a member without a value is empty
record Found(Span span, String type, Map<String, String> resolution) {

    Found {
        resolution = Map.copyOf(resolution);
    }

    /// Returns whether this is what the gold wants: every member of its resolution, and the same place and type.
    boolean fits(Found gold) {
        return span.equals(gold.span)
                && type.equals(gold.type)
                && gold.resolution.entrySet().stream()
                        .allMatch(member ->
                                Values.alike(member.getValue(), resolution.getOrDefault(member.getKey(), "")));
    }

    /// Returns the result as one readable line.
    String show(String input) {
        return "[%s] %s %s".formatted(span.in(input), type, resolution);
    }
}
