package org.muster.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.quantity.Figure;
import org.muster.model.time.Window;

/// An antecedent is the figure told before that another goes on from.
final class Antecedents {

    private final List<TimedSentence> sentences;
    private final FoundWindows windows;

    Antecedents(List<TimedSentence> sentences, FoundWindows windows) {
        this.sentences = List.copyOf(sentences);
        this.windows = windows;
    }

    /// Returns the figure before this one in its sentence, or the one that the sentence before ends with.
    Optional<Figure> of(int index, Figure figure) {
        var sentence = sentences.get(index);
        int at = sentence.figures().indexOf(figure);
        if (0 < at) {
            return Optional.of(sentence.figures().get(at - 1));
        }
        return 0 < index ? told(sentences.get(index - 1)) : Optional.empty();
    }

    /// Returns the last figure of a sentence that is not only set against another: "12, up from 9 in 2022".
    private Optional<Figure> told(TimedSentence sentence) {
        return sentence.figures().reversed().stream()
                .filter(figure -> !windows.isAgainst(figure))
                .findFirst()
                .or(() -> sentence.figures().reversed().stream().findFirst());
    }

    /// "two days after a strike killed 31", "a day after 99": so long before what was told just now.
    Optional<Window> offset(int index, Figure figure) {
        return Offsets.before(sentences.get(index), figure)
                .flatMap(length -> before(index, figure, length).flatMap(base -> length.from(windows.of(base))));
    }

    /// Returns the last figure before the length that has a window.
    private Optional<Figure> before(int index, Figure figure, Offsets length) {
        return Stream.of(index, index - 1)
                .filter(i -> 0 <= i)
                .flatMap(i -> sentences.get(i).figures().reversed().stream())
                .filter(other -> other.span().end() <= length.begin() && !Timeless.is(other.kind()))
                .filter(other -> !other.equals(figure))
                .findFirst();
    }
}
