package org.muster.measure.en;

import java.util.Optional;
import org.muster.model.text.Tag;

/// Subjects are the noun phrases that a clause begins with, found from its verb to the left.
final class Subjects {

    private static final int REACH = 30;

    private Subjects() {}

    /// Returns the subject of the verb, if it is a noun phrase of the same line.
    static Optional<Phrase> of(Line line, int verb) {
        int end = verb;
        while (auxiliary(line, end - 1)) {
            end--;
        }
        int begin = begin(line, end);
        int i = begin;
        while (i < end) {
            if (line.tag(i) == Tag.ADP || line.tag(i) == Tag.SCONJ) {
                i = Phrases.from(line, line.skipFigure(i + 1)).map(Phrase::end).orElse(i + 1);
                continue;
            }
            var phrase = Phrases.from(line, line.skipFigure(i));
            if (phrase.isPresent() && phrase.get().end() <= end && !phrase.get().time()) {
                return Optional.of(last(phrase.get(), end));
            }
            i = phrase.map(Phrase::end).orElse(i + 1);
        }
        return Optional.empty();
    }

    /// Returns what the clause of the verb is about: what its "which" stands for, whether subject or object, else the
    /// subject.
    static Optional<Phrase> topic(Line line, int verb) {
        int end = verb;
        while (auxiliary(line, end - 1)) {
            end--;
        }
        var subject = relative(line, end - 1) ? Optional.<Phrase>empty() : of(line, verb);
        int before = subject.map(Phrase::begin).orElse(end) - 1;
        while (line.tag(before) == Tag.DET && !relative(line, before)) {
            before--;
        }
        return relative(line, before) ? Phrases.before(line, line.is(before - 1, ",") ? before - 1 : before) : subject;
    }

    private static boolean relative(Line line, int i) {
        return line.is(i, "which", "who")
                || line.is(i, "that") && line.noun(i - 1) && !line.in(i - 1, "saying") && !tells(line, i);
    }

    /// "said on Monday that", "told the court that": opens what is said, though a noun stands before it.
    private static boolean tells(Line line, int that) {
        var noun = Phrases.before(line, that);
        int before = noun.map(Phrase::begin).orElse(that) - 1;
        while (line.tag(before) == Tag.DET || Phrases.opener(line, before)) {
            before--;
        }
        boolean tied = line.tag(before) == Tag.ADP;
        int verb = tied ? verbBefore(line, before) : before;
        boolean opens = line.tag(that + 1) != Tag.VERB && line.tag(that + 1) != Tag.AUX;
        return opens && (tied ? line.in(verb, "saying") : line.is(verb, "told", "tells", "telling"));
    }

    /// "By the end of spring the mayor …": a noun phrase that no preposition or conjunction ties to the one before it
    /// begins the clause anew.
    private static Phrase last(Phrase first, int end) {
        var line = first.line();
        int at = first.end();
        while (at < end && (line.tag(at) == Tag.ADP || line.tag(at) == Tag.CCONJ)) {
            boolean pair = line.is(at, "between");
            at = Phrases.from(line, line.skipFigure(at + 1)).map(Phrase::end).orElse(end);
            if (pair && line.is(at, "and")) {
                at = Phrases.from(line, line.skipFigure(at + 1))
                        .map(Phrase::end)
                        .orElse(end);
            }
        }
        boolean anew = at < end && first.end() < at && (line.tag(at) == Tag.DET || line.tag(at) == Tag.PROPN);
        var next = anew ? Phrases.from(line, at) : Optional.<Phrase>empty();
        return next.filter(phrase -> phrase.end() <= end && !phrase.time())
                .map(phrase -> last(phrase, end))
                .orElse(first);
    }

    private static boolean auxiliary(Line line, int i) {
        return line.tag(i) == Tag.AUX
                || line.tag(i) == Tag.ADV
                || line.is(i, "have", "has", "had")
                || line.tag(i) == Tag.PART && !line.is(i, "'s");
    }

    private static int begin(Line line, int end) {
        int i = end;
        while (0 < i && end - REACH < i) {
            int before = before(line, i, end);
            if (before < 0) {
                return i;
            }
            i = before;
        }
        return i;
    }

    private static int before(Line line, int at, int end) {
        int before = at - 1;
        if (line.is(before, ",", ")", "-") && !line.hyphen(before) && at == end) {
            return opening(line, before);
        }
        return inside(line, before, line.is(end, "was", "is", "has")) ? before : -1;
    }

    /// Jumps over an insertion to the left; -1 where there is none.
    private static int opening(Line line, int close) {
        for (int k = close - 1; close - 14 < k && 0 < k; k--) {
            if (line.is(k, line.is(close, ")") ? "(" : line.lower(close))) {
                return line.noun(k - 1) ? k : -1;
            }
        }
        return -1;
    }

    private static boolean inside(Line line, int i, boolean singular) {
        if (line.in(i, "relative") && line.tag(i) != Tag.DET) {
            return false;
        }
        return switch (line.tag(i)) {
            case ADJ, ADP, DET, NOUN, NUM, PART, PROPN, SYM, ADV -> true;
            case CCONJ ->
                line.is(i, "&")
                        || between(line, i)
                        || !singular && line.noun(i - 1) && (line.noun(i + 1) || line.tag(i + 1) == Tag.ADJ);
            case PRON -> line.is(i, "its", "his", "her", "their", "our");
            case VERB ->
                line.hyphen(i - 1)
                        || line.noun(i + 1) && line.lower(i).endsWith("ed")
                        || line.noun(i - 1) && line.lower(i).endsWith("ing")
                        || reduced(line, i);
            case PUNCT -> line.hyphen(i) || line.is(i, "/") || line.is(i, "\"", "'", "“", "”", "’");
            case AUX, INTJ, SCONJ, X -> false;
        };
    }

    /// "the rate between the crown and the mark is": the second of two that one preposition ties.
    private static boolean between(Line line, int and) {
        int i = and - 1;
        while (line.noun(i) || line.tag(i) == Tag.ADJ || line.tag(i) == Tag.DET) {
            i--;
        }
        return line.is(and, "and") && i < and - 1 && line.is(i, "between");
    }

    /// "the number of farms run by women": a participle behind its noun, before what ties to it.
    private static boolean reduced(Line line, int i) {
        boolean participle = Participles.of(line.lower(i), line.lemma(i)).equals(line.lower(i));
        return participle && line.noun(i - 1) && line.is(i + 1, "by", "with") && !line.in(i, "saying");
    }

    /// Returns the comma that opens who says it, put in between two: "fell to 40, the office said on Monday, 9 fewer
    /// than"; -1 where nothing is put in.
    private static int inserted(Line line, int verb, int start) {
        int close = verb + 1;
        while (line.tag(close) == Tag.ADP || line.timeNoun(close)) {
            close++;
        }
        if (!line.in(verb, "saying") || start <= close || !line.is(close, ",")) {
            return -1;
        }
        int open = verb - 1;
        while (line.noun(open) || line.is(open, "the", "a", "an", "'s", "of") || line.tag(open) == Tag.ADJ) {
            open--;
        }
        return open < verb - 1 && 0 < open && line.is(open, ",") ? open : -1;
    }

    /// Returns the nearest verb to the left of the token, no clause boundary between and who says it left aside;
    /// -1 where there is none.
    static int verbBefore(Line line, int start) {
        for (int i = start - 1; 0 <= i && start - REACH < i; i--) {
            boolean estimated = line.is(i, "estimated") && (line.isFigure(i) || line.tag(i - 1) == Tag.DET);
            boolean verb = line.tag(i) == Tag.VERB
                    && !estimated
                    && !line.is(i, "including", "according", "following", "based", "compared", "combined");
            int comma = verb ? inserted(line, i, start) : -1;
            if (0 <= comma) {
                i = comma;
                continue;
            }
            if (verb || line.tag(i) == Tag.AUX) {
                return i;
            }
            if (line.is(i, ";", ":") || line.is(i, "\"", "“") && line.capital(i + 1)) {
                return -1;
            }
        }
        return -1;
    }
}
