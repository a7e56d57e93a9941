package org.muster.claim;

import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.model.time.TimeExpression;

/// A saying has a day of its own, which is not the day of what is said: "said on Monday", "in a statement Sunday", "the
/// mayor on Monday announced"; but not "was reported on Monday".
final class Sayings {

    /// How far before a time the word stands for the saying that it dates.
    private static final int FARTHEST = 5;

    private Sayings() {}

    /// Returns whether the time is a day that dates a saying and not what is said.
    static boolean datedBy(TimedSentence sentence, TimeExpression time) {
        return !Coarse.is(time.window()) && (behind(sentence, time) || before(sentence, time));
    }

    /// "the mayor on Monday announced".
    private static boolean behind(TimedSentence sentence, TimeExpression time) {
        int after = sentence.after(time);
        return 0 < sentence.first(time)
                && after < sentence.tokens().size()
                && utters(sentence, sentence.tokens().get(after));
    }

    /// "said on Monday", "in a statement Sunday".
    private static boolean before(TimedSentence sentence, TimeExpression time) {
        var tokens = sentence.tokens();
        int first = sentence.first(time);
        for (int i = first - 1; 0 <= i && first - i <= FARTHEST; i--) {
            var token = tokens.get(i);
            if (utters(sentence, token)) {
                return i == 0 || tokens.get(i - 1).tag() != Tag.AUX;
            }
            if (sentence.cues().is("utterance", token) || ends(sentence, token)) {
                return sentence.cues().is("utterance", token);
            }
        }
        return false;
    }

    /// Returns whether something else than a saying is told up to the word.
    private static boolean ends(TimedSentence sentence, Token token) {
        return token.tag() == Tag.VERB
                || token.tag() == Tag.PUNCT
                || sentence.cues().is("happen", token);
    }

    private static boolean utters(TimedSentence sentence, Token token) {
        return token.tag() == Tag.VERB && sentence.cues().is("utter", token);
    }
}
