package org.muster.claim;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.time.Grain;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// The sentence before tells a time that still holds for a figure whose own sentence goes on from it.
///
/// @param sentences the sentences of the report
record SentenceBefore(List<TimedSentence> sentences) {

    SentenceBefore {
        sentences = List.copyOf(sentences);
    }

    /// "… since March. Forty people have died": what has happened is counted from the start told just before; but what
    /// a war has cost is counted from no day on which something else began.
    Optional<Window> since(int index, Figure figure) {
        var sentence = sentences.get(index);
        if (index == 0 || figure.kind() == Kind.RATE || sentence.tense(figure) != Tenses.PERFECT) {
            return Optional.empty();
        }
        boolean war = sentence.cues().any("war", sentence.tokens());
        return sentences.get(index - 1).times().stream()
                .filter(time -> time.role() == Role.SINCE)
                .map(TimeExpression::window)
                .filter(window -> !(war && window instanceof Window.Since(var start) && start.grain() == Grain.DAY))
                .reduce((_, later) -> later);
    }

    /// "… the losses in October. … tens of thousands fell": the only time of the sentence before still holds.
    Optional<Window> only(int index, Figure figure) {
        var sentence = sentences.get(index);
        if (index == 0
                || figure.kind() == Kind.RATE
                || sentence.sentence().block() != Block.BODY
                || isBracketed(sentence, figure)) {
            return Optional.empty();
        }
        var last = sentences.get(index - 1);
        var times = last.times().stream().filter(time -> dates(last, time)).toList();
        boolean holds =
                times.size() == 1 && tells(sentence, figure) && last.figures().isEmpty();
        return holds ? Optional.of(onward(sentence, times.getFirst())) : Optional.empty();
    }

    /// "A motion of Arlen (six months, 500 guards) fell": what brackets tell is of no time outside them.
    private static boolean isBracketed(TimedSentence sentence, Figure figure) {
        return sentence.tokens().subList(0, sentence.indexOf(figure)).reversed().stream()
                .filter(token -> token.is("(") || token.is(")"))
                .findFirst()
                .filter(token -> token.is("("))
                .isPresent();
    }

    private static boolean dates(TimedSentence sentence, TimeExpression time) {
        return time.role() == Role.WHEN
                && TimedSentence.places(time)
                && !Sayings.datedBy(sentence, time)
                && !Predicates.schedule(sentence, time)
                && !Occasions.namesOther(sentence, time);
    }

    /// "The line opened in October. It has since advised 700": from the time told before up to now.
    private static boolean goesOn(TimedSentence sentence) {
        var tokens = sentence.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("since") && tokens.get(i - 1).lemma().equals("have")) {
                return true;
            }
        }
        return false;
    }

    private static Window onward(TimedSentence sentence, TimeExpression time) {
        return time.window() instanceof Window.On(var start) && goesOn(sentence)
                ? new Window.Since(start)
                : time.window();
    }

    /// Returns whether the words around the figure tell what happened, and not what is so.
    static boolean tells(TimedSentence sentence, Figure figure) {
        return sentence.tense(figure) != Tenses.PRESENT && !sentence.cues().any("still", sentence.tokens());
    }
}
