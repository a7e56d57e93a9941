package org.muster.claim;

import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// A snapshot is what a report tells of its own day without naming it: what is so now, and what has happened up to now.
final class Snapshots {

    /// How far from a figure the word stands that says "now".
    private static final int REACH = 12;

    private Snapshots() {}

    /// Returns the window of a figure that holds at the report's own date.
    static Optional<Window> of(TimedSentence sentence, Figure figure, Optional<PartialDate> published) {
        if (published.isEmpty()
                || !counts(figure.kind())
                || sentence.cues().any("still", sentence.tokens())) {
            return Optional.empty();
        }
        return switch (Tenses.at(sentence.tokens(), sentence.indexOf(figure))) {
            case PERFECT -> Optional.of(new Window.Until(published.get()));
            case PRESENT ->
                figure.kind() == Kind.SHARE || now(sentence, figure)
                        ? Optional.of(new Window.On(published.get()))
                        : Optional.empty();
            case PAST -> Optional.empty();
        };
    }

    private static boolean counts(Kind kind) {
        return switch (kind) {
            case COUNT, SHARE, MONEY, OTHER -> true;
            case CHANGE, MULTIPLE, RATE -> false;
            case AGE, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE -> false;
        };
    }

    /// "currently in custody", "remain at large": the word stands in the figure's clause.
    static boolean now(TimedSentence sentence, Figure figure) {
        var clause = Clause.around(figure, sentence.sentence(), sentence.cues());
        return sentence.cues().any("now", clause.before(REACH))
                || sentence.cues().any("now", clause.after(REACH));
    }
}
