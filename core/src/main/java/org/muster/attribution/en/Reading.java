package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;

/// A reading is an attribution whose sources are still phrases of the text, not yet the ones they stand for.
///
/// @param sentence the number of the sentence that holds the cue
/// @param chain the phrases, nearest voice first
/// @param cue where the attributing words stand
/// @param content what is attributed; may still be empty
/// @param rule the rule that read it
/// @param manner how the source stands to the content
record Reading(int sentence, List<NounPhrase> chain, Span cue, List<Span> content, RuleId rule, Manner manner) {

    Reading {
        chain = List.copyOf(chain);
        content = List.copyOf(content);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A reading at %s needs a source.".formatted(cue));
        }
    }

    static Reading of(NounPhrase source, Span cue, List<Span> content, String rule) {
        return new Reading(
                source.sentence(), List.of(source), cue, content, new RuleId("attribution." + rule), Manner.STATED);
    }

    NounPhrase nearest() {
        return chain.getFirst();
    }

    Reading withContent(List<Span> others) {
        return new Reading(sentence, chain, cue, others, rule, manner);
    }

    Reading denied() {
        return new Reading(sentence, chain, cue, content, rule, Manner.DENIED);
    }

    /// Returns the reading with a cue that reaches to the end of the given span.
    Reading cuedTo(Span last) {
        return new Reading(sentence, chain, Span.covering(cue, last), content, rule, manner);
    }

    Reading held() {
        return new Reading(sentence, chain, cue, content, rule, Manner.HELD);
    }

    Reading citing(NounPhrase origin) {
        var longer = new ArrayList<>(chain);
        longer.add(origin);
        return new Reading(sentence, longer, cue, content, rule, manner);
    }

    boolean covers(int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }

    /// Returns the place of source and cue together.
    Span frame() {
        return Span.covering(nearest().span(), cue);
    }
}
