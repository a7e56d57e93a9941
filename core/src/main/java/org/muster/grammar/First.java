package org.muster.grammar;

import java.util.List;

/// A first is what a pattern may begin with.
///
/// @param family the tokens that may stand first
/// @param anything whether any other token may too, because the pattern does not say
/// @param empty whether it may be empty, so that what follows it begins
record First(Family family, boolean anything, boolean empty) {

    static final First EMPTY = new First(Family.NONE, false, true);
    static final First ANYTHING = new First(Family.NONE, true, false);

    static First of(Family family) {
        return new First(family, false, false);
    }

    /// Returns what a choice of these may begin with.
    static First any(List<First> firsts) {
        return new First(
                Family.all(firsts.stream().map(First::family).toList()),
                firsts.stream().anyMatch(First::anything),
                firsts.stream().anyMatch(First::empty));
    }

    First or(First other) {
        return new First(family.or(other.family), anything || other.anything, empty || other.empty);
    }

    First before(First next) {
        return new First(family.or(next.family), anything || next.anything, next.empty);
    }

    /// Returns whether more than the family may stand first.
    boolean open() {
        return anything || empty;
    }
}
