package org.muster.attribution.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;

/// Signatures name the speaker after a dash behind a quotation: "“…” — Ada Orsk".
final class Signatures implements SentenceRule {

    private static final int LONGEST = 12;

    @Override
    public List<Reading> read(Clause clause) {
        int dash = lastDash(clause);
        if (dash < 0 || !signs(clause, dash)) {
            return List.of();
        }
        var quotation = dash == 0
                ? Optional.<Span>empty()
                : clause.quotations().at(clause.token(dash - 1).span().begin());
        return clause.phrases()
                .beginningAt(dash + 1)
                .filter(NounPhrase::personal)
                .filter(name -> ends(clause, name))
                .map(name -> Reading.of(
                        name, clause.token(dash).span(), quotation.map(List::of).orElse(List.of()), "said.signed"))
                .map(List::of)
                .orElse(List.of());
    }

    private static int lastDash(Clause clause) {
        for (int i = clause.size() - 2; 0 <= i && clause.size() - i <= LONGEST; i--) {
            if (clause.phrases().asides().dash(i)) {
                return i;
            }
        }
        return -1;
    }

    /// The dash stands right behind a quotation: in the sentence, or at its beginning.
    private static boolean signs(Clause clause, int dash) {
        if (dash == 0) {
            int before = clause.sentence().span().begin();
            return 2 < before
                    && (clause.quotations().at(before - 1).isPresent()
                            || clause.quotations().at(before - 2).isPresent());
        }
        return Words.quote(clause.token(dash - 1)) && clause.quoted(dash - 1);
    }

    /// After the name comes nothing, or an office after a comma.
    private static boolean ends(Clause clause, NounPhrase name) {
        int end = name.end();
        return clause.size() <= end + 1 || clause.token(end).is(",");
    }
}
