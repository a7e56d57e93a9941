package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;

/// Magnitudes: "magnitude 6.4", "a 6.1-magnitude earthquake", "5.8 on the Richter scale".
final class Magnitudes {

    private static final Set<String> QUAKES = Words.near("quake");

    private Magnitudes() {}

    static Draft read(Line line, Draft draft) {
        if (draft.kind() != Kind.COUNT) {
            return draft;
        }
        int end = line.hyphen(draft.end()) ? draft.end() + 1 : draft.end();
        boolean follows = line.is(end, "magnitude");
        boolean scale = line.is(end, "on") && line.is(end + 2, "richter", "moment");
        if (!follows && !scale && !isLed(line, draft) && !isMeasured(line, draft)) {
            return draft;
        }
        var whole =
                new Draft(draft.begin(), follows ? end + 1 : draft.end(), draft.kind(), draft.quantity(), draft.cues());
        return whole.as(Kind.MAGNITUDE, draft.quantity(), Draft.cue(line, whole.begin(), whole.end(), "magnitude"));
    }

    /// "the quake was measured at 6.4"
    private static boolean isMeasured(Line line, Draft draft) {
        int verb = line.is(draft.begin() - 1, "at") ? draft.begin() - 2 : draft.begin() - 1;
        boolean decimal = line.text(draft.begin()).indexOf('.') == 1 && draft.end() == draft.begin() + 1;
        if (!decimal || !line.is(verb, "measured", "registered", "measuring", "measure")) {
            return false;
        }
        for (int i = 0; i < line.size(); i++) {
            if (line.in(i, QUAKES)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLed(Line line, Draft draft) {
        int before = draft.begin() - 1;
        return line.is(line.is(before, "-", "of") ? before - 1 : before, "magnitude");
    }
}
