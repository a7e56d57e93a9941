package org.muster.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.model.claim.Modality;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Sentence;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// A figure's modality is read off the verbs and particles around it.
final class Modalities {

    /// "A column had the band winning seven": what a report did with its numbers.
    private static final Set<String> PRINTED = Set.of("had", "gave", "put", "listed", "showed", "described");

    private static final int NEGATION_REACH = 4;
    private static final int VERB_REACH = 8;

    private Modalities() {}

    static Modality of(Figure figure, Sentence sentence, Cues cues) {
        var clause = Clause.around(figure, sentence, cues);
        var near = clause.before(VERB_REACH);
        var next = clause.after(VERB_REACH);
        if (denied(clause, cues) || corrected(sentence, figure, cues)) {
            return Modality.DENIED;
        }
        boolean asked = figure.kind() != Kind.SHARE && cues.any("suppose", verbs(next, cues));
        if (cues.any("suppose", near) || asked || supposed(sentence, figure, cues)) {
            return Modality.HYPOTHETICAL;
        }
        if (cues.any("expect", near) || cues.any("expect", verbs(next, cues))) {
            return Modality.FORECAST;
        }
        return hedged(near, next, cues) ? Modality.HEDGED : Modality.ASSERTED;
    }

    private static boolean hedged(List<Token> near, List<Token> next, Cues cues) {
        var after = verbs(next, cues);
        return cues.any("hedge", notMay(near))
                || cues.any("hedge", notMay(after))
                || believed(near, cues)
                || believed(after, cues);
    }

    /// The month of May leaves nothing open.
    private static List<Token> notMay(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> !(token.is("may") && token.capitalised()))
                .toList();
    }

    /// "are feared dead", "is believed to have killed"; but not "a suspected attack".
    private static boolean believed(List<Token> tokens, Cues cues) {
        return IntStream.range(1, tokens.size())
                .anyMatch(i ->
                        cues.is("hedged", tokens.get(i)) && tokens.get(i - 1).tag() == Tag.AUX);
    }

    /// "denied that five died", "one person died, not two"; but not "not only five".
    private static boolean denied(Clause clause, Cues cues) {
        var before = clause.before();
        boolean negated = cues.any("negate", clause.before(NEGATION_REACH))
                && clause.before(NEGATION_REACH).stream()
                        .noneMatch(token -> token.is("only") || token.is("yet") || token.is("known"));
        return negated || cues.any("deny", before.subList(Math.max(0, before.size() - VERB_REACH), before.size()));
    }

    /// "Because of an editing error, an article stated that they had won nine games": what an earlier report wrongly
    /// said.
    private static boolean corrected(Sentence sentence, Figure figure, Cues cues) {
        var before = sentence.tokens().stream()
                .takeWhile(token -> token.span().begin() < figure.span().begin())
                .toList();
        var from = before.stream()
                .dropWhile(token -> !cues.is("publication", token))
                .toList();
        var behind = from.subList(Math.min(1, from.size()), from.size());
        return cues.any("mistake", before)
                && (cues.any("utter", behind) || behind.stream().anyMatch(token -> PRINTED.contains(token.lower())));
    }

    /// "if five more leave, …": the sentence opens with a condition that the figure stands in.
    private static boolean supposed(Sentence sentence, Figure figure, Cues cues) {
        var first = sentence.tokens().getFirst();
        return cues.is("condition", first)
                && sentence.tokens().stream()
                        .takeWhile(token -> token.span().begin() < figure.span().begin())
                        .noneMatch(token -> token.is(","));
    }

    /// Returns the tokens up to the first comma or quote: what belongs to the figure's own verb.
    private static List<Token> verbs(List<Token> tokens, Cues cues) {
        return tokens.stream()
                .takeWhile(token -> !token.is(",") && !token.is("\"") && !cues.is("utter", token))
                .toList();
    }
}
