package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A line's topic is the noun that its first words name as what it tells of, if they go back to nothing told before.
final class Topic {

    private static final Set<String> CHANGES = RelationWords.ofAll("rise", "fall", "total", "gap");

    private Topic() {}

    /// Returns whether a number of one line may be meant in another: the other has no topic of its own, or one that
    /// the number's line names too.
    static boolean allows(Passage passage, Line line, Figure other) {
        return of(line).filter(topic -> !passage.counts(other, topic.lemma()))
                .filter(topic -> passage.lineOf(other).tokens().stream()
                        .noneMatch(token -> token.lemma().equals(topic.lemma())))
                .isEmpty();
    }

    /// "Spending was up" has a topic, whatever a tagger takes it for.
    private static Optional<Token> of(Line line) {
        var first = line.tokens().getFirst();
        if (first.lower().endsWith("ing")) {
            return Optional.of(first);
        }
        return line.tokens().stream()
                .takeWhile(token -> token.tag() != Tag.VERB && token.tag() != Tag.AUX && token.tag() != Tag.ADP)
                .takeWhile(token -> !Line.isFigure(token) && token.tag() != Tag.PRON && !token.is(","))
                .filter(token -> token.tag() == Tag.NOUN)
                .reduce((_, last) -> last)
                .filter(token -> !CHANGES.contains(token.lemma()));
    }
}
