package org.muster.claim;

import java.util.List;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Token;

/// A standing figure describes a thing and counts nothing that happened: the size of a town, what a hall is built for,
/// the children of a mother. It covers no time unless one is told right with it.
final class Standing {

    /// How far before the figure the word stands that it describes.
    private static final int REACH = 4;

    /// How far behind the figure the word stands that it counts.
    private static final int NOUN = 3;

    private Standing() {}

    /// Returns whether the figure describes a thing.
    static boolean is(TimedSentence sentence, Figure figure) {
        if (figure.kind() != Kind.COUNT && figure.kind() != Kind.OTHER) {
            return false;
        }
        var tokens = sentence.tokens();
        int at = sentence.indexOf(figure);
        var before = tokens.subList(Math.max(0, at - REACH), at);
        return sized(before, sentence.cues()) || furnished(sentence, before, at);
    }

    /// "a population of 900", "its population was 900", "the legal limit of 40", "built for 600", "home to 900".
    private static boolean sized(List<Token> before, Cues cues) {
        int count = before.size();
        if (count < 2) {
            return false;
        }
        var link = before.getLast();
        var head = before.get(count - 2);
        boolean size = link.is("of") || link.is("is") || link.is("was");
        boolean home = link.is("to") && head.is("home");
        return home || size && cues.is("standing", head) || link.is("for") && cues.has("meant", head.lower());
    }

    /// "the mill, with 400 workers,": whom a thing has, told aside.
    private static boolean furnished(TimedSentence sentence, List<Token> before, int at) {
        var tokens = sentence.tokens();
        int count = before.size();
        boolean aside = 1 < count
                && before.getLast().is("with")
                && before.get(count - 2).is(",");
        int noun = at + 1;
        while (aside && noun < Math.min(tokens.size(), at + 1 + NOUN)) {
            if (sentence.cues().is("member", tokens.get(noun))) {
                return noun + 1 < tokens.size() && tokens.get(noun + 1).is(",");
            }
            noun++;
        }
        return false;
    }
}
