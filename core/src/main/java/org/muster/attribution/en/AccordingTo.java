package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Span;

/// "According to" and its like attribute the clause they stand in.
///
/// "According to the ministry, …", "…, according to the ministry", "per the ministry", "in the words of the ministry",
/// "by the ministry's count".
final class AccordingTo implements SentenceRule {

    @Override
    public List<Reading> read(Clause clause) {
        if (!clause.has(WordClass.ACCORDING)
                && !clause.has(WordClass.ACCOUNT)
                && !clause.has(WordClass.OWN_WORD)
                && !clause.has(WordClass.SAYING)) {
            return List.of();
        }
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < clause.size(); i++) {
            int length = cue(clause, i);
            if (0 < length && !clause.quoted(i)) {
                int begin = i;
                clause.phrases()
                        .beginningAt(i + length)
                        .map(source -> reading(clause, begin, length, source))
                        .filter(reading -> !reading.content().isEmpty())
                        .ifPresent(readings::add);
            }
        }
        return readings;
    }

    private static int cue(Clause clause, int i) {
        if (i + 2 < clause.size()
                && clause.token(i).is("according")
                && clause.token(i + 1).is("to")) {
            return 2;
        }
        if (i + 4 < clause.size()
                && clause.token(i).is("in")
                && clause.token(i + 1).is("the")
                && clause.token(i + 2).is("words")
                && clause.token(i + 3).is("of")) {
            return 4;
        }
        boolean per = clause.token(i).is("per")
                && !clause.token(i).capitalised()
                && 0 < i
                && clause.token(i - 1).is(",")
                && !clause.token(i - 1).hasDigit();
        if (per
                && i + 1 < clause.size()
                && (clause.token(i + 1).capitalised() || Words.determiner(clause.token(i + 1)))) {
            return 1;
        }
        return byOwnWord(clause, i) || inOwnWord(clause, i) ? 1 : 0;
    }

    /// "In Trask's words, …", "in the clinic's estimation, …".
    private static boolean inOwnWord(Clause clause, int i) {
        if (!clause.token(i).is("in")) {
            return false;
        }
        int end = clause.phrases().beginningAt(i + 1).map(NounPhrase::end).orElse(i);
        return i + 1 < end
                && Words.is(WordClass.OWN_WORD, clause.token(end - 1))
                && (clause.any(i + 1, end - 1, k -> Words.possessive(clause.token(k)))
                        || Words.is(WordClass.POSSESSIVE, clause.token(i + 1)));
    }

    /// "By Trask's own account, …", "by the agency's count".
    private static boolean byOwnWord(Clause clause, int i) {
        if (!clause.token(i).is("by")) {
            return false;
        }
        int end = clause.phrases().beginningAt(i + 1).map(NounPhrase::end).orElse(i);
        return (clause.any(i + 1, end, k -> Words.possessive(clause.token(k)))
                        || i + 1 < clause.size() && Words.is(WordClass.POSSESSIVE, clause.token(i + 1))
                        || i + 1 < clause.size() && Words.is(WordClass.BY_SOME, clause.token(i + 1)))
                && 0 < end
                && (Words.is(WordClass.SAYING, clause.token(end - 1))
                        || Words.is(WordClass.ACCOUNT, clause.token(end - 1)));
    }

    private static Reading reading(Clause clause, int at, int length, NounPhrase source) {
        var cue = Span.covering(
                clause.token(at).span(), clause.token(at + length - 1).span());
        int end = source.apposed().isEmpty()
                ? source.end()
                : source.apposed().getFirst().end();
        var content = new ArrayList<Span>();
        boolean inside =
                0 < at && (clause.token(at - 1).is("where") || Words.is(WordClass.RELATIVE, clause.token(at - 1)));
        if (inside) {
            return Reading.of(source, cue, clause.content(end, clause.size()), "according");
        }
        if (0 < at && clause.verbBetween(0, at)
                || 0 < at && !clause.token(at - 1).is(",")
                || 3 < at) {
            content.addAll(clause.content(clause.opening(clause.start(), at), at));
        }
        boolean goesOn = end < clause.size()
                && (content.isEmpty()
                        || clause.token(end).is(",")
                                && end + 2 < clause.size()
                                && !Words.is(WordClass.RELATIVE, clause.token(end + 1)));
        if (goesOn) {
            content.addAll(clause.content(end, clause.size()));
        }
        return Reading.of(source, cue, content, "according");
    }
}
