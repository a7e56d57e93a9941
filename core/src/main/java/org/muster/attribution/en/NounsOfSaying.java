package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;

/// Nouns of saying give their owner's words: "Trask's claim that …", "the ministry's estimate of …".
final class NounsOfSaying implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        if (!clause.has(WordClass.SAYING) && !clause.has(WordClass.HOLDING)) {
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean says = Words.is(WordClass.SAYING, clause.token(i));
            boolean holds = Words.is(WordClass.HOLDING, clause.token(i));
            if ((says || holds) && !clause.quoted(i) && noun(clause, i)) {
                var reading = says ? said(clause, i) : held(clause, i);
                reading.ifPresent(readings::add);
            }
        }
        return readings;
    }

    private static boolean noun(Clause clause, int i) {
        return !Words.verbal(clause.token(i)) || SayingVerbs.owned(clause.tokens(), i);
    }

    private static Optional<Reading> said(Clause clause, int noun) {
        var next = clause.token(noun + 1);
        boolean tells = next.is("that") || next.is("of") || next.is("about");
        if (!tells) {
            return Optional.empty();
        }
        var owned = owner(clause, noun).map(owner -> reading(clause, noun, owner));
        return owned.isPresent() || !next.is("that")
                ? owned
                : named(clause, noun).map(name -> reading(clause, noun, name));
    }

    /// "his plan to close 12 schools": what is planned, feared or asked for.
    private static Optional<Reading> held(Clause clause, int noun) {
        var next = clause.token(noun + 1);
        boolean aims = next.is("to") || next.is("for") || next.is("that") || next.is("about") || next.is("of");
        return aims
                ? owner(clause, noun).map(owner -> reading(clause, noun, owner).held())
                : Optional.empty();
    }

    private static Reading reading(Clause clause, int noun, NounPhrase owner) {
        var next = clause.token(noun + 1);
        var cue = next.is("that") || next.is("to")
                ? clause.token(noun).span()
                : Span.covering(clause.token(noun).span(), next.span());
        int begin = next.is("that") || next.is("to") ? noun + 1 : noun + 2;
        return Reading.of(owner, cue, clause.content(begin, clauseEnd(clause, begin)), "noun");
    }

    private static Optional<NounPhrase> owner(Clause clause, int noun) {
        for (int i = noun - 1; 0 <= i && noun - i < 4; i--) {
            if (Words.possessive(clause.token(i))) {
                return clause.phrases().endingAt(i);
            }
            if (Words.is(WordClass.POSSESSIVE, clause.token(i))) {
                return Optional.of(new NounPhrase(clause.number(), clause.tokens(), i, i + 1));
            }
            if (!Words.nominal(clause.token(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "a Courier report that 12 mines had closed": the document with the name of whose it is.
    private static Optional<NounPhrase> named(Clause clause, int noun) {
        return SourceNouns.of(clause.token(noun))
                        .filter(SourceNouns.Kind::written)
                        .isEmpty()
                ? Optional.empty()
                : clause.phrases().endingAt(noun + 1).filter(NounPhrase::proper);
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
