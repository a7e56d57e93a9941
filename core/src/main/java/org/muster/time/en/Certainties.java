package org.muster.time.en;

import java.util.List;
import java.util.Set;
import org.muster.model.text.Token;
import org.muster.model.time.Certainty;
import org.muster.model.time.Window;
import org.muster.time.en.Scanner.Hit;

/// Certainties are read before a date: "around 1998" is near it, "possibly in 2014" may be another.
final class Certainties {

    private static final Set<String> NEAR = Set.of("about", "around", "circa", "roughly", "approximately");
    private static final Set<String> UNSURE = Set.of("possibly", "perhaps", "maybe", "probably");
    private static final Set<String> LINKS = Set.of("in", "on", "during", "since", "by", "from");

    private Certainties() {}

    /// Returns the window with what the words before it say of how sure it is.
    static Window qualified(Window window, Hit hit, List<Token> tokens) {
        int at = hit.begin() - 1;
        if (!dates(hit) || at < 0) {
            return window;
        }
        boolean near = NEAR.contains(tokens.get(at).lower());
        if (near) {
            at--;
        }
        while (0 <= at && LINKS.contains(tokens.get(at).lower())) {
            at--;
        }
        boolean unsure = 0 <= at
                && at < hit.begin() - 1
                && UNSURE.contains(tokens.get(at).lower());
        if (!near && !unsure) {
            return window;
        }
        return window.with(near ? unsure ? Certainty.BOTH : Certainty.APPROXIMATE : Certainty.UNCERTAIN);
    }

    /// Returns whether the hit names a date: "around midnight on Tuesday" leaves the day as sure as it is.
    private static boolean dates(Hit hit) {
        var rule = hit.rule().value();
        return rule.startsWith("time.en.date.") || rule.startsWith("time.en.relative.season");
    }

    /// Returns whether the word before a bare year says that it is near it: "around 1998 the mine closed".
    static boolean near(Token token) {
        return NEAR.contains(token.lower());
    }
}
