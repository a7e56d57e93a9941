package org.muster.relation.en;

import java.util.Set;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// An elliptic change leaves out the percent of one told before it: "visits grew by 12 percent while
/// income grew by 60".
final class Elliptic {

    private static final Set<String> JOINS = Set.of("and", "while", "but", "whereas", ";");

    private Elliptic() {}

    /// Returns whether the figure may be one: a number without a noun behind "by", as the share told before it.
    static boolean is(Neighbours near) {
        var behind =
                near.line().tokens().subList(near.at() + 1, near.line().tokens().size());
        boolean bare = near.figure().kind() == Kind.COUNT
                && near.preceding(1).stream().anyMatch(token -> token.is("by"))
                && (behind.isEmpty() || behind.getFirst().tag() == Tag.PUNCT);
        return bare
                && near.ahead(_ -> true)
                        .filter(other -> other.kind() == Kind.SHARE || other.kind() == Kind.CHANGE)
                        .map(other -> Setting.index(near.line(), other))
                        .filter(at -> near.line().tokens().subList(at + 1, near.at()).stream()
                                .anyMatch(token -> JOINS.contains(token.lower())))
                        .filter(at -> isBy(near.line(), at))
                        .isPresent();
    }

    /// "by 12 percent", "by nearly 12 percent".
    private static boolean isBy(Line line, int at) {
        return line.tokens().subList(Math.max(0, at - 2), at).stream().anyMatch(token -> token.is("by"));
    }
}
