package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Line;
import org.muster.model.text.Tag;

/// What is said of it is a number behind words that go back to what was told before, or that name a level: "it had
/// been",
/// "they stood at", "the limit was".
final class SaidOfIt {

    private static final Set<String> IT = Set.of("it", "they", "that", "this", "which");
    private static final Set<String> LEVELS = Words.near("level");
    private static final int TO_SUBJECT = 4;

    private SaidOfIt() {}

    /// Returns whether the number that begins there is.
    static boolean is(Line line, int begin) {
        int verb = line.is(begin - 1, "at", "to") ? begin - 2 : begin - 1;
        boolean said = line.is(verb, "was", "were", "is", "are", "be", "been", "cost", "costs")
                || line.in(verb, LEVELS)
                || line.is(verb, "came", "comes") && verb < begin - 1;
        for (int i = verb - 1; said && Math.max(0, verb - TO_SUBJECT) <= i; i--) {
            if (line.in(i, IT)) {
                return true;
            }
            if (line.tag(i) == Tag.NOUN) {
                return line.in(i, Words.near("measured-noun"));
            }
        }
        return false;
    }
}
