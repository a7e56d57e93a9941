package org.muster.relation.en;

import java.util.HashSet;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A figure's own clause begins behind a comma or conjunction and has a subject and a verb of its own: "and costs fell
/// 5 percent".
final class OwnClause {

    private static final Set<String> OPENERS =
            Set.of(",", ";", "and", "while", "but", "as", "whereas", "though", "although", "or", "with");
    private static final Set<String> CHANGES = changes();

    private OwnClause() {}

    /// The nouns that go back to what was told before: "and the rise was 5 percent".
    private static Set<String> changes() {
        var words = new HashSet<>(RelationWords.of("more"));
        words.addAll(RelationWords.of("less"));
        words.addAll(Set.of("change", "number", "figure", "total", "count", "tally"));
        return Set.copyOf(words);
    }

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
            verb |= isVerb(token);
        }
        return false;
    }

    /// A noun, or a plural that a tagger takes for a verb before another: "costs fell".
    private static boolean names(Token token) {
        boolean noun = token.tag() == Tag.NOUN
                || token.tag() == Tag.PROPN
                || token.tag() == Tag.VERB && token.lower().endsWith("s");
        return noun && !CHANGES.contains(token.lower());
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }
}
