package org.muster.check.reconcile;

import java.util.Optional;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;

/// A revision is that the later report of an event replaces the earlier.
final class Revision {

    private static final long EVENT = 31;

    private Revision() {}

    static Optional<Hypothesis> of(Pair pair) {
        var first = pair.corpus().published(pair.corpus().of(pair.lower()));
        var second = pair.corpus().published(pair.corpus().of(pair.higher()));
        boolean event = pair.corpus()
                .stretch(pair.lower())
                .filter(stretch -> stretch.days() <= EVENT)
                .isPresent();
        if (!event || first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        boolean up = first.get().isBefore(second.get());
        var newer = up ? pair.higher() : pair.lower();
        var older = up ? pair.lower() : pair.higher();
        return Optional.of(new Hypothesis(
                "revision",
                "The count was %s later: %s (%s) is newer than %s."
                        .formatted(
                                up ? "raised" : "lowered",
                                Wording.quoted(newer),
                                Wording.date(up ? second.get() : first.get()),
                                Wording.quoted(older)),
                "%s %s %s = %s"
                        .formatted(
                                Wording.number(Wording.face(older)),
                                up ? "+" : "-",
                                Wording.number(Wording.face(pair.higher()).minus(Wording.face(pair.lower()))),
                                Wording.number(Wording.face(newer))),
                "Neither report says that a count was corrected."));
    }
}
