package org.muster.claim;

import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;

/// An occasion is what the words next to a time say took place then: "Sunday's blast", "the arrest on Monday".
final class Occasions {

    /// How far behind a time the noun stands that it belongs to.
    private static final int FARTHEST = 5;

    private Occasions() {}

    /// Returns whether the word for what happened that stands nearest to the time is one of what the law does: an
    /// arrest, a charge.
    static boolean lawful(TimedSentence sentence, TimeExpression time) {
        return about(sentence, time, "law");
    }

    /// Returns whether the word for what happened that stands nearest to the time is of the class.
    static boolean about(TimedSentence sentence, TimeExpression time, String name) {
        var tokens = sentence.tokens();
        int first = sentence.first(time);
        int after = sentence.after(time);
        for (int distance = 1; distance <= Math.max(first, tokens.size() - after); distance++) {
            for (int i : new int[] {first - distance, after + distance - 1}) {
                if (0 <= i && i < tokens.size() && sentence.cues().is("happen", tokens.get(i))) {
                    return sentence.cues().is(name, tokens.get(i));
                }
            }
        }
        return false;
    }

    /// Returns whether the time belongs to a noun that is no event: "Monday's debate".
    static boolean namesOther(TimedSentence sentence, TimeExpression time) {
        int after = sentence.after(time);
        boolean possessive =
                after < sentence.tokens().size() && sentence.tokens().get(after).is("'s") && time.role() == Role.WHEN;
        return possessive && !headed(sentence, time) && !anyBehind(sentence, time, "happen");
    }

    /// "Sunday's primary drew 900 voters": what took place on the day is what the sentence is about.
    private static boolean headed(TimedSentence sentence, TimeExpression time) {
        return sentence.first(time) == 0 && anyBehind(sentence, time, "occasion");
    }

    private static boolean anyBehind(TimedSentence sentence, TimeExpression time, String name) {
        var tokens = sentence.tokens();
        int after = sentence.after(time);
        return sentence.cues().any(name, tokens.subList(after, Math.min(tokens.size(), after + FARTHEST)));
    }
}
