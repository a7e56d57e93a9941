package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Hedge.Approach;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;
import org.muster.replay.Replay;
import org.muster.replay.Replayed;

final class TamperingTest {

    private static final int SYSTEMS = 1500;
    private static final Rational SEVENTH = Rational.of(1, 7);

    @Test
    void nothingTamperedIsAccepted() {
        var systems = new RandomSystems(new Random(99));
        int tampered = 0;
        for (int round = 0; round < SYSTEMS; round++) {
            var premises = LinearSystemTest.withFloors(systems.premises(4, 2), 4);
            var certificate = Certificates.of(premises, LinearSystem.solve(premises));
            assertEquals(new Replayed.Accepted(), Replay.accepts(certificate));
            for (var changed : tampered(certificate)) {
                tampered++;
                assertInstanceOf(
                        Replayed.Rejected.class,
                        Replay.accepts(changed),
                        () -> certificate + "\nchanged to\n" + changed);
            }
        }
        assertTrue(SYSTEMS < tampered, "tampered: " + tampered);
    }

    @Test
    void aDerivationTamperedWithIsRejected() {
        var sum = new Premise.Sum(new Variable("all"), List.of(new Variable("a"), new Variable("b")), "both");
        var printed = List.of(Given.count("all", Given.point("61")), Given.count("a", Given.point("23")));
        var derived = Judge.standard()
                .derive(new Variable("b"), printed, List.of(sum), Reading.EXACT)
                .orElseThrow();
        assertEquals(new Replayed.Accepted(), Replay.accepts(derived.certificate()));
        var proof = (Proof.Derivation) derived.certificate().proof();
        var wrong = new Proof.Derivation(proof.variable(), Bounds.at(Rational.of(37)), proof.low(), proof.high());
        assertRejected(derived.certificate(), wrong);
        assertRejected(
                derived.certificate(), new Proof.Derivation(proof.variable(), proof.bounds(), List.of(), proof.high()));
        assertRejected(
                derived.certificate(),
                new Proof.Derivation(proof.variable(), proof.bounds(), doubled(proof.low(), 0), proof.high()));
        assertRejected(
                derived.certificate(),
                new Proof.Derivation(new Variable("all"), proof.bounds(), proof.low(), proof.high()));
    }

    @Test
    void aUsualReadingMustReachItsNumber() {
        var about = Given.hedged("about", Approach.AROUND, Given.numeral("50"));
        var high = new Premise.Within(
                new Variable("x"),
                new FigureId("x"),
                about,
                Reading.USUAL,
                Bounds.closed(Rational.of(55), Rational.of(60)));
        var witness = new Proof.Witness(Map.of(new Variable("x"), Rational.of(56)));
        assertInstanceOf(
                Replayed.Rejected.class, Replay.accepts(new Certificate(Reading.USUAL, List.of(high), witness)));
    }

    private static void assertRejected(Certificate certificate, Proof proof) {
        var changed = new Certificate(certificate.reading(), certificate.premises(), proof);
        assertInstanceOf(Replayed.Rejected.class, Replay.accepts(changed));
    }

    private static List<Certificate> tampered(Certificate certificate) {
        var all = new ArrayList<Certificate>();
        var premises = certificate.premises();
        for (int index = 0; index < premises.size(); index++) {
            for (var premise : changed(premises.get(index))) {
                var others = new ArrayList<>(premises);
                others.set(index, premise);
                all.add(new Certificate(certificate.reading(), others, certificate.proof()));
            }
        }
        switch (certificate.proof()) {
            case Proof.Refutation refutation -> all.addAll(tampered(certificate, refutation));
            case Proof.Witness witness -> all.addAll(tampered(certificate, witness));
            case Proof.Derivation _ -> {}
        }
        return all;
    }

    /// Returns the premise with other bounds than its words allow.
    private static List<Premise> changed(Premise premise) {
        return switch (premise) {
            case Premise.Within within ->
                List.of(new Premise.Within(
                        within.variable(),
                        within.figure(),
                        within.amount(),
                        within.reading(),
                        Ends.moved(within.bounds(), SEVENTH)));
            case Premise.Scaled scaled
            when scaled.factor() instanceof Factor.Worded worded ->
                List.of(new Premise.Scaled(
                        scaled.part(),
                        new Factor.Worded(
                                worded.figure(),
                                worded.amount(),
                                worded.reading(),
                                worded.offset(),
                                Ends.moved(worded.bounds(), SEVENTH)),
                        scaled.whole(),
                        scaled.because()));
            case Premise.Known _, Premise.Scaled _, Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ ->
                List.of();
        };
    }

    private static List<Certificate> tampered(Certificate certificate, Proof.Refutation refutation) {
        var all = new ArrayList<Certificate>();
        var shares = refutation.shares();
        if (1 < shares.size()) {
            for (int index = 0; index < shares.size(); index++) {
                all.add(with(certificate, new Proof.Refutation(doubled(shares, index))));
                var fewer = new ArrayList<>(shares);
                fewer.remove(index);
                all.add(with(certificate, new Proof.Refutation(fewer)));
            }
        }
        all.add(with(certificate, new Proof.Refutation(List.of())));
        all.add(with(
                certificate,
                new Proof.Refutation(
                        List.of(new Proof.Share(certificate.premises().size(), 0, Rational.ONE)))));
        return all;
    }

    /// Returns the witness with a number missing, and with every number below zero.
    private static List<Certificate> tampered(Certificate certificate, Proof.Witness witness) {
        var all = new ArrayList<Certificate>();
        for (var variable : witness.numbers().keySet()) {
            var fewer = new TreeMap<>(witness.numbers());
            fewer.remove(variable);
            all.add(with(certificate, new Proof.Witness(fewer)));
            var below = new TreeMap<>(witness.numbers());
            below.put(variable, Rational.of(-1, 3));
            all.add(with(certificate, new Proof.Witness(below)));
        }
        return all;
    }

    private static List<Proof.Share> doubled(List<Proof.Share> shares, int index) {
        var changed = new ArrayList<>(shares);
        var share = shares.get(index);
        changed.set(
                index,
                new Proof.Share(share.premise(), share.side(), share.times().plus(share.times())));
        return changed;
    }

    private static Certificate with(Certificate certificate, Proof proof) {
        return new Certificate(certificate.reading(), certificate.premises(), proof);
    }
}
