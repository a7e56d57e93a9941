package org.muster.check;

import java.util.HashSet;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.quantity.Rational;
import org.muster.vocabulary.Vocabulary;

/// How near what two claims count is, nearest first.
public enum Kinship {
    /// The same concept.
    SAME,
    /// Concepts of one family, of which the one is broader, or what a comparison of the report sets side by side.
    KIN,
    /// Other things that are told of one another: requests to leave and attempts to leave.
    TOLD_TOGETHER,
    FAR;

    private static final int STEM = 5;
    private static final int COMMON = 2;

    private static final Vocabulary VOCABULARY = Vocabulary.shared();

    static Kinship of(Claim first, Claim second, Corpus corpus) {
        var one = first.concept();
        var other = second.concept();
        if (VOCABULARY.same(one, other) && !isUnread(first)) {
            return SAME;
        }
        if (echo(first, second, corpus)) {
            return SAME;
        }
        boolean narrower = VOCABULARY.narrower(one, other) || VOCABULARY.narrower(other, one);
        if (narrower) {
            return KIN;
        }
        if (!first.figure().document().equals(second.figure().document())) {
            return FAR;
        }
        if (corpus.series(corpus.of(first)).joins(first, second)) {
            return KIN;
        }
        if (VOCABULARY.related(one, other) || shareEvent(first, second)) {
            return VOCABULARY.disjoint(one, other) ? TOLD_TOGETHER : KIN;
        }
        return shareStem(first, second) ? TOLD_TOGETHER : FAR;
    }

    /// Returns the name of what is counted, so that only claims on one thing are paired.
    public static String thing(Claim claim, Corpus corpus) {
        return switch (claim.concept()) {
            case Concept.Listed(var id) -> id.split("/", 2)[0];
            case Concept.Unlisted _ ->
                VOCABULARY
                        .thing(
                                corpus.of(claim).doc().language(),
                                claim.measure().noun())
                        .orElse(claim.measure().noun());
        };
    }

    /// Two rows of numbers for one thing that have two numbers in common are one series, whatever their verbs.
    private static boolean echo(Claim first, Claim second, Corpus corpus) {
        return !first.sentence().equals(second.sentence())
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

    private static boolean isUnread(Claim claim) {
        return claim.concept() instanceof Concept.Unlisted
                && claim.measure().noun().equals("thing");
    }

    /// Requests to leave and attempts to leave: other things, told of one another.
    private static boolean shareStem(Claim first, Claim second) {
        var stems = stems(first);
        stems.retainAll(stems(second));
        return !stems.isEmpty();
    }

    private static boolean shareEvent(Claim first, Claim second) {
        return first.measure().events().stream().anyMatch(second.measure().events()::contains);
    }

    private static Set<String> stems(Claim claim) {
        var stems = new HashSet<String>();
        var words = new HashSet<>(claim.measure().events());
        words.add(claim.measure().noun());
        for (var word : words) {
            if (STEM <= word.length()) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
