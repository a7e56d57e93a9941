package org.muster.check;

import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.quantity.Kind;
import org.muster.model.time.Tempo;
import org.muster.model.time.Window;

/// A comparison says how far two claims speak of the same thing, or of things one of which is part of the other.
///
/// @param concept how near what they count is
/// @param population whether they speak of the same group
/// @param place whether they speak of the same place
/// @param linked whether they stand in one document, or in two that name the same people and places
public record Comparison(Kinship concept, Likeness population, Likeness place, boolean linked) {

    /// Compares two claims.
    public static Comparison of(Claim first, Claim second, Corpus corpus) {
        var one = corpus.traits(first);
        var other = corpus.traits(second);
        return new Comparison(
                Kinship.of(first, second, corpus),
                one.population().to(other.population()),
                one.place().to(other.place()),
                linked(first, second, corpus));
    }

    /// Returns how far they count the same things at the same place, whenever that is; empty where they do not.
    ///
    /// It is shown where concept, population and place are equal, and likely where one of them is not stated on one
    /// side or the concepts are no more than kin.
    public Optional<Sameness> sameness() {
        if (Kinship.KIN.compareTo(concept) < 0 || !meet()) {
            return Optional.empty();
        }
        boolean shown = concept == Kinship.SAME && population == Likeness.SAME && place == Likeness.SAME;
        return Optional.of(shown ? Sameness.SHOWN : Sameness.LIKELY);
    }

    /// Returns whether one may be worked out from the other with a caveat: they are told together of one group and
    /// place.
    public boolean toldTogether() {
        return concept != Kinship.FAR && meet();
    }

    private boolean meet() {
        return population != Likeness.OTHER && place != Likeness.OTHER && linked;
    }

    /// Returns whether the figures can be set against each other at all: one kind, one unit, one period.
    public static boolean commensurable(Claim first, Claim second) {
        var one = first.figure();
        var other = second.figure();
        return one.kind() == other.kind()
                && one.quantity().unit().equals(other.quantity().unit())
                && one.quantity().per().equals(other.quantity().per());
    }

    /// Returns whether the claim counts or weighs something that can be added up.
    public static boolean isAdditive(Claim claim) {
        return switch (claim.figure().kind()) {
            case COUNT, MONEY, AREA, MASS, VOLUME -> true;
            case SHARE, CHANGE, MULTIPLE, RATE, DURATION, LENGTH, SPEED, TEMPERATURE, AGE, MAGNITUDE, OTHER -> false;
        };
    }

    /// Returns whether the claim says how many there were in its window.
    public static boolean isTotal(Claim claim) {
        return switch (claim.tempo()) {
            case TOTAL, CUMULATIVE, EVENT -> true;
            case RATE, SNAPSHOT, SHARE, CHANGE, LIMIT, FORECAST -> false;
        };
    }

    /// Returns whether the claim counts from a start on, or up to now without one.
    public static boolean isCumulative(Claim claim) {
        return claim.tempo() == Tempo.CUMULATIVE;
    }

    /// Returns whether the claim is a rate in a period of time.
    public static boolean isRate(Claim claim) {
        return claim.figure().kind() == Kind.RATE;
    }

    /// Counts since one day are told of one story, even where they name one place only.
    private static boolean sinceTheSame(Claim first, Claim second) {
        return first.extent().window() instanceof Window.Since since
                && since.equals(second.extent().window());
    }

    private static boolean linked(Claim first, Claim second, Corpus corpus) {
        return sinceTheSame(first, second)
                ? Ties.touch(first, second, corpus)
                : Ties.bindToOneEvent(first, second, corpus);
    }
}
