package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Span;

/// What goes round has the place where it goes round for its source: "a story that spread across local radio".
final class Circulating implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        if (!clause.has(WordClass.STORY)) {
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        for (int i = 2; i + 2 < clause.size(); i++) {
            boolean goes = Words.verbal(clause.token(i))
                    && Words.lemmaIs(WordClass.CIRCULATING, clause.token(i))
                    && !clause.quoted(i);
            boolean where = clause.token(i + 1).is("across")
                    || clause.token(i + 1).is("on")
                    || clause.token(i + 1).is("in")
                    || clause.token(i + 1).is("through");
            if (goes && where && story(clause, i)) {
                var cue = Span.covering(
                        clause.token(i).span(), clause.token(i + 1).span());
                clause.phrases()
                        .beginningAt(i + 2)
                        .filter(source -> source.kind().isPresent()
                                || source.words().stream().anyMatch(token -> token.is("media") || token.is("networks")))
                        .ifPresent(source -> readings.add(Reading.of(
                                source, cue, List.of(clause.sentence().span()), "circulating")));
            }
        }
        return readings;
    }

    private static boolean story(Clause clause, int verb) {
        return clause.any(Math.max(0, verb - 3), verb, i -> Words.is(WordClass.STORY, clause.token(i)));
    }
}
