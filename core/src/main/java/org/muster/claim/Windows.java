package org.muster.claim;

import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;
import org.muster.model.time.Window;

/// A figure's window is found among the time expressions around it.
final class Windows {

    private Windows() {}

    static Window of(Claims.Found found, Figure figure, Sentence sentence) {
        return new Window.Unresolved("the sentence names no time");
    }
}
