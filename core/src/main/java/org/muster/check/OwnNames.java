package org.muster.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.muster.model.claim.Claim;

/// Own names are the names in a claim's sentence that another report never mentions, other than those of its source.
///
/// Where each of two claims has own names, each may be told of a place or body of its own: "85 fires in Pellan" and
/// "141 fires in Weyhill".
public final class OwnNames {

    private OwnNames() {}

    /// Returns whether each of two claims of different reports names somebody or some place that the other's report
    /// does not.
    public static boolean on(Claim first, Claim second, Corpus corpus) {
        return !of(first, second, corpus).isEmpty()
                && !of(second, first, corpus).isEmpty();
    }

    private static Set<String> of(Claim claim, Claim other, Corpus corpus) {
        var names =
                new HashSet<>(words(claim.sentence().in(corpus.of(claim).doc().text())));
        names.retainAll(corpus.names(claim.figure().document()));
        names.removeAll(corpus.names(other.figure().document()));
        claim.voice().names().forEach(source -> names.removeAll(words(source)));
        return names;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")));
    }
}
