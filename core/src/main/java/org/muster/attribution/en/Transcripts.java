package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Block;
import org.muster.model.text.Span;

/// Transcripts name the speaker before a colon at the head of each paragraph: "ORSK: We counted 40 tents."
///
/// One such paragraph may be anything; two speakers, or one who speaks twice, make a transcript.
final class Transcripts {

    private static final int LONGEST_NAME = 5;
    private static final int FEWEST = 2;

    private Transcripts() {}

    static List<Reading> read(List<Clause> clauses) {
        var speeches = new ArrayList<Reading>();
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            boolean first = i == 0
                    || clauses.get(i - 1).sentence().paragraph()
                            != clause.sentence().paragraph();
            if (first && clause.sentence().block() != Block.TITLE) {
                speech(clauses, i).ifPresent(speeches::add);
            }
        }
        return FEWEST <= speeches.size() ? speeches : List.of();
    }

    private static Optional<Reading> speech(List<Clause> clauses, int number) {
        var clause = clauses.get(number);
        int begin = clause.size() > 1 && Words.quote(clause.token(0)) ? 1 : 0;
        int colon = begin;
        while (colon < Math.min(clause.size() - 1, begin + LONGEST_NAME) && name(clause, colon)) {
            colon++;
        }
        if (colon == begin || clause.size() <= colon + 1 || !clause.token(colon).is(":")) {
            return Optional.empty();
        }
        var source = new NounPhrase(clause.number(), clause.tokens(), begin, colon);
        var content = new Span(clause.token(colon + 1).span().begin(), end(clauses, number));
        return Optional.of(Reading.of(source, clause.token(colon).span(), List.of(content), "said.transcript"));
    }

    /// A speaker is written all in capitals.
    private static boolean name(Clause clause, int i) {
        var text = clause.token(i).text();
        return 1 < text.length()
                && text.chars().allMatch(letter -> Character.isUpperCase(letter) || letter == '.' || letter == '\'');
    }

    private static int end(List<Clause> clauses, int number) {
        int paragraph = clauses.get(number).sentence().paragraph();
        int last = number;
        while (last + 1 < clauses.size() && clauses.get(last + 1).sentence().paragraph() == paragraph) {
            last++;
        }
        return clauses.get(last).sentence().span().end();
    }
}
