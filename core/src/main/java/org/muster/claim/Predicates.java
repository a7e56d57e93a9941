package org.muster.claim;

import org.muster.model.text.Tag;
import org.muster.model.time.TimeExpression;

/// A predicate is what the words before a time say was so, was done or is to be then.
final class Predicates {

    /// How far before a time the verb stands that tells a state.
    private static final int FARTHEST_STATE = 8;

    /// How far before a time the verb stands that tells a deed.
    private static final int FARTHEST_DEED = 12;

    private Predicates() {}

    /// Returns whether the time dates a state and no event: "was in hospital this morning", "were stable on Sunday";
    /// but not "the blast was on Sunday".
    static boolean state(TimedSentence sentence, TimeExpression time) {
        boolean described = false;
        int first = sentence.first(time);
        for (int i = first - 1; 0 <= i && first - i <= FARTHEST_STATE; i--) {
            var token = sentence.tokens().get(i);
            if (sentence.cues().is("be", token)) {
                return described;
            }
            if (token.tag() == Tag.VERB
                    || token.tag() == Tag.PUNCT
                    || sentence.cues().is("happen", token)) {
                return false;
            }
            described |= token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
        }
        return false;
    }

    /// Returns whether the verb before the time, or behind one that opens its clause, tells what was done: "left on
    /// Sunday", "on Sunday the guards left".
    static boolean narrate(TimedSentence sentence, TimeExpression time) {
        var cues = sentence.cues();
        int first = sentence.first(time);
        for (int i = first - 1; 0 <= i && first - i <= FARTHEST_DEED; i--) {
            var token = sentence.tokens().get(i);
            if (token.tag() == Tag.VERB) {
                return Tenses.past(token) && !cues.is("utter", token) && !cues.is("be", token);
            }
        }
        return false;
    }

    /// Returns whether the time is one that something is set for: "the hearing is on May 4".
    static boolean schedule(TimedSentence sentence, TimeExpression time) {
        int first = sentence.first(time);
        return 0 < first
                && (sentence.tokens().get(first - 1).is("is")
                        || sentence.tokens().get(first - 1).is("are"));
    }
}
