package org.muster.relation.en;

import java.util.Set;

/// Other shares are those of another time or place against which one is set: "312 of them, or 65
/// percent, against 61 percent the year before".
///
/// The part and the whole of such a share are not printed, unless a whole follows it ("against 61
/// percent of the 500").
final class OtherShares {

    private static final Set<String> AGAINST = Set.of("against", "versus", "compared");

    private OtherShares() {}

    /// Returns whether the share is one.
    static boolean is(Neighbours near) {
        return Setting.prepared(near.line(), near.figure(), AGAINST)
                && near.following(1).stream().noneMatch(token -> token.is("of"));
    }
}
