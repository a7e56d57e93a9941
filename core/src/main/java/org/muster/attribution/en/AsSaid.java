package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;

/// "As the mayor put it, …" attributes the sentence, from either end of it.
final class AsSaid implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        if (clause.groups().isEmpty() && !clause.has(WordClass.ACCORDING)) {
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        for (int i = 0; i + 3 < clause.size(); i++) {
            boolean opens = clause.token(i).is("as")
                    && !clause.quoted(i)
                    && (i == clause.start() || 0 < i && clause.token(i - 1).is(","));
            if (opens) {
                at(clause, i).ifPresent(readings::add);
            }
        }
        return readings;
    }

    private static Optional<Reading> at(Clause clause, int as) {
        var source = clause.phrases()
                .beginningAt(as + 1)
                .filter(phrase ->
                        phrase.pronoun() || phrase.proper() || phrase.kind().isPresent());
        if (source.isEmpty() || clause.size() <= source.get().end()) {
            return Optional.empty();
        }
        int end = cueEnd(clause, source.get().end());
        if (end < 0) {
            return Optional.empty();
        }
        var cue = Span.covering(
                clause.token(source.get().end()).span(), clause.token(end - 1).span());
        var content = as == clause.start() ? clause.content(end, clause.size()) : clause.content(clause.start(), as);
        return content.isEmpty() ? Optional.empty() : Optional.of(Reading.of(source.get(), cue, content, "said.as"));
    }

    /// Returns the end of "put it" or of a verb of saying with nothing but a mark behind it, or -1.
    private static int cueEnd(Clause clause, int begin) {
        boolean puts = clause.token(begin).lemma().equals("put")
                && begin + 1 < clause.size()
                && clause.token(begin + 1).is("it");
        var group = VerbGroup.at(clause.tokens(), verb(clause, begin)).filter(found -> found.begin() == begin);
        int end = puts ? begin + 2 : group.map(VerbGroup::end).orElse(-1);
        boolean closed = end == clause.size()
                || 0 < end && (clause.token(end).is(",") || clause.token(end).is("."));
        return closed ? end : -1;
    }

    /// The verb stands behind its auxiliary: "as he has said".
    private static int verb(Clause clause, int begin) {
        boolean auxiliary = clause.token(begin).lemma().equals("have") && begin + 1 < clause.size();
        return auxiliary ? begin + 1 : begin;
    }
}
