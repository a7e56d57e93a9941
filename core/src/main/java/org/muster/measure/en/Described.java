package org.muster.measure.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.text.Tag;

/// What is said of a noun phrase stands behind it: a participle, a relative clause, or the verb it is the subject of.
///
/// Prepositional phrases, insertions and further members of a list may stand between; the scan jumps over them.
final class Described {

    private static final int REACH = 24;
    private static final int CLOSED = -1;

    private final Line line;
    private final int from;
    private final boolean subject;

    private Described(Line line, int from, boolean subject) {
        this.line = line;
        this.from = from;
        this.subject = subject;
    }

    /// Returns what is said of the phrase that ends before the token.
    ///
    /// @param subject whether the phrase may be the subject of a finite verb
    static Optional<Happening> behind(Line line, int from, boolean subject) {
        return new Described(line, from, subject).scan(from);
    }

    private Optional<Happening> scan(int start) {
        int i = start;
        while (i != CLOSED && line.has(i) && i < from + REACH) {
            if (relative(i)) {
                return clause(i + 1);
            }
            if (line.tag(i) == Tag.VERB && !member(i)) {
                return verb(i);
            }
            if (line.tag(i) == Tag.AUX && !member(i)) {
                return subject ? Verbs.group(line, i) : Optional.empty();
            }
            if (line.tag(i) == Tag.ADJ && line.in(i, "state") && !member(i)) {
                return Optional.of(Verbs.word(line, i));
            }
            i = member(i) ? item(i) : next(i);
        }
        return Optional.empty();
    }

    private boolean member(int i) {
        int end = line.skipFigure(i);
        return line.isFigure(i) && (i != from || line.is(end, "of") && line.is(end + 1, "them", "whom"));
    }

    private boolean relative(int i) {
        return line.in(i, "relative") && line.tag(i) != Tag.DET || i == from && line.is(i, "when", "where");
    }

    private int next(int i) {
        return switch (line.tag(i)) {
            case ADV, PART -> i + 1;
            case ADP -> afterPreposition(i);
            case PUNCT -> afterMark(i);
            case CCONJ -> afterConjunction(i);
            case ADJ, DET, NOUN, NUM, PROPN -> afterTime(i);
            case AUX, INTJ, PRON, SCONJ, SYM, VERB, X -> CLOSED;
        };
    }

    private Optional<Happening> verb(int i) {
        if (line.in(i, "saying") && !subject
                || !subject && finite(i)
                || line.is(i, "including", "following", "according", "compared", "based", "regarding", "concerning")) {
            return Optional.empty();
        }
        boolean reduced = line.lower(i).endsWith("ed") && i == from && line.tag(i + 1) == Tag.ADP;
        var happening =
                Verbs.complete(line, i, reduced || !subject && !line.lower(i).endsWith("ing"));
        return Optional.of(reduced && subject ? main(i + 1).map(happening::and).orElse(happening) : happening);
    }

    /// "the freeze on 40 drugs costs": a form that can be no participle belongs to another noun than the governed one.
    private boolean finite(int i) {
        var word = line.lower(i);
        var lemma = line.lemma(i);
        boolean bare = word.equals(lemma) || word.endsWith("ing");
        return !bare && !Participles.of(word, lemma).equals(word);
    }

    /// The main verb behind a participle: "two victims injured in the fire were taken away".
    private Optional<Happening> main(int start) {
        int i = start;
        while (line.tag(i) == Tag.ADP) {
            i = afterPreposition(i);
        }
        return line.is(i, "was", "were", "are", "have", "has") ? Verbs.group(line, i) : Optional.empty();
    }

    private Optional<Happening> clause(int start) {
        int i = start;
        while (line.tag(i) == Tag.ADV) {
            i++;
        }
        boolean verb = line.tag(i) == Tag.VERB || line.tag(i) == Tag.AUX;
        var own = verb ? Optional.<Phrase>empty() : Phrases.from(line, i);
        if (own.isEmpty()) {
            return Verbs.group(line, line.tag(i) == Tag.PRON ? i + 1 : i);
        }
        var quote = new Quote(line).add(own.get(), 2);
        var words = quote.empty() ? line.lower(own.get().head()) : quote.words();
        var named = new Happening(words, List.of(), quote.spans());
        return Optional.of(behind(line, own.get().end(), true).map(named::and).orElse(named));
    }

    private int afterPreposition(int i) {
        if (line.is(i, "to") && line.tag(i + 1) == Tag.VERB) {
            return i + 1;
        }
        if (line.is(i, "in") && line.is(i + 1, "total", "all")) {
            return i + 2;
        }
        int noun = line.skipFigure(i + 1);
        return Phrases.from(line, noun).map(Phrase::end).orElse(Math.max(noun, i + 1));
    }

    private int afterTime(int i) {
        return Phrases.from(line, i).filter(Phrase::time).map(Phrase::end).orElse(CLOSED);
    }

    /// Jumps over an insertion or to the next member of a list.
    private int afterMark(int i) {
        if (line.is(i, "(")) {
            return closing(i, ")");
        }
        if (line.is(i, "\"", "'", "“", "”", "-")) {
            return i + 1;
        }
        if (line.is(i, "—", "–", "--")) {
            return afterDash(i);
        }
        return line.is(i, ",") ? afterComma(i) : CLOSED;
    }

    /// "the five victims — three men and two women — were shot": the clause goes on behind the second dash.
    private int afterDash(int i) {
        if (line.tag(i + 1) == Tag.AUX) {
            return i + 1;
        }
        int close = closing(i, line.lower(i));
        return line.tag(close) == Tag.AUX ? close : CLOSED;
    }

    private int afterComma(int i) {
        if (line.in(i + 1, "relative") || line.tag(i + 1) == Tag.AUX) {
            return i + 1;
        }
        int next = line.tag(i + 1) == Tag.CCONJ ? i + 2 : i + 1;
        if (line.isFigure(next)) {
            return item(next);
        }
        int close = closing(i, ",");
        boolean resumes = line.tag(close) == Tag.AUX || line.tag(close) == Tag.VERB;
        return resumes ? close : CLOSED;
    }

    private int closing(int open, String mark) {
        for (int k = open + 1; k < open + 16 && line.has(k); k++) {
            if (line.is(k, mark)) {
                return k + 1;
            }
        }
        return CLOSED;
    }

    private int afterConjunction(int i) {
        return line.isFigure(i + 1)
                ? item(i + 1)
                : Phrases.from(line, line.tag(i + 1) == Tag.NUM ? i + 2 : i + 1)
                        .map(Phrase::end)
                        .orElse(CLOSED);
    }

    /// Jumps over a member of a list that is counted itself: "five children".
    private int item(int figure) {
        int noun = line.skipFigure(figure);
        boolean part = line.is(noun, "of") && line.is(noun + 1, "them", "whom");
        int start = part ? noun + 2 : noun;
        int end = Phrases.from(line, start).map(Phrase::end).orElse(start);
        return part && line.is(end, ",") ? end + 1 : end;
    }
}
