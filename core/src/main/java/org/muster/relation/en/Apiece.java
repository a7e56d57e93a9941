package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Per;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// What a figure falls to, by the words behind it: one of a noun ("750,000 crowns a megawatt", "eight to a vehicle"),
/// each of a count that they print ("3,000 for each of the 96"), or each of what was counted before ("20 on each").
///
/// @param noun the lemma of what gets so much, in no or one element
/// @param count the count that the words print, in no or one element
/// @param own whether the figure's own noun stands before those words: "20 people each"
/// @param occasion whether it falls to each time that something was done: "15,000 a time"
record Apiece(List<String> noun, List<Figure> count, boolean own, boolean occasion) {

    Apiece(List<String> noun, List<Figure> count, boolean own) {
        this(noun, count, own, false);
    }

    private static final int OWN_NOUNS = 3;
    private static final int TO_COUNT = 3;
    private static final Set<String> ONE = Set.of("a", "an", "per", "every");
    static final Set<String> EACH = Set.of("each", "apiece");
    private static final Set<String> BEFORE_ONE = Set.of("for", "to", "from", "in", "on", "at", "with");
    private static final Set<String> OCCASIONS = Set.of("time", "piece", "go");
    private static final Set<String> THE = Set.of("the", "its", "their", "these", "those");

    Apiece {
        noun = List.copyOf(noun);
        count = List.copyOf(count);
    }

    /// Returns what the figure falls to, if its unit or the words behind it say so.
    static Optional<Apiece> of(Neighbours near) {
        if (near.figure().quantity().per() instanceof Per.Base(var words)) {
            return Optional.of(new Apiece(List.of(words), List.of(), true));
        }
        var tokens = near.line().tokens();
        int first = near.at() + 1;
        for (int i = first; i < Math.min(tokens.size(), first + OWN_NOUNS); i++) {
            var marked = marked(near.line(), i);
            if (marked.isPresent()) {
                boolean own = first < i;
                return marked.map(found -> new Apiece(found.noun, found.count, own, found.occasion));
            }
            var token = tokens.get(i);
            if (isDone(tokens, i)) {
                return Optional.empty();
            }
            boolean isOwn = token.tag() == Tag.NOUN
                    || token.tag() == Tag.ADJ
                    || near.passage().counts(near.figure(), token.lemma());
            if (!isOwn) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "five wanted an app": what some did to one thing does not fall to each.
    private static boolean isDone(List<Token> tokens, int verb) {
        return tokens.get(verb).tag() == Tag.VERB
                && verb + 1 < tokens.size()
                && (tokens.get(verb + 1).is("a") || tokens.get(verb + 1).is("an"));
    }

    private static Optional<Apiece> marked(Line line, int place) {
        var tokens = line.tokens();
        int i = place;
        boolean prepared = BEFORE_ONE.contains(tokens.get(i).lower());
        i += prepared ? 1 : 0;
        if (tokens.size() <= i) {
            return Optional.empty();
        }
        if (EACH.contains(tokens.get(i).lower())) {
            return Optional.of(each(line, i + 1));
        }
        if (!ONE.contains(tokens.get(i).lower()) || tokens.size() <= i + 1) {
            return Optional.empty();
        }
        var noun = tokens.get(i + 1);
        if (!prepared && OCCASIONS.contains(noun.lemma())) {
            return Optional.of(new Apiece(List.of(), List.of(), false, true));
        }
        return noun.tag() == Tag.NOUN
                ? Optional.of(new Apiece(List.of(noun.lemma()), List.of(), false))
                : Optional.empty();
    }

    /// "each", "each vehicle", "each of the 12,000 soldiers", "each of them".
    private static Apiece each(Line line, int place) {
        var tokens = line.tokens();
        if (tokens.size() <= place || !tokens.get(place).is("of")) {
            return place < tokens.size() && tokens.get(place).tag() == Tag.NOUN
                    ? new Apiece(List.of(tokens.get(place).lemma()), List.of(), false)
                    : new Apiece(List.of(), List.of(), false);
        }
        for (int i = place + 1; i < Math.min(tokens.size(), place + 1 + TO_COUNT); i++) {
            var count = line.figure(tokens.get(i)).filter(Passage::count);
            if (count.isPresent()) {
                return new Apiece(List.of(), List.of(count.get()), false);
            }
            if (!THE.contains(tokens.get(i).lower())) {
                break;
            }
        }
        return new Apiece(List.of(), List.of(), false);
    }
}
