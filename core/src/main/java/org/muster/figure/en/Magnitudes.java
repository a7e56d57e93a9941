package org.muster.figure.en;

import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;

/// Magnitudes: "magnitude 6.4", "a 6.1-magnitude earthquake", "5.8 on the Richter scale".
final class Magnitudes {

    private Magnitudes() {}

    static Draft read(Line line, Draft draft) {
        if (draft.kind() != Kind.COUNT) {
            return draft;
        }
        int end = line.hyphen(draft.end()) ? draft.end() + 1 : draft.end();
        boolean follows = line.is(end, "magnitude");
        boolean scale = line.is(end, "on") && line.is(end + 2, "richter", "moment");
        if (!follows && !scale && !isLed(line, draft)) {
            return draft;
        }
        var whole =
                new Draft(draft.begin(), follows ? end + 1 : draft.end(), draft.kind(), draft.quantity(), draft.cues());
        return whole.as(Kind.MAGNITUDE, draft.quantity(), Draft.cue(line, whole.begin(), whole.end(), "magnitude"));
    }

    private static boolean isLed(Line line, Draft draft) {
        int before = draft.begin() - 1;
        return line.is(line.is(before, "-", "of") ? before - 1 : before, "magnitude");
    }
}
