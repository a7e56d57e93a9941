package org.muster.claim;

import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;
import org.muster.model.time.Tempo;
import org.muster.model.time.Window;

/// A figure's tempo follows from its kind, its window and the verb it stands with.
final class Tempos {

    private Tempos() {}

    static Tempo of(Claims.Found found, Figure figure, Measure measure, Window window, Sentence sentence) {
        return Tempo.TOTAL;
    }
}
