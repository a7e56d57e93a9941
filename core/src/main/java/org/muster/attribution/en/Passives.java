package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// Passives name the source after "by", or as the subject that "was quoted as saying".
final class Passives implements SentenceRule {

    private static final List<String> QUOTED = List.of("quoted", "cited", "quotes", "cites");

    @Override
    public List<Reading> read(Clause clause) {
        var readings = new ArrayList<Reading>();
        for (int i = 0; i + 1 < clause.size(); i++) {
            int at = i;
            boolean cue = clause.token(i).is("as") || clause.token(i + 1).is("by");
            if (cue && !clause.quoted(i)) {
                byWhom(clause, at).or(() -> asSaying(clause, at)).ifPresent(readings::add);
            }
        }
        return readings;
    }

    /// "12 deaths were reported by the clinic", "the toll put at 12 by the clinic", "data collected by the clinic show"
    /// is not meant.
    private static Optional<Reading> byWhom(Clause clause, int i) {
        var verb = SayingVerbs.of(clause.token(i));
        boolean participle = clause.token(i).lower().endsWith("ed");
        if (verb.isEmpty()
                || !participle
                || !clause.token(i + 1).is("by")
                || !verb.get().allows("object")
                || QUOTED.contains(clause.token(i).lower())) {
            return Optional.empty();
        }
        return clause.phrases()
                .beginningAt(i + 2)
                .filter(source -> source.kind().isPresent() || source.proper())
                .map(source -> Reading.of(
                        source,
                        Span.covering(
                                clause.token(i).span(), clause.token(i + 1).span()),
                        around(clause, i, source.end()),
                        "passive.by"))
                .map(reading -> verb.get().family() == VerbFamily.HOLD ? reading.held() : reading);
    }

    /// "the man was identified by the examiner as Olo Bragg, 40": what is behind "as" belongs to it.
    private static List<Span> around(Clause clause, int verb, int end) {
        var content = new ArrayList<Span>(clause.content(0, verb));
        if (end < clause.size() && clause.token(end).is("as")) {
            content.addAll(clause.content(end + 1, clause.size()));
        }
        return content;
    }

    /// "the minister was quoted as saying …", "the agency quoted the minister as saying …".
    private static Optional<Reading> asSaying(Clause clause, int i) {
        if (!clause.token(i).is("as")
                || i + 1 >= clause.size()
                || i < 2
                || !clause.token(i + 1).lower().endsWith("ing")) {
            return Optional.empty();
        }
        int after = i + 2;
        var cue = Span.covering(clause.token(i).span(), clause.token(i + 1).span());
        int quoted = lastQuoted(clause, i);
        if (quoted < 0) {
            return Optional.empty();
        }
        if (clause.token(quoted + 1).is("by")) {
            return subject(clause, quoted)
                    .map(source -> clause.phrases()
                            .beginningAt(quoted + 2)
                            .filter(outlet -> outlet.end() <= i)
                            .map(outlet -> Reading.of(outlet, cue, rest(clause, after, source), "passive.quoted")
                                    .citing(source))
                            .orElseGet(() -> Reading.of(source, cue, rest(clause, after, source), "passive.quoted")));
        }
        if (quoted + 1 < i) {
            var outlet = clause.phrases().endingAt(quoted);
            return clause.phrases()
                    .beginningAt(quoted + 1)
                    .filter(source -> source.end() <= i)
                    .map(source -> outlet.map(near -> Reading.of(
                                            near, cue, clause.content(after, clause.size()), "passive.quoted")
                                    .citing(source))
                            .orElseGet(() ->
                                    Reading.of(source, cue, clause.content(after, clause.size()), "passive.quoted")));
        }
        return subject(clause, quoted)
                .map(source -> Reading.of(source, cue, rest(clause, after, source), "passive.quoted"));
    }

    /// Returns the phrase before the auxiliaries of the participle.
    private static Optional<NounPhrase> subject(Clause clause, int participle) {
        int begin = participle;
        while (0 < begin
                && (clause.token(begin - 1).tag() == Tag.AUX
                        || clause.token(begin - 1).is("been"))) {
            begin--;
        }
        return clause.phrases().endingAt(begin);
    }

    private static int lastQuoted(Clause clause, int before) {
        for (int i = before - 1; 0 <= i && before - i < 15; i--) {
            if (QUOTED.contains(clause.token(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Span> rest(Clause clause, int after, NounPhrase source) {
        boolean more = clause.verbBetween(after, clause.size());
        return more ? clause.content(after, clause.size()) : clause.content(0, source.begin());
    }
}
