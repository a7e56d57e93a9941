package org.muster.attribution.en;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;
import org.muster.text.Lexicon;

/// Saying verbs are the verbs that give somebody's words, knowledge or count.
final class SayingVerbs {

    /// A verb with its family and the frames it may stand in.
    record SayingVerb(String lemma, VerbFamily family, Set<String> frames) {
        SayingVerb {
            frames = Set.copyOf(frames);
        }

        boolean allows(String frame) {
            return frames.contains(frame);
        }

        /// Returns whether its words may follow the preposition.
        boolean leads(Token preposition) {
            return frames.contains(preposition.lower()) || preposition.is("of") && frames.contains("about");
        }

        /// Returns the number of its words.
        int words() {
            return 1 + (int) lemma.chars().filter(letter -> letter == ' ').count();
        }
    }

    private static final Map<String, SayingVerb> VERBS = load();

    private static final int LONGEST = 3;

    private static final int SHORTEST_STEM = 4;

    private static final int LONGEST_SUBJECT = 12;

    private static final Set<String> UNMISTAKABLE = Set.of("said", "says", "told", "tells", "say");

    private SayingVerbs() {}

    /// Returns the verb that the token at the index is a form of, also where it is tagged as a noun but followed by a
    /// clause: "the report warns that".
    static Optional<SayingVerb> at(List<Token> tokens, int i) {
        var token = tokens.get(i);
        if (owned(tokens, i) || counted(tokens, i)) {
            return Optional.empty();
        }
        if (token.tag() == Tag.ADJ && token.lower().endsWith("ed")) {
            return announced(tokens, i);
        }
        if (token.tag() != Tag.NOUN || i == 0 || tokens.size() <= i + 1) {
            return of(token);
        }
        if (!token.lower().endsWith("s")) {
            return plural(tokens, i) ? Optional.ofNullable(VERBS.get(token.lower())) : of(token);
        }
        var verb = VERBS.get(token.lower().substring(0, token.lower().length() - 1));
        if (verb == null) {
            return of(token);
        }
        var before = tokens.get(i - 1);
        var after = tokens.get(i + 1);
        boolean ends = after.is(".") && comma(tokens, i);
        boolean subject = ends
                || Words.is(WordClass.RELATIVE, before)
                || SourceNouns.of(before).isPresent()
                || before.tag() == Tag.PROPN
                || before.tag() == Tag.NOUN && !before.lower().endsWith("s")
                || before.is("data")
                || before.tag() == Tag.NUM && 1 < i && tokens.get(i - 2).capitalised();
        boolean clause = ends
                || after.is("that")
                || after.is(":")
                || after.is("against")
                || after.tag() == Tag.DET
                || after.capitalised()
                || Words.is(WordClass.BOUND, after)
                || after.tag() == Tag.PROPN
                || after.tag() == Tag.PRON
                || after.tag() == Tag.NUM;
        return subject && clause ? Optional.of(verb) : of(token);
    }

    /// "the attorney announced Tuesday": a past form tagged as an adjective, between who speaks and a time or a mark.
    private static Optional<SayingVerb> announced(List<Token> tokens, int i) {
        if (i == 0 || tokens.size() <= i + 1) {
            return Optional.empty();
        }
        var after = tokens.get(i + 1);
        boolean speaker = SourceNouns.of(tokens.get(i - 1)).isPresent()
                || tokens.get(i - 1).tag() == Tag.PROPN
                || Words.is(WordClass.PRONOUN, tokens.get(i - 1));
        boolean said = after.is("that") || after.is(".") || after.is(",") || Words.is(WordClass.TIME, after);
        if (!speaker || !said) {
            return Optional.empty();
        }
        var word = tokens.get(i).lower();
        var verb = VERBS.get(word.substring(0, word.length() - 1));
        return Optional.ofNullable(verb == null ? VERBS.get(word.substring(0, word.length() - 2)) : verb);
    }

    /// "402 registered voters": a participle between a number and its noun.
    private static boolean counted(List<Token> tokens, int i) {
        return 1 < i
                && i + 1 < tokens.size()
                && tokens.get(i - 1).tag() == Tag.NUM
                && !tokens.get(i - 2).capitalised()
                && tokens.get(i).lower().endsWith("ed")
                && tokens.get(i + 1).tag() == Tag.NOUN;
    }

    /// Returns whether the token is a noun by its owner, whatever its tag: "Trask's claim", "his plan".
    static boolean owned(List<Token> tokens, int i) {
        return 0 < i
                && tokens.get(i).lower().equals(tokens.get(i).lemma())
                && (Words.possessive(tokens.get(i - 1))
                        || Words.is(WordClass.POSSESSIVE, tokens.get(i - 1))
                                && !tokens.get(i - 1).is("her"));
    }

    /// "…, the Courier reports.": a comma parts a short subject from what is said.
    private static boolean comma(List<Token> tokens, int verb) {
        for (int i = verb - 2; 0 < i && verb - i < LONGEST_SUBJECT; i--) {
            if (tokens.get(i).is(",")) {
                return true;
            }
            boolean participle =
                    tokens.get(i).tag() == Tag.VERB && tokens.get(i).lower().endsWith("ed");
            boolean of = tokens.get(i).is("of")
                    || tokens.get(i).is("by")
                    || tokens.get(i).is("from");
            boolean noun = SourceNouns.of(tokens.get(i)).isPresent();
            if (Words.verbal(tokens.get(i)) && !participle && !noun
                    || tokens.get(i).tag() == Tag.ADP && !of) {
                return false;
            }
        }
        return false;
    }

    /// "documents show he", "doctors estimate that": a base form after a plural, with a clause behind it.
    private static boolean plural(List<Token> tokens, int i) {
        var before = tokens.get(i - 1);
        var after = tokens.get(i + 1);
        return (before.lower().endsWith("s") || before.is("police") || before.is("data"))
                && SourceNouns.of(before).isPresent()
                && (after.is("that")
                        || after.hasDigit()
                        || after.tag() == Tag.NUM
                        || after.tag() == Tag.PROPN
                        || after.tag() == Tag.PRON
                        || after.tag() == Tag.DET
                        || after.is(".") && comma(tokens, i));
    }

    /// Returns the verb that the token is a form of, if it is one of saying.
    static Optional<SayingVerb> of(Token token) {
        if (token.is("said") || token.is("says")) {
            return Optional.ofNullable(VERBS.get("say"));
        }
        if (token.tag() != Tag.VERB && !UNMISTAKABLE.contains(token.lower())) {
            return Optional.empty();
        }
        return Optional.ofNullable(VERBS.get(token.lemma()));
    }

    /// Returns the verb of several words that begins with this one, such as "call for", or else the verb itself.
    ///
    /// @param at the index of the verb's first word
    static SayingVerb whole(SayingVerb verb, List<Token> tokens, int at) {
        var words = new StringBuilder(tokens.get(at).lemma());
        var longest = verb;
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST); i++) {
            words.append(' ').append(tokens.get(i).lower());
            longest = VERBS.getOrDefault(words.toString(), longest);
        }
        return longest;
    }

    private static Map<String, SayingVerb> load() {
        var verbs = new HashMap<String, SayingVerb>();
        for (var row : Lexicon.rows("/org/muster/attribution/en/saying-verbs.tsv")) {
            var family = VerbFamily.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            var verb = new SayingVerb(row.get(0), family, Set.of(row.get(2).split(",")));
            spellings(row.get(0)).forEach(spelling -> verbs.putIfAbsent(spelling, verb));
            verbs.put(row.get(0), verb);
        }
        return Collections.unmodifiableMap(verbs);
    }

    /// Returns the lemma as suffix rules may leave it: "endors" of "endorsed", "labell" of "labelled".
    private static List<String> spellings(String lemma) {
        int blank = lemma.indexOf(' ');
        var head = blank < 0 ? lemma : lemma.substring(0, blank);
        var rest = lemma.substring(head.length());
        if (head.endsWith("e") && SHORTEST_STEM < head.length()) {
            return List.of(head.substring(0, head.length() - 1) + rest);
        }
        return head.endsWith("l") ? List.of(head + "l" + rest) : List.of();
    }
}
