package org.muster.claim;

import java.util.List;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// What is going on as a report is told: "crews are searching", "the mill employs".
final class Going {

    /// How far from a figure the words stand that say what those counted are doing, or that they were hurt.
    private static final int REACH = 5;

    /// How far before a figure the verb stands that says who has those counted.
    private static final int KEEPER = 3;

    private static final Set<String> IS = Set.of("is", "are", "'re");

    /// What is planned or said and not yet so.
    private static final Set<String> PLANS =
            Set.of("go", "plan", "expect", "ask", "seek", "offer", "consider", "aim", "talk", "speak", "say", "warn");

    private Going() {}

    /// Returns whether the clause of a figure tells what is going on.
    static boolean on(Clause clause, Cues cues) {
        boolean hurt = cues.any("harm", clause.after(REACH));
        boolean told =
                progressive(clause.before(REACH)) || progressive(clause.after(REACH)) || stand(clause.after(REACH));
        return told && !hurt || kept(clause.before(KEEPER), cues);
    }

    /// "are treating", "are still searching"; but not "is going to", "are expecting", "are talking of".
    private static boolean progressive(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var next = tokens.get(i + 1);
            int verb = next.tag() == Tag.ADV && i + 2 < tokens.size() ? i + 2 : i + 1;
            var word = tokens.get(verb);
            if (IS.contains(tokens.get(i).lower())
                    && word.tag() == Tag.VERB
                    && word.lower().endsWith("ing")) {
                return !ahead(tokens, verb);
            }
        }
        return false;
    }

    private static boolean ahead(List<Token> tokens, int verb) {
        return verb + 1 < tokens.size() && tokens.get(verb + 1).is("to")
                || PLANS.contains(tokens.get(verb).lemma());
    }

    /// "900 people are without water", "two are in custody"; but not "40 are expected".
    private static boolean stand(List<Token> after) {
        for (int i = 0; i + 1 < after.size() && after.get(i).tag() != Tag.PUNCT; i++) {
            if (IS.contains(after.get(i).lower())) {
                var next = after.get(i + 1).tag();
                return next == Tag.ADP || next == Tag.ADJ;
            }
            if (after.get(i).tag() == Tag.VERB) {
                return false;
            }
        }
        return false;
    }

    /// "employs 900", "holds about 40".
    private static boolean kept(List<Token> before, Cues cues) {
        for (var token : before.reversed()) {
            if (cues.is("keep", token)) {
                return present(token);
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
                return false;
            }
        }
        return false;
    }

    private static boolean present(Token token) {
        return token.lower().equals(token.lemma()) || token.lower().endsWith("s");
    }
}
