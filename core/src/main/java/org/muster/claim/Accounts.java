package org.muster.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// The accounts of a quarter or a year are told of it once: "a fall in third-quarter profit. … Revenue rose to 9
/// million".
///
/// @param sentences the sentences of the report
/// @param measures what its figures count
record Accounts(List<TimedSentence> sentences, Map<FigureId, Measure> measures) {

    /// How many sentences on the period that was told still holds.
    private static final int REACH = 6;

    Accounts {
        sentences = List.copyOf(sentences);
        measures = Map.copyOf(measures);
    }

    /// Returns the period of the last sentence that tells one of an entry in the accounts, that of its first figure,
    /// for an entry that the past tense tells without one.
    Optional<Window> of(int index, Figure figure, Map<FigureId, Window> windows) {
        var sentence = sentences.get(index);
        boolean told = sentence.sentence().block() == Block.BODY
                && Tenses.at(sentence.tokens(), sentence.indexOf(figure)) == Tenses.PAST;
        if (!told || !entry(sentence, figure)) {
            return Optional.empty();
        }
        for (int i = index; 0 <= i && index - i <= REACH; i--) {
            var period = figured(i, figure, windows).or(named(sentences.get(i), i < index));
            if (period.isPresent()) {
                return period;
            }
        }
        return Optional.empty();
    }

    /// Returns the period of the first entry of the sentence that stands before the figure.
    private Optional<Window> figured(int index, Figure figure, Map<FigureId, Window> windows) {
        return sentences.get(index).figures().stream()
                .filter(other -> other.span().end() <= figure.span().begin())
                .filter(other -> entry(sentences.get(index), other) && windows.containsKey(other.id()))
                .map(other -> windows.get(other.id()))
                .filter(Coarse::is)
                .findFirst();
    }

    /// "reported a rise in third-quarter profit": a period told without a figure.
    private static Supplier<Optional<Window>> named(TimedSentence sentence, boolean before) {
        return () -> before && sentence.cues().any("account", sentence.tokens())
                ? sentence.times().stream()
                        .filter(time -> time.role() == Role.WHEN)
                        .map(TimeExpression::window)
                        .filter(Coarse::is)
                        .findFirst()
                : Optional.empty();
    }

    private boolean entry(TimedSentence sentence, Figure figure) {
        var measure = measures.get(figure.id());
        return (figure.kind() == Kind.MONEY || figure.kind() == Kind.CHANGE)
                && measure != null
                && sentence.cues().has("account", measure.noun());
    }
}
