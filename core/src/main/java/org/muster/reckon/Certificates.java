package org.muster.reckon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.quantity.Reading;

/// Makes certificates of solutions, with no more premises than they need.
final class Certificates {

    /// Larger refutations are left as they are: leaving out a premise means solving again.
    private static final int MAX_TRIED = 40;

    private Certificates() {}

    static Certificate of(List<Premise> premises, Solution solution) {
        return switch (solution) {
            case Solution.Feasible(var numbers) -> certificate(premises, new Proof.Witness(numbers));
            case Solution.Infeasible infeasible -> smallest(refutation(premises, infeasible));
        };
    }

    /// Returns a refutation that needs every one of its premises, found by leaving out one after the other.
    ///
    /// The multipliers need every inequality, but a premise may stand for two, and the second of one may do what
    /// another premise is there for.
    private static Certificate smallest(Certificate refutation) {
        var smallest = refutation;
        if (MAX_TRIED < refutation.premises().size()) {
            return smallest;
        }
        for (int index = refutation.premises().size() - 1;
                0 <= index && 1 < smallest.premises().size();
                index--) {
            var fewer = new ArrayList<>(smallest.premises());
            fewer.remove(Math.min(index, fewer.size() - 1));
            if (LinearSystem.solve(fewer) instanceof Solution.Infeasible infeasible) {
                smallest = refutation(fewer, infeasible);
                index = Math.min(index, smallest.premises().size());
            }
        }
        return smallest;
    }

    private static Certificate refutation(List<Premise> premises, Solution.Infeasible infeasible) {
        var used = used(infeasible.shares());
        return certificate(kept(premises, used), new Proof.Refutation(renumbered(infeasible.shares(), used)));
    }

    static Certificate of(List<Premise> premises, Proof.Derivation derivation) {
        var used = used(Stream.concat(derivation.low().stream(), derivation.high().stream())
                .toList());
        return certificate(
                kept(premises, used),
                new Proof.Derivation(
                        derivation.variable(),
                        derivation.bounds(),
                        renumbered(derivation.low(), used),
                        renumbered(derivation.high(), used)));
    }

    private static Certificate certificate(List<Premise> premises, Proof proof) {
        var reading = premises.stream()
                .map(Certificates::reading)
                .max(Comparator.naturalOrder())
                .orElse(Reading.EXACT);
        return new Certificate(reading, premises, proof);
    }

    private static Reading reading(Premise premise) {
        return switch (premise) {
            case Premise.Within within -> within.reading();
            case Premise.Scaled scaled ->
                scaled.factor() instanceof Factor.Worded worded ? worded.reading() : Reading.EXACT;
            case Premise.Known _, Premise.Sum _, Premise.NotMore _, Premise.Less _, Premise.Same _ -> Reading.EXACT;
        };
    }

    private static List<Integer> used(List<Proof.Share> shares) {
        var used = new TreeSet<Integer>();
        shares.forEach(share -> used.add(share.premise()));
        return new ArrayList<>(used);
    }

    private static List<Premise> kept(List<Premise> premises, List<Integer> used) {
        return used.stream().map(premises::get).toList();
    }

    private static List<Proof.Share> renumbered(List<Proof.Share> shares, List<Integer> used) {
        return shares.stream()
                .map(share -> new Proof.Share(used.indexOf(share.premise()), share.side(), share.times()))
                .toList();
    }
}
