package org.muster.formats.pdf;

import java.io.IOException;

/// Too much is drawn on a page that does not come to an end within the instructions allowed.
final class TooMuchDrawn extends IOException {

    private static final long serialVersionUID = 1;

    TooMuchDrawn(int most) {
        super("a page draws with more than %s instructions".formatted(most));
    }
}
