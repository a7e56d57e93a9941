package org.muster.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Sentence;
import org.muster.model.time.TimeExpression;

/// The sentences of a report, each with the times and figures that begin in it.
final class TimedSentences {

    /// A run of more tokens is a table or a fault, not a sentence whose times place its figures.
    private static final int LONGEST_SENTENCE = 1000;

    private TimedSentences() {}

    static List<TimedSentence> of(FoundClaims found) {
        var cues = Cues.of(found.text().doc().language());
        var sentences = new ArrayList<TimedSentence>();
        int time = 0;
        int figure = 0;
        for (var sentence : found.text().sentences()) {
            int end = sentence.span().end();
            var times = from(time, found.times(), next -> next.span().begin() < end);
            var figures = from(figure, found.figures(), next -> next.span().begin() < end);
            time += times.size();
            figure += figures.size();
            sentences.add(timed(sentence, times, figures, cues));
        }
        return sentences;
    }

    private static <T> List<T> from(int index, List<T> all, Predicate<T> within) {
        return all.subList(index, all.size()).stream().takeWhile(within).toList();
    }

    private static TimedSentence timed(Sentence sentence, List<TimeExpression> times, List<Figure> figures, Cues cues) {
        boolean readable = sentence.tokens().size() <= LONGEST_SENTENCE;
        return readable
                ? new TimedSentence(sentence, times, figures, cues)
                : new TimedSentence(sentence, List.of(), List.of(), cues);
    }
}
