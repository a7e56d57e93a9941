package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.text.Span;

/// Contrasts end what one source says where another begins, or where the same one says something else: "X said that …,
/// while Y reported …", "X praised … but said …", "X said …, adding that …".
final class Contrasts {

    private Contrasts() {}

    /// Returns the reading with its content cut off before a clause that has a source, or a cue, of its own.
    static Reading cut(Clause clause, Reading reading, List<Reading> others) {
        int end = Integer.MAX_VALUE;
        for (var other : others) {
            if (reading.cue().end() < other.cue().begin()) {
                int turn = turn(clause, reading, other);
                end = reading.cue().end() <= turn ? Math.min(end, turn) : end;
            }
        }
        return end == Integer.MAX_VALUE ? reading : shortened(clause, reading, end);
    }

    private static Reading shortened(Clause clause, Reading reading, int end) {
        var cut = new ArrayList<Span>();
        for (var span : reading.content()) {
            if (end <= span.begin()) {
                continue;
            }
            cut.add(end < span.end() ? trimmed(clause, span, end) : span);
        }
        return cut.isEmpty() ? reading : reading.withContent(cut);
    }

    /// Returns the span up to the last token before the end.
    private static Span trimmed(Clause clause, Span span, int end) {
        int last = clause.sentence().tokenAt(end - 1);
        while (0 < last && end <= clause.token(last).span().begin()) {
            last--;
        }
        return new Span(
                span.begin(),
                Math.max(
                        span.begin() + 1,
                        Math.min(end, clause.token(last).span().end())));
    }

    /// Returns where the content ends for the other reading's sake, or -1.
    private static int turn(Clause clause, Reading reading, Reading other) {
        if (other.nearest().sentence() != clause.number()) {
            return -1;
        }
        boolean same = other.nearest().begin() == reading.nearest().begin();
        int cue = clause.sentence().tokenAt(other.cue().begin());
        if (same) {
            return again(clause, cue, other.manner() == Manner.HELD);
        }
        int begin = other.nearest().begin();
        if (other.rule().value().equals("attribution.said.post")
                && 0 < begin
                && clause.token(begin - 1).is(",")) {
            return clause.quoted(begin - 1)
                    ? -1
                    : clause.token(begin - 1).span().begin();
        }
        return begin < cue ? another(clause, begin) : -1;
    }

    /// "and said", "but has asked", ", adding": the same source's next cue.
    private static int again(Clause clause, int cue, boolean held) {
        if (cue < 1 || clause.quoted(cue - 1)) {
            return -1;
        }
        var before = clause.token(cue - 1);
        if (before.is("and") || before.is("but")) {
            int comma = 1 < cue && clause.token(cue - 2).is(",") ? cue - 2 : cue - 1;
            return clause.token(comma).span().begin();
        }
        boolean participle =
                !held && before.is(",") && clause.token(cue).lower().endsWith("ing");
        return participle ? before.span().begin() : -1;
    }

    /// ", while the clinic said", "; the clinic said", "and he said": another subject after a mark or a conjunction.
    private static int another(Clause clause, int begin) {
        if (begin < 2 || clause.quoted(begin - 1)) {
            return -1;
        }
        var before = clause.token(begin - 1);
        if (before.is(";")) {
            return before.span().begin();
        }
        if (!Words.is(WordClass.CONTRAST, before)) {
            return -1;
        }
        if (clause.token(begin - 2).is(",") || clause.token(begin - 2).is(";")) {
            return clause.token(begin - 2).span().begin();
        }
        boolean pronoun = Words.is(WordClass.PRONOUN, clause.token(begin)) && (before.is("and") || before.is("but"));
        return pronoun ? before.span().begin() : -1;
    }
}
