package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A figure's own clause begins behind a comma or conjunction and has a subject and a verb of its own: "and costs fell
/// 5 percent".
final class OwnClause {

    private static final Set<String> OPENERS =
            Set.of(",", ";", "and", "while", "but", "as", "whereas", "though", "although", "or", "with");
    private static final Set<String> MOVES = RelationWords.ofAll("rise", "rising", "fall", "falling");

    /// Nouns that go back to what was told before: "and the rise was 5 percent".
    private static final Set<String> CHANGES = RelationWords.ofAll("rise", "fall");

    private static final Set<String> COUNTS = Set.of("change", "number", "figure", "total", "count", "tally");

    private OwnClause() {}

    /// Returns whether the figure at the second place stands in a clause that begins after the first.
    static boolean of(Line line, int begin, int at) {
        boolean verb = false;
        boolean subject = false;
        for (int i = at - 1; begin < i; i--) {
            var token = line.tokens().get(i);
            if (Line.isFigure(token)) {
                return false;
            }
            if (subject && OPENERS.contains(token.lower())) {
                return true;
            }
            subject |= verb && names(token);
            verb |= isVerb(token) || moves(line.tokens(), i);
        }
        return false;
    }

    /// A noun that does not go back to what was told before, as "the rise" does, or a plural that a tagger takes for a
    /// verb before another: "costs fell".
    private static boolean names(Token token) {
        boolean noun = token.tag() == Tag.NOUN
                || token.tag() == Tag.PROPN
                || token.tag() == Tag.VERB && token.lower().endsWith("s");
        return noun && !CHANGES.contains(token.lower()) && !COUNTS.contains(token.lower());
    }

    /// "costs fell": a word of a rise or a fall right behind a plural, whatever a tagger takes it for.
    private static boolean moves(List<Token> tokens, int i) {
        return MOVES.contains(tokens.get(i).lower())
                && tokens.get(i - 1).lower().endsWith("s")
                && names(tokens.get(i - 1));
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }
}
