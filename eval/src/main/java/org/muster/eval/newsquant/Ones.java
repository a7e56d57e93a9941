package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Tag;

/// Ones are the benchmark's quantities that are no figures: "one solution", "one of the best speakers".
final class Ones {

    private Ones() {}

    /// Returns a quantity of one for every "one" before a noun that is no figure.
    static List<Tuple> in(Passage passage) {
        var ones = new ArrayList<Tuple>();
        for (int i = 0; passage.has(i); i++) {
            if (passage.is(i, "one") && !passage.figure(i) && !passage.is(i - 1, "no", "each", "every", "any", "the")) {
                unit(passage, i + 1).ifPresent(unit -> ones.add(new Tuple(List.of(1.0), "=", unit, Set.of("-"))));
            }
        }
        return ones;
    }

    private static Optional<String> unit(Passage passage, int after) {
        var nouns = new Nouns(passage);
        int noun = passage.is(after, "of") ? nouns.opened(after + 1) : after;
        while (passage.is(noun, "most", "very") || passage.is(after, "of") && passage.tag(noun) == Tag.ADV) {
            noun++;
        }
        int end = nouns.end(noun);
        boolean another = passage.is(noun, "day", "time", "point", "thing", "another");
        if (end == noun || another) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        for (int i = noun; i < end; i++) {
            boolean last = i == end - 1;
            words.add(last || passage.tag(i) == Tag.ADJ ? passage.lemma(i) : passage.words(i, i + 1));
        }
        return Optional.of(String.join(" ", words));
    }
}
