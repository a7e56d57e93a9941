package org.muster.eval.numhg;

import java.util.HashSet;
import java.util.Set;
import org.muster.vocabulary.Vocabulary;

/// Stems are what words are compared by: the beginning of a longer word, and what Muster's vocabulary says that it
/// means, so that "dead" and "killed" meet.
final class Stems {

    /// What the stem of an event begins with.
    static final String EVENT = "event ";

    private static final int LENGTH = 5;
    private static final Set<String> LIGHT = Set.of(
            ("the a an of to in for on at by and or but with as from that this is are was were be been has have had it its"
                            + " his her their they he she who which not no before over up out more than about into"
                            + " says say said will would may can could new how why what when where you we your our i")
                    .split(" "));

    /// Words for the dead that a vocabulary of events does not list.
    private static final Set<String> DEATHS = Set.of("toll", "fatal", "deadly", "body", "perish", "slay", "slain");

    private Stems() {}

    /// Returns the stems of a word in lower case; none of a word that carries nothing.
    static Set<String> of(String word) {
        if (LIGHT.contains(word) || word.isBlank()) {
            return Set.of();
        }
        var stems = new HashSet<String>();
        stems.add(word.length() <= LENGTH ? word : word.substring(0, LENGTH));
        Vocabulary.shared()
                .event("en", DEATHS.contains(word) ? "dead" : word)
                .ifPresent(event -> Vocabulary.shared().withBroader(event).forEach(id -> stems.add(EVENT + id)));
        return stems;
    }
}
