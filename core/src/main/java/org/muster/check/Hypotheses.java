package org.muster.check;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;
import org.muster.model.quantity.Rational;

/// Hypotheses are changes of reading that would make figures in conflict agree, offered with their arithmetic.
public final class Hypotheses {

    private Hypotheses() {}

    /// Returns what would explain that a total is not the number it should be.
    public static List<Hypothesis> ofTotal(Corpus corpus, Claim total, Rational sum) {
        var hypotheses = new ArrayList<Hypothesis>();
        for (var doc : corpus.documents()) {
            corpus.asserted(doc).stream()
                    .filter(other -> !other.figure()
                                    .document()
                                    .equals(total.figure().document())
                            && Comparison.commensurable(other, total)
                            && Wording.face(other).equals(sum)
                            && Comparison.of(other, total, corpus).sameness().isPresent())
                    .findFirst()
                    .ifPresent(other -> hypotheses.add(new Hypothesis(
                            "total-not-brought-up-to-date",
                            "The parts are newer than %s: another report prints %s for the same."
                                    .formatted(Wording.quoted(total), Wording.quoted(other)),
                            "%s instead of %s".formatted(Wording.number(sum), Wording.number(Wording.face(total))),
                            "The report prints %s itself.".formatted(Wording.quoted(total)))));
        }
        hypotheses.addAll(Slips.between(total, Wording.face(total), sum));
        if (hypotheses.isEmpty()) {
            hypotheses.add(new Hypothesis(
                    "total-not-brought-up-to-date",
                    "%s was not brought up to date when a part was.".formatted(Wording.quoted(total)),
                    "%s instead of %s".formatted(Wording.number(sum), Wording.number(Wording.face(total))),
                    Hypothesis.NOTHING_AGAINST));
        }
        return hypotheses;
    }
}
