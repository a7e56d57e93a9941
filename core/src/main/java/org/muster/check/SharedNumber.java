package org.muster.check;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// A shared number is one that is printed for two things which nobody counts alike: for the dead and for the
/// shelters.
public final class SharedNumber {

    private static final Rational LEAST = Rational.of(1000);
    private static final int DIGITS = 3;
    private static final long DAYS_APART = 14;

    private SharedNumber() {}

    /// Returns the number of the claim, where two things seldom share it by chance: a thousand or more, with three
    /// digits before its last noughts.
    public static Optional<Rational> of(Claim claim) {
        return claim.figure().kind() == Kind.COUNT
                ? Wording.named(claim.figure().quantity().amount())
                        .filter(number -> LEAST.compareTo(number) <= 0 && DIGITS <= Ties.significant(number))
                : Optional.empty();
    }

    /// Returns whether the first counts people who came to harm, and the second things of which there is not one for
    /// each of them, at the same time and in one story.
    public static boolean isOther(Corpus corpus, Claim first, Claim second) {
        return corpus.countsHarmed(first)
                && isThing(corpus, second)
                && !first.sentence().equals(second.sentence())
                && !corpus.isBound(second)
                && Comparison.commensurable(first, second)
                && near(corpus, first, second)
                && Ties.bind(first, second, corpus);
    }

    private static boolean isThing(Corpus corpus, Claim claim) {
        return !corpus.countsPeople(claim)
                && !corpus.countsRecords(claim)
                && !corpus.countsHarmed(claim)
                && !claim.measure().noun().equals("thing")
                && !CountingWords.standsForPeople(claim)
                && !CountingWords.countsReports(claim);
    }

    private static boolean near(Corpus corpus, Claim first, Claim second) {
        var one = corpus.published(corpus.of(first));
        var other = corpus.published(corpus.of(second));
        return corpus.of(first).equals(corpus.of(second))
                || one.isPresent()
                        && other.isPresent()
                        && Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) <= DAYS_APART;
    }
}
