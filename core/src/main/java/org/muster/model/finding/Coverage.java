package org.muster.model.finding;

/// A coverage says how much of a document was read; the classes of numerals always sum to all of them.
///
/// @param numerals all numerals and number words
/// @param figures those that are part of a figure
/// @param times those that are part of a date or clock time
/// @param names those that are part of a name or identifier
/// @param others other non-figures: ordinals, counters, scores, pronouns
/// @param unread those not understood
/// @param relationsStated the relations that the text states
/// @param relationsChecked those of them that a check could judge
public record Coverage(
        int numerals,
        int figures,
        int times,
        int names,
        int others,
        int unread,
        int relationsStated,
        int relationsChecked) {

    public Coverage {
        if (numerals != figures + times + names + others + unread) {
            throw new IllegalArgumentException("The classes (%s + %s + %s + %s + %s) must sum to the numerals (%s)."
                    .formatted(figures, times, names, others, unread, numerals));
        }
        if (relationsStated < relationsChecked) {
            throw new IllegalArgumentException("No more relations can be checked (%s) than stated (%s)."
                    .formatted(relationsChecked, relationsStated));
        }
    }

    /// Returns this coverage with the number of relations that a check could judge.
    public Coverage withChecked(int checked) {
        return new Coverage(numerals, figures, times, names, others, unread, relationsStated, checked);
    }
}
