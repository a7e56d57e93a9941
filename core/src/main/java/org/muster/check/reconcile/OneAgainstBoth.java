package org.muster.check.reconcile;

import java.util.List;
import java.util.Optional;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;

/// One against both is that the higher counts two groups, and the lower one of them: "40 were charged with theft and
/// 25 with fraud".
final class OneAgainstBoth {

    private OneAgainstBoth() {}

    static Optional<Hypothesis> of(Pair pair) {
        return pair.others(pair.higher())
                .filter(third -> beside(pair, third)
                        && Wording.face(pair.lower()).plus(Wording.face(third)).equals(Wording.face(pair.higher()))
                        && Pair.holds(new Inquiry()
                                .printing(pair.lower(), third, pair.higher())
                                .sum(
                                        Inquiry.of(pair.higher()),
                                        List.of(Inquiry.of(pair.lower()), Inquiry.of(third)),
                                        Pair.TRIED)))
                .findFirst()
                .map(third -> new Hypothesis(
                        "one-against-both",
                        "%s counts one group (%s) and %s both: %s (%s) is printed as well."
                                .formatted(
                                        Wording.quoted(pair.lower()),
                                        Wording.what(pair.lower()),
                                        Wording.quoted(pair.higher()),
                                        Wording.quoted(third),
                                        Wording.what(third)),
                        "%s + %s = %s"
                                .formatted(
                                        Wording.number(Wording.face(pair.lower())),
                                        Wording.number(Wording.face(third)),
                                        Wording.number(Wording.face(pair.higher()))),
                        Hypothesis.NOTHING_AGAINST));
    }

    private static boolean beside(Pair pair, Claim claim) {
        var doc = claim.figure().document();
        return doc.equals(pair.lower().figure().document())
                || doc.equals(pair.higher().figure().document());
    }
}
