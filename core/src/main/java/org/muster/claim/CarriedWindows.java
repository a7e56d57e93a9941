package org.muster.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.RuleId;
import org.muster.model.time.Window;

/// A carried window is a month, a year or some of them, told of what was counted, and told on of what follows in the
/// paragraph and names no time: "Sales fell to 900 in the second quarter. Costs rose by 40".
final class CarriedWindows {

    /// The rules whose windows hold for the sentences that go on from theirs.
    private static final Set<RuleId> CARRIED = Set.of(FoundWindows.CLAUSE, FoundWindows.rule("period-before"));

    private final List<TimedSentence> sentences;
    private final FoundWindows windows;

    CarriedWindows(List<TimedSentence> sentences, FoundWindows windows) {
        this.sentences = List.copyOf(sentences);
        this.windows = windows;
    }

    /// Returns the window of the first figure of the sentence before, if it is carried on to this one.
    Optional<Window> of(int index, Figure figure) {
        if (index == 0
                || figure.kind() == Kind.RATE
                || !goesOn(sentences.get(index), figure)
                || !sameParagraph(index)) {
            return Optional.empty();
        }
        return sentences.get(index - 1).figures().stream()
                .filter(other -> !Timeless.is(other.kind()))
                .findFirst()
                .filter(other -> windows.rule(other).filter(CARRIED::contains).isPresent())
                .map(windows::of)
                .filter(Coarse::is);
    }

    private static boolean goesOn(TimedSentence sentence, Figure figure) {
        return sentence.times().stream().noneMatch(TimedSentence::places)
                && SentenceBefore.tells(sentence, figure)
                && sentence.tense(figure) != Tenses.PERFECT
                && !supposes(sentence);
    }

    private static boolean supposes(TimedSentence sentence) {
        return sentence.cues().any("suppose", sentence.tokens())
                || sentence.cues().any("expect", sentence.tokens());
    }

    private boolean sameParagraph(int index) {
        return sentences.get(index - 1).sentence().paragraph()
                == sentences.get(index).sentence().paragraph();
    }
}
