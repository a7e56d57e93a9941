package org.muster.claim;

import org.muster.model.quantity.Figure;
import org.muster.model.source.Voice;
import org.muster.model.text.Sentence;

/// A figure's voice is found among the attributions whose content covers it.
final class Voices {

    private Voices() {}

    static Voice of(Claims.Found found, Figure figure, Sentence sentence) {
        return new Voice.Author();
    }
}
