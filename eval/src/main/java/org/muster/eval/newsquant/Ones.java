package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Tag;

/// Ones are the benchmark's quantities that are no figures: "one solution", "one of the best speakers in the world".
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
            if (!passage.is(i, "and", "'s")) {
                words.add(last ? passage.lemma(i) : positive(passage, i));
            }
        }
        if (passage.is(after, "of")) {
            words.addAll(tail(passage, end));
        }
        return Optional.of(String.join(" ", words));
    }

    /// "in the world", "ever to sail": what a superlative is chosen from belongs to the unit.
    private static List<String> tail(Passage passage, int end) {
        var nouns = new Nouns(passage);
        var words = new ArrayList<String>();
        int i = passage.is(end, "ever") ? end + 1 : end;
        if (passage.is(i, "to") && passage.tag(i + 1) == Tag.VERB) {
            words.add(passage.lemma(i + 1));
            i++;
        } else if (passage.is(i, "to") && passage.tag(i + 1) == Tag.ADV) {
            words.add(passage.lemma(i + 2));
            i += 2;
        } else if (!passage.is(i, "in")) {
            return words;
        }
        int noun = nouns.opened(i + 1);
        if (nouns.end(noun) != noun) {
            words.add(passage.words(noun, nouns.end(noun)));
        }
        return words;
    }

    /// "the best", "the largest": the positive of a superlative.
    private static String positive(Passage passage, int i) {
        var word = passage.words(i, i + 1);
        return switch (passage.lower(i)) {
            case "best" -> "good";
            case "worst" -> "bad";
            default -> passage.tag(i) == Tag.ADJ && word.endsWith("est") && 5 < word.length() ? stem(word) : word;
        };
    }

    private static String stem(String superlative) {
        var stem = superlative.substring(0, superlative.length() - 3);
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = last == stem.charAt(stem.length() - 2) && "bdgmnt".indexOf(last) != -1;
        boolean mute = "gcv".indexOf(last) != -1 && !doubled;
        if (last == 'i') {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        return doubled ? stem.substring(0, stem.length() - 1) : mute ? stem + "e" : stem;
    }
}
