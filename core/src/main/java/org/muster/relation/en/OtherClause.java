package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Another clause tells of other things than the figure's, so that its numbers are no ends of the
/// change: "The drop of 11 percent owes nothing to the herd, which shrank from 640 to 630".
final class OtherClause {

    private static final Set<String> REASONS = Set.of("because", "although", "though", "whereas");
    private static final Set<String> ASIDES = Set.of("up", "down");

    private OtherClause() {}

    /// Returns whether both ends stand in a clause that the figure is not in.
    static boolean holds(Neighbours near, Ends pair) {
        return isBehind(near, pair.before()) && isBehind(near, pair.after()) && opensBetween(near, pair)
                || isBefore(near, pair.before()) && isBefore(near, pair.after()) && isOfPart(near);
    }

    private static boolean isBehind(Neighbours near, Figure end) {
        return near.line().all().contains(end)
                && near.figure().span().end() <= end.span().begin();
    }

    private static boolean isBefore(Neighbours near, Figure end) {
        return near.line().all().contains(end)
                && end.span().end() <= near.figure().span().begin();
    }

    private static boolean opensBetween(Neighbours near, Ends pair) {
        var tokens = near.line().tokens();
        int end = Math.min(Setting.index(near.line(), pair.before()), Setting.index(near.line(), pair.after()));
        boolean verb = false;
        for (int i = near.at() + 1; i < end; i++) {
            var token = tokens.get(i);
            if (REASONS.contains(token.lower()) || verb && isWhich(near.line(), i)) {
                return true;
            }
            verb |= token.tag() == Tag.VERB;
        }
        return false;
    }

    /// "owes nothing to the herd, which shrank": told of what stands before the comma.
    private static boolean isWhich(Line line, int i) {
        return line.tokens().get(i).is("which") && line.tokens().get(i - 1).is(",");
    }

    /// ", with timber alone down 41 million": of a part, unless what it came from or to follows.
    private static boolean isOfPart(Neighbours near) {
        var ahead = near.preceding(near.at());
        var named = ahead.stream().skip(1).takeWhile(token -> !token.is(",")).toList();
        return !ahead.isEmpty()
                && ASIDES.contains(ahead.getFirst().lower())
                && !named.isEmpty()
                && named.size() + 1 < ahead.size()
                && named.getLast().is("with")
                && noun(near, named.getFirst()).isPresent();
    }

    /// "timber", "timber alone".
    private static Optional<Token> noun(Neighbours near, Token last) {
        int at = near.at() - 2;
        var named = last.is("alone") ? near.line().tokens().get(at - 1) : last;
        return Optional.of(named).filter(token -> token.tag() == Tag.NOUN || token.tag() == Tag.PROPN);
    }
}
