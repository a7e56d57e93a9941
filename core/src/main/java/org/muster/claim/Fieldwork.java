package org.muster.claim;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// The fieldwork of a survey is the asking, on some days, and its answers are of these days.
///
/// @param days the days on which it was done
/// @param begin the index of the sentence from which on shares may be answers
record Fieldwork(Window days, int begin) {

    /// Returns the fieldwork of the survey that the report tells of; if it opens with one and tells no day, that is the
    /// report's own.
    static Optional<Fieldwork> of(List<TimedSentence> sentences, Optional<PartialDate> published) {
        return Surveys.fieldwork(sentences)
                .or(() -> published.filter(_ -> Surveys.opens(sentences)).map(Window.On::new))
                .map(days -> new Fieldwork(days, Surveys.begin(sentences)));
    }

    /// The answers to a survey are of the days on which it was taken, whatever stands beside them.
    Optional<Window> answer(int index, TimedSentence sentence, Figure figure) {
        return figure.kind() == Kind.SHARE && begin <= index && !Surveys.others(sentence)
                ? Optional.of(days)
                : Optional.empty();
    }

    /// Returns the days for the figures of a sentence that tells the size of the sample.
    Optional<Window> sample(TimedSentence sentence) {
        return Surveys.sample(sentence) ? Optional.of(days) : Optional.empty();
    }
}
