package org.muster.claim;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.time.Window;

/// A comparison is a change, share or multiple, which covers what the figure covers that it is told of: "640, a rise of
/// 40 %", "640, four in five of them".
final class Comparisons {

    private final List<TimedSentence> sentences;
    private final FoundWindows windows;

    Comparisons(List<TimedSentence> sentences, FoundWindows windows) {
        this.sentences = List.copyOf(sentences);
        this.windows = windows;
    }

    /// Returns the window of the last number before the comparison in its sentence.
    Optional<Window> of(TimedSentence sentence, Figure figure) {
        if (figure.kind() != Kind.CHANGE && figure.kind() != Kind.SHARE && !likened(sentence, figure)) {
            return Optional.empty();
        }
        return sentence.before(figure)
                .filter(other -> other.kind() == Kind.COUNT || other.kind() == Kind.MONEY)
                .map(windows::of)
                .reduce((_, later) -> later);
    }

    /// "three times as many as in May": so many times what was counted before.
    private static boolean likened(TimedSentence sentence, Figure figure) {
        int after = sentence.after(figure);
        return figure.kind() == Kind.MULTIPLE
                && after < sentence.tokens().size()
                && sentence.tokens().get(after).is("as");
    }

    /// "… up 4 percent in May. Rents climbed 3 percent": one change after the other is told of the same time.
    Optional<Window> before(int index, Figure figure) {
        if (index == 0 || figure.kind() != Kind.CHANGE || sentences.get(index).tense(figure) != Tenses.PAST) {
            return Optional.empty();
        }
        return sentences.get(index - 1).figures().stream()
                .filter(other -> other.kind() == Kind.CHANGE)
                .map(windows::of)
                .reduce((_, later) -> later);
    }
}
