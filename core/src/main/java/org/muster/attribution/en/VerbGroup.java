package org.muster.attribution.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.attribution.en.SayingVerbs.SayingVerb;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A verb group is a verb of saying with its auxiliaries and adverbs: "has repeatedly said".
///
/// @param verb the verb
/// @param begin the index of the first token of the group
/// @param at the index of the verb itself
/// @param end the index after the group
/// @param voice active, passive or a participle without auxiliary
record VerbGroup(SayingVerb verb, int begin, int at, int end, VerbForm form) {

    private static final Set<String> MODALS = Set.of("could", "may", "might", "should", "must", "to");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor");
    private static final Set<String> HELPING = Set.of("has", "have", "had", "also", "then", "later", "not");
    private static final Set<String> LEADING = Set.of("continue", "go", "begin", "want", "come", "work", "try");

    /// Returns the group whose verb stands at the index, if it is one of saying that asserts something.
    static Optional<VerbGroup> at(List<Token> tokens, int at) {
        var verb = SayingVerbs.at(tokens, at);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int begin = at;
        boolean be = false;
        boolean auxiliary = false;
        boolean led = false;
        while (0 < begin && helps(tokens.get(begin - 1))) {
            var token = tokens.get(begin - 1);
            if (NEGATIONS.contains(token.lower()) || MODALS.contains(token.lower()) && !ledInto(tokens, begin - 1)) {
                return Optional.empty();
            }
            be |= !led && (token.lemma().equals("be") || token.is("been"));
            auxiliary |= token.tag() == Tag.AUX || token.lemma().equals("have");
            begin--;
            if (token.is("to")) {
                led = true;
                begin--;
            }
        }
        boolean gerund = tokens.get(at).lower().endsWith("ing");
        var form = gerund && !auxiliary ? VerbForm.PARTICIPLE : be && !gerund ? VerbForm.PASSIVE : VerbForm.ACTIVE;
        var whole = SayingVerbs.whole(verb.get(), tokens, at);
        if (whole.allows("none")) {
            return Optional.empty();
        }
        int end = at + whole.words();
        while (end < tokens.size()
                && (tokens.get(end).is("out") || tokens.get(end).is("back"))) {
            end++;
        }
        return Optional.of(new VerbGroup(whole, begin, at, end, form));
    }

    Span span(List<Token> tokens) {
        return Span.covering(tokens.get(begin).span(), tokens.get(end - 1).span());
    }

    private static boolean ledInto(List<Token> tokens, int to) {
        return tokens.get(to).is("to")
                && 0 < to
                && LEADING.contains(tokens.get(to - 1).lemma());
    }

    private static boolean helps(Token token) {
        return token.tag() == Tag.AUX
                || token.tag() == Tag.ADV && !token.capitalised()
                || token.tag() == Tag.PART && !Words.possessive(token)
                || HELPING.contains(token.lower());
    }
}
