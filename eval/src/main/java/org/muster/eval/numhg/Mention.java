package org.muster.eval.numhg;

import java.util.Set;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// A mention is a number that stands in a text, with what surrounds it.
///
/// @param value the number; a share as a fraction of 1
/// @param kind what sort of quantity Muster reads in it; none for a number of a date, a name or an order
/// @param ordinal whether it is printed as an ordinal
/// @param unit its unit in one word, such as "year"; empty where it has none
/// @param sentence the number of its sentence, from 0
/// @param near the stems of the words around it
/// @param wide the stems of the words of its sentence
/// @param after the stems of the few words right after it
/// @param counted the stems of what Muster reads that it counts
/// @param event what happened to those counted, where Muster reads it; empty where it does not
/// @param before the word right before it in lower case
record Mention(
        Rational value,
        Set<Kind> kind,
        boolean ordinal,
        String unit,
        int sentence,
        Set<String> near,
        Set<String> wide,
        Set<String> after,
        Set<String> counted,
        String event,
        String before) {

    /// The unit of a decade, "1950s".
    static final String DECADE = "decade of years";

    private static final Rational FIRST_YEAR = Rational.of(1400);
    private static final Rational LAST_YEAR = Rational.of(2100);

    Mention {
        kind = Set.copyOf(kind);
        near = Set.copyOf(near);
        wide = Set.copyOf(wide);
        after = Set.copyOf(after);
        counted = Set.copyOf(counted);
    }

    boolean is(Kind wanted) {
        return kind.contains(wanted);
    }

    /// Returns whether it is a year, as far as its size and its being no quantity tell.
    boolean isYear() {
        return kind.isEmpty()
                && unit.isEmpty()
                && !ordinal
                && value.isWhole()
                && FIRST_YEAR.compareTo(value) <= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }
}
