package org.muster.check.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.finding.Hypothesis;

/// Another window is that one of the two numbers is printed elsewhere for another time.
final class AnotherWindow {

    private AnotherWindow() {}

    static Optional<Hypothesis> of(Pair pair) {
        return Stream.of(pair.higher(), pair.lower())
                .flatMap(claim -> pair.others(claim)
                        .filter(other -> Pair.samePrint(claim, other)
                                && pair.corpus().akin(claim, other)
                                && pair.corpus().stretch(other).isPresent()
                                && !pair.corpus()
                                        .stretch(other)
                                        .equals(pair.corpus().stretch(claim)))
                        .filter(other -> Pair.holds(new Inquiry()
                                .printing(claim, other)
                                .same(Inquiry.of(claim), Inquiry.of(other), Pair.TRIED)))
                        .limit(1)
                        .map(other -> new Hypothesis(
                                "another-window",
                                "%s is%s, where the same number is printed, and not%s."
                                        .formatted(Wording.quoted(claim), Wording.during(other), Wording.during(claim)),
                                "%s%s".formatted(Wording.number(Wording.face(other)), Wording.during(other)),
                                "Its own report prints it%s.".formatted(Wording.during(claim)))))
                .filter(hypothesis -> !hypothesis.message().contains("and not."))
                .findFirst();
    }
}
