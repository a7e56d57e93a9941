package org.muster.attribution.en;

import java.util.List;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// Contents find where what is said begins and ends in the sentence of its verb.
final class Contents {

    private Contents() {}

    /// What is said in an aside between dashes or brackets ends with it.
    static int asideEnd(Clause clause, int subject, int begin) {
        boolean open = false;
        for (int i = 0; i < subject; i++) {
            open = clause.phrases().asides().dash(i) ? !open : open;
        }
        for (int i = begin; open && i < clause.size(); i++) {
            if (clause.phrases().asides().dash(i)) {
                return i;
            }
        }
        return clause.size();
    }

    /// What is said in a relative clause between commas ends with it: "the port, which said …, has closed".
    static int relativeEnd(Clause clause, NounPhrase subject, VerbGroup group, int begin) {
        int pronoun = group.begin() - 1;
        boolean aside = subject.end() < pronoun
                && Words.is(WordClass.RELATIVE, clause.token(pronoun))
                && clause.token(pronoun - 1).is(",");
        boolean dashed = subject.end() < pronoun
                && Words.is(WordClass.RELATIVE, clause.token(pronoun))
                && clause.phrases().asides().dash(pronoun - 1);
        for (int i = begin; dashed && i < clause.size(); i++) {
            if (clause.phrases().asides().dash(i) && !clause.quoted(i)) {
                return i;
            }
        }
        for (int i = begin; aside && i + 1 < clause.size(); i++) {
            boolean closes = clause.token(i).is(",")
                    && !clause.quoted(i)
                    && Words.verbal(clause.token(i + 1))
                    && !clause.token(i + 1).lower().endsWith("ing");
            if (closes) {
                return i;
            }
        }
        return clause.size();
    }

    /// What is wished or judged ends before a comma with a clause of the author's behind it: "…, which", "…, as".
    static int thingEnd(Clause clause, VerbGroup group, int begin, int end) {
        boolean cited = group.form() == VerbForm.PARTICIPLE;
        for (int i = begin + 1; i + 1 < end; i++) {
            var next = clause.token(i + 1);
            boolean turns = Words.is(WordClass.RELATIVE, next)
                    || Words.is(WordClass.CONTRAST, next)
                    || next.tag() == Tag.SCONJ
                    || next.is("after")
                    || next.is("before")
                    || next.is("when")
                    || next.lower().endsWith("ing") && Words.verbal(next);
            if (clause.token(i).is(",") && (turns || cited) && !clause.quoted(i)) {
                return i;
            }
        }
        return end;
    }

    /// A quotation that is broken off goes on behind the circumstances of its saying: "…," he said, referring to it,
    /// "…".
    static List<Span> resumed(Clause clause, int begin) {
        for (int i = begin; i < clause.size(); i++) {
            if (clause.resumes(i)) {
                return clause.content(i, clause.size());
            }
            if (i != begin
                    && SayingVerbs.at(clause.tokens(), i)
                            .filter(verb -> verb.allows("post"))
                            .isPresent()) {
                return List.of();
            }
        }
        return List.of();
    }

    /// What comes after "…, X said," belongs to the content, unless a new clause of the author's begins there.
    static List<Span> later(Clause clause, int begin) {
        if (clause.size() <= begin) {
            return List.of();
        }
        var first = clause.token(begin);
        boolean own = first.is("who")
                || first.is("which")
                || first.is("but")
                || first.is("while")
                || first.is("as")
                || first.is("after")
                || first.is("before")
                || first.is("when")
                || first.is("citing")
                || first.is("referring")
                || first.lower().endsWith("ing") && SayingVerbs.of(first).isPresent();
        return own ? List.of() : clause.content(begin, clause.size());
    }

    /// The content begins with the sentence, or behind a semicolon that is not part of a row: "…; …; and …".
    static int begin(Clause clause, int end) {
        boolean row = false;
        for (int i = end - 1; 0 <= i && !row; i--) {
            boolean parts = clause.token(i).is(";") && !clause.quoted(i);
            row = parts && i + 1 < end && clause.token(i + 1).is("and");
            if (parts && !row) {
                return i + 1;
            }
        }
        return clause.opening(clause.start(), end);
    }
}
