package org.muster.relation.en;

import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A change's own noun is what it says to be more or less of: "burns 17 percent less fuel", "80 fewer seats".
final class OwnNoun {

    private static final int MOST_WORDS = 4;

    private OwnNoun() {}

    /// Returns whether the figure may be said of the two: it has no noun of its own, or one of them counts that.
    static boolean allows(Neighbours near, Ends pair) {
        return isToldBehind(near, pair.before()) && isToldBehind(near, pair.after())
                || of(near).filter(noun -> !counts(near, pair.before(), noun) && !counts(near, pair.after(), noun))
                        .isEmpty();
    }

    /// "46 more stewards: it has 180 and will have 226".
    private static boolean isToldBehind(Neighbours near, Figure other) {
        return near.line().all().contains(other)
                && near.figure().span().end() <= other.span().begin()
                && behind(near, other).isEmpty();
    }

    private static Optional<Token> of(Neighbours near) {
        var behind = near.following(MOST_WORDS);
        if (behind.isEmpty()
                || !Setting.DIRECTED.contains(behind.getFirst().lower())
                || Bases.LEVELS.contains(behind.getFirst().lower())) {
            return Optional.empty();
        }
        return behind.stream()
                .skip(1)
                .takeWhile(token -> token.tag() == Tag.ADJ || token.tag() == Tag.NOUN)
                .reduce((_, last) -> last)
                .filter(token -> token.tag() == Tag.NOUN || isDone(near));
    }

    /// "burns 17 percent less fuel": what a verb does it to is a noun, whatever a tagger takes it for.
    private static boolean isDone(Neighbours near) {
        return near.preceding(1).stream().anyMatch(token -> token.tag() == Tag.VERB);
    }

    private static boolean counts(Neighbours near, Figure other, Token noun) {
        return near.passage().counts(other, noun.lemma())
                || near.passage().counts(other, noun.lower())
                || near.passage().words(other.span()).contains(noun.lower())
                || behind(near, other)
                        .filter(own -> own.lemma().equals(noun.lemma()))
                        .isPresent();
    }

    /// Returns the noun right behind a count.
    static Optional<Token> behind(Neighbours near, Figure other) {
        if (other.kind() != Kind.COUNT) {
            return Optional.empty();
        }
        var line = near.passage().lineOf(other);
        int next = Setting.index(line, other) + 1;
        return 0 < next && next < line.tokens().size()
                ? Optional.of(line.tokens().get(next)).filter(token -> token.tag() == Tag.NOUN)
                : Optional.empty();
    }
}
