package org.muster.attribution.en;

import java.util.List;

/// A sentence that ends with a colon before a quotation gives it to its subject: "Orsk put it like this:".
final class Announced implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        int colon = clause.size() - 1;
        int end = clause.sentence().span().end();
        boolean announces = 2 < colon
                && clause.token(colon).is(":")
                && !clause.quoted(colon)
                && (clause.quotations().at(end + 1).isPresent()
                        || clause.quotations().at(end + 2).isPresent());
        if (!announces) {
            return List.of();
        }
        return clause.phrases()
                .beginningAt(subject(clause))
                .filter(source -> source.end() < colon && Words.verbal(clause.token(source.end())))
                .filter(source ->
                        source.pronoun() || source.proper() || source.kind().isPresent())
                .map(source -> Reading.of(source, clause.token(colon).span(), List.of(), "said.announced"))
                .map(List::of)
                .orElse(List.of());
    }

    /// The subject stands first, or after an opening such as "On Monday,".
    private static int subject(Clause clause) {
        int begin = clause.start();
        for (int i = begin; i < Math.min(clause.size(), begin + 8); i++) {
            if (clause.token(i).is(",")) {
                return i + 1;
            }
        }
        return begin;
    }
}
