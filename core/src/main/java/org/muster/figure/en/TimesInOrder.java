package org.muster.figure.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.model.text.Span;
import org.muster.model.time.TimeExpression;

/// The times of a text, asked for sentence by sentence from its beginning to its end in one pass.
final class TimesInOrder {

    private final List<TimeExpression> times;
    private int next;

    TimesInOrder(List<TimeExpression> times) {
        this.times = times.stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
    }

    /// Returns the times that overlap the sentence, none of which is before a sentence asked for earlier.
    List<TimeExpression> within(Span sentence) {
        while (next < times.size() && times.get(next).span().end() <= sentence.begin()) {
            next++;
        }
        var within = new ArrayList<TimeExpression>();
        for (int i = next; i < times.size() && times.get(i).span().begin() < sentence.end(); i++) {
            if (times.get(i).span().overlaps(sentence)) {
                within.add(times.get(i));
            }
        }
        return within;
    }
}
