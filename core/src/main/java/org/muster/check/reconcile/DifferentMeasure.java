package org.muster.check.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Kinship;
import org.muster.check.SharedNumber;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Hypothesis;

/// A different measure is that one of the two numbers is that of another thing: shelters for the dead.
public final class DifferentMeasure {

    private DifferentMeasure() {}

    static Optional<Hypothesis> of(Pair pair) {
        return Stream.of(pair.higher(), pair.lower())
                .filter(claim -> SharedNumber.of(claim).isPresent())
                .flatMap(claim -> pair.corpus().printing(Wording.face(claim)).stream()
                        .filter(thing -> SharedNumber.isOther(pair.corpus(), claim, thing))
                        .limit(1)
                        .map(thing -> new Hypothesis(
                                "different-measure",
                                "%s is the number of %s and was put down for %s."
                                        .formatted(Wording.quoted(claim), Wording.what(thing), Wording.what(claim)),
                                "%s = %s, which leaves %s alone"
                                        .formatted(
                                                Wording.number(Wording.face(claim)),
                                                Wording.number(Wording.face(thing)),
                                                Wording.number(Wording.face(
                                                        claim.equals(pair.higher()) ? pair.lower() : pair.higher()))),
                                Hypothesis.NOTHING_AGAINST)))
                .findFirst();
    }

    /// Returns what becomes of a count of people if its number belongs to the thing that shares it.
    public static List<Hypothesis> misplaced(Corpus corpus, Claim harmed, Claim thing) {
        var other = corpus.assertedOn(Kinship.thing(harmed, corpus)).values().stream()
                .flatMap(List::stream)
                .filter(claim -> corpus.akin(claim, harmed)
                        && Comparison.commensurable(claim, harmed)
                        && !Wording.face(claim).equals(Wording.face(harmed))
                        && !corpus.isPart(claim)
                        && Ties.bind(claim, harmed, corpus))
                .findFirst();
        return List.of(new Hypothesis(
                "different-measure",
                "%s is the number of %s and was put down for %s."
                        .formatted(Wording.quoted(harmed), Wording.what(thing), Wording.what(harmed)),
                other.map(claim -> "%s (%s) is then the only other number for them"
                                .formatted(Wording.number(Wording.face(claim)), Wording.what(claim)))
                        .orElse("the reports print no other number for them"),
                Hypothesis.NOTHING_AGAINST));
    }
}
