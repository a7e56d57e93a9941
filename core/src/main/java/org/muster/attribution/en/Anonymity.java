package org.muster.attribution.en;

import java.util.Optional;
import org.muster.model.text.Span;

/// Anonymity is why a source is not named, where its own sentence says so: "on condition of anonymity because the case
/// is open", "who asked not to be named", "not authorised to speak".
final class Anonymity {

    private Anonymity() {}

    /// Returns the words that give the reason, up to the next comma.
    static Optional<Span> reason(Clause clause) {
        if (!clause.has(WordClass.WITHHELD)) {
            return Optional.empty();
        }
        for (int i = 1; i < clause.size(); i++) {
            int begin = Words.is(WordClass.WITHHELD, clause.token(i)) && !clause.quoted(i) ? begin(clause, i) : -1;
            if (0 <= begin) {
                return Optional.of(Span.covering(
                        clause.token(begin).span(),
                        clause.token(end(clause, i) - 1).span()));
            }
        }
        return Optional.empty();
    }

    /// Returns where "on condition of", "not to be" or "not" before the word begins, or -1.
    private static int begin(Clause clause, int word) {
        var token = clause.token(word);
        if (token.is("anonymity")) {
            return Math.max(0, word - 2);
        }
        for (int i = word - 1; 0 <= i && word - i < 5; i--) {
            if (clause.token(i).is("not")
                    || clause.token(i).is("declined")
                    || clause.token(i).is("refused")) {
                return i;
            }
        }
        return -1;
    }

    private static int end(Clause clause, int word) {
        int i = word + 1;
        while (i < clause.size()
                && !clause.token(i).is(",")
                && !clause.token(i).is(".")
                && !SayingVerbs.of(clause.token(i))
                        .filter(verb -> verb.allows("post"))
                        .isPresent()) {
            i++;
        }
        return i;
    }
}
