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
        int end = draft.end();
        int after = line.hyphen(end) ? end + 1 : end;
        int begin = line.is(draft.begin() - 1, "-", "of") ? draft.begin() - 2 : draft.begin() - 1;
        boolean led = line.is(begin, "magnitude");
        boolean scale = line.is(end, "on") && line.is(end + 2, "richter", "moment");
        if (line.is(after, "magnitude")) {
            var cue = Draft.cue(line, after, after + 1, "magnitude");
            return new Draft(draft.begin(), after + 1, draft.kind(), draft.quantity(), draft.cues())
                    .as(Kind.MAGNITUDE, draft.quantity(), cue);
        }
        return led || scale
                ? draft.as(Kind.MAGNITUDE, draft.quantity(), Draft.cue(line, draft.begin(), end, "magnitude"))
                : draft;
    }
}
