package org.muster.check;

import java.util.Collections;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.quantity.Rational;

/// How near what two claims count is, nearest first.
public enum Kinship {
    /// The same concept.
    SAME,
    /// Concepts of one family, of which the one is broader, or what a comparison of the report sets side by side.
    KIN,
    /// Other things that are told of one another: requests to leave and attempts to leave.
    TOLD_TOGETHER,
    FAR;

    private static final int COMMON = 2;
    private static final Set<String> BROADEST = Set.of("people", "thing", "money", "time", "distance");

    static Kinship of(Claim first, Claim second, Corpus corpus) {
        var affinity = corpus.affinity(first.concept(), second.concept());
        if (affinity.same() && !isUnread(first) || echo(first, second, corpus)) {
            return SAME;
        }
        if (affinity.narrower() || saysLess(first, second, corpus)) {
            return KIN;
        }
        if (!first.figure().document().equals(second.figure().document())) {
            return FAR;
        }
        if (corpus.series(corpus.of(first)).joins(first, second)) {
            return KIN;
        }
        if (affinity.related() || shareEvent(first, second)) {
            return affinity.disjoint() ? TOLD_TOGETHER : KIN;
        }
        return shareStem(first, second, corpus) ? TOLD_TOGETHER : FAR;
    }

    /// Returns the name of what is counted, so that only claims on one thing are paired.
    public static String thing(Claim claim, Corpus corpus) {
        return corpus.traits(claim).thing();
    }

    /// "418 calls logged" and "171 calls": one of them says nothing of what happened to the thing, and the vocabulary
    /// does not know what the other says. People are told of for too many reasons.
    private static boolean saysLess(Claim first, Claim second, Corpus corpus) {
        boolean unlisted = first.concept() instanceof Concept.Unlisted || second.concept() instanceof Concept.Unlisted;
        return unlisted
                && first.measure().events().isEmpty()
                        != second.measure().events().isEmpty()
                && thing(first, corpus).equals(thing(second, corpus))
                && !BROADEST.contains(thing(first, corpus));
    }

    /// Two rows of numbers for one thing that have two numbers in common are one series, whatever their verbs.
    private static boolean echo(Claim first, Claim second, Corpus corpus) {
        return !corpus.row(first).isEmpty()
                && !first.sentence().equals(second.sentence())
                && thing(first, corpus).equals(thing(second, corpus))
                && COMMON <= common(corpus.row(first), corpus.row(second));
    }

    private static long common(Set<Rational> first, Set<Rational> second) {
        return first.stream().filter(second::contains).count();
    }

    /// Returns whether both count things of one name, whatever happened to them.
    public static boolean sameThing(Claim first, Claim second) {
        return first.measure().noun().equals(second.measure().noun());
    }

    /// Returns whether the claim says what happened to what it counts, and not only that there were so many people.
    public static boolean isSpecific(Claim claim) {
        return !claim.measure().events().isEmpty()
                || claim.concept() instanceof Concept.Listed(var id) && id.contains("/");
    }

    /// Returns whether the claim counts people or things and says neither which nor what happened to them.
    public static boolean isUnsaid(Claim claim, Corpus corpus) {
        return BROADEST.contains(thing(claim, corpus)) && !isSpecific(claim);
    }

    private static boolean isUnread(Claim claim) {
        return claim.concept() instanceof Concept.Unlisted
                && claim.measure().noun().equals("thing");
    }

    /// Requests to leave and attempts to leave: other things, told of one another.
    private static boolean shareStem(Claim first, Claim second, Corpus corpus) {
        return !Collections.disjoint(
                corpus.traits(first).stems(), corpus.traits(second).stems());
    }

    private static boolean shareEvent(Claim first, Claim second) {
        return !Collections.disjoint(first.measure().events(), second.measure().events());
    }
}
