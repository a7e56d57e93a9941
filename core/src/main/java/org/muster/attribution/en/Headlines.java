package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Block;
import org.muster.model.text.Tag;

/// Headlines name their source before or after a colon: "Coroner: …", "…: police".
final class Headlines implements SentenceRule {

    private static final int LONGEST_SOURCE = 5;

    @Override
    public List<Reading> read(Clause clause) {
        if (clause.sentence().block() == Block.BODY) {
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean colon = clause.token(i).is(":") && !clause.token(i - 1).hasDigit();
            if (colon) {
                at(clause, i).ifPresent(readings::add);
            }
        }
        return readings;
    }

    private static Optional<Reading> at(Clause clause, int colon) {
        var span = clause.token(colon).span();
        if (colon <= LONGEST_SOURCE) {
            var first = phrase(clause, 0, colon);
            if (first.isPresent()) {
                return first.map(
                        source -> Reading.of(source, span, clause.content(colon + 1, clause.size()), "headline"));
            }
        }
        if (clause.size() - colon - 1 <= LONGEST_SOURCE) {
            return phrase(clause, colon + 1, clause.size())
                    .map(source -> Reading.of(source, span, clause.content(0, colon), "headline"));
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> phrase(Clause clause, int begin, int end) {
        boolean verb = clause.any(
                begin,
                end,
                i -> Words.verbal(clause.token(i)) && !clause.token(i).capitalised());
        var phrase = new NounPhrase(clause.number(), clause.tokens(), begin, end);
        boolean acronym = end == begin + 1 && Names.initials(clause.token(begin).text());
        boolean name = phrase.words().stream().allMatch(token -> token.tag() == Tag.PROPN);
        boolean known = SourceNouns.of(clause.token(end - 1)).isPresent()
                || phrase.kind().isPresent();
        return !verb && (acronym || known || name) ? Optional.of(phrase) : Optional.empty();
    }
}
