package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;

/// Nouns of saying give their owner's words: "Trask's claim that …", "the ministry's estimate of …".
final class NounsOfSaying implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        var readings = new ArrayList<Reading>();
        for (int i = 1; i + 1 < clause.size(); i++) {
            if (!Words.is("saying", clause.token(i)) || clause.quoted(i) || Words.verbal(clause.token(i))) {
                continue;
            }
            var next = clause.token(i + 1);
            int noun = i;
            if (next.is("that") || next.is("of") || next.is("about")) {
                owner(clause, i)
                        .ifPresent(owner -> readings.add(Reading.of(
                                owner,
                                Span.covering(clause.token(noun).span(), next.span()),
                                clause.content(noun + 1, clauseEnd(clause, noun + 1)),
                                "noun")));
            }
        }
        return readings;
    }

    private static Optional<NounPhrase> owner(Clause clause, int noun) {
        for (int i = noun - 1; 0 < i && noun - i < 4; i--) {
            if (Words.possessive(clause.token(i))) {
                return clause.phrases().endingAt(i);
            }
            if (!Words.nominal(clause.token(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int clauseEnd(Clause clause, int begin) {
        for (int i = begin; i < clause.size(); i++) {
            if (clause.token(i).is(",") && !clause.quoted(i)) {
                return i;
            }
        }
        return clause.size();
    }
}
