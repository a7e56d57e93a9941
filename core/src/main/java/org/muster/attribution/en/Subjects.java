package org.muster.attribution.en;

import java.util.List;
import java.util.Optional;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Subjects are found for verbs of saying: before the verb, before an aside, before a relative pronoun or after the
/// verb.
final class Subjects {

    private Subjects() {}

    /// Returns the phrase that the verb says something of, standing before it.
    static Optional<NounPhrase> before(Clause clause, VerbGroup group) {
        int end = withoutTime(clause, group.begin());
        if (end == 0) {
            return Optional.empty();
        }
        var last = clause.token(end - 1);
        if (Words.is(WordClass.RELATIVE, last)) {
            int relative = end - 1;
            while (1 < relative
                    && (clause.token(relative - 1).is(",")
                            || clause.phrases().asides().dash(relative - 1))) {
                relative--;
            }
            return clause.phrases().endingAt(relative).map(phrase -> offices(clause, phrase));
        }
        if (last.is(",") && 1 < end && Words.is(WordClass.SUFFIX, clause.token(end - 2))) {
            return clause.phrases().endingAt(end - 1);
        }
        if (last.is(",")) {
            return clause.phrases().asides().beforeAside(end - 1);
        }
        if (clause.phrases().asides().dash(end - 1)) {
            return clause.phrases().asides().beforeDashes(end - 1);
        }
        if (contact(clause, end)) {
            return clause.phrases().endingAt(end - 2);
        }
        var phrase = clause.phrases().endingAt(end);
        var behind =
                phrase.map(found -> objectBehind(clause, found.begin())).orElseGet(() -> relativeBehind(clause, end));
        boolean known = phrase.flatMap(NounPhrase::kind).isPresent();
        boolean object = phrase.isPresent()
                && 0 < phrase.get().begin()
                && clause.token(phrase.get().begin() - 1).tag() == Tag.VERB;
        return behind.isPresent() && (!known || object || behind.get().kind().isPresent()) ? behind : phrase;
    }

    /// "the experts I asked said": a relative clause without its pronoun.
    private static boolean contact(Clause clause, int end) {
        return 2 < end
                && clause.token(end - 1).tag() == Tag.VERB
                && clause.token(end - 2).tag() == Tag.PRON
                && clause.phrases().noun(end - 3);
    }

    /// "The ministry on Tuesday said", "the survey released on Friday shows": a time between subject and verb is passed
    /// over, with the participle that it belongs to.
    private static int withoutTime(Clause clause, int end) {
        int i = end;
        while (1 < i && (Words.is(WordClass.TIME, clause.token(i - 1)) || i < end && counts(clause.token(i - 1)))) {
            i--;
        }
        if (i == end) {
            boolean year = 2 < end
                    && counts(clause.token(end - 1))
                    && clause.token(end - 1).span().length() == 4
                    && clause.token(end - 2).is("in");
            return year ? end - 2 : end;
        }
        int k = i;
        while (1 < k && Words.is(WordClass.BEFORE_TIME, clause.token(k - 1))) {
            k--;
        }
        if (Words.is(WordClass.REDUCED, clause.token(k - 1))
                && 1 < k
                && clause.phrases().noun(k - 2)) {
            return k - 1;
        }
        return k < i ? k : i;
    }

    private static boolean counts(Token token) {
        return token.tag() == Tag.NUM || token.hasDigit();
    }

    /// Returns the phrase after the verb, as in "…, said Ada Orsk".
    static Optional<NounPhrase> after(Clause clause, VerbGroup group) {
        return group.end() < clause.size() ? clause.phrases().beginningAt(group.end()) : Optional.empty();
    }

    /// Returns whether a phrase of this kind may be the subject of the verb.
    static boolean fits(NounPhrase subject, VerbGroup group, Follower.Is follower) {
        boolean known = subject.kind().isPresent() || subject.proper() || subject.pronoun();
        if (counted(subject)) {
            return follower != Follower.Is.COMMA && follower != Follower.Is.END;
        }
        boolean worded = follower == Follower.Is.THAT || follower == Follower.Is.QUOTE || follower == Follower.Is.COLON;
        return switch (group.verb().family()) {
            case SAY -> group.verb().lemma().equals("say") ? speaks(subject) : known && speaks(subject);
            case TELL, ADD -> speaks(subject);
            case REPORT, CLAIM, CONFIRM, ESTIMATE, DENY, CALL, HOLD -> known;
            case THINK -> known && !written(subject);
            case SHOW ->
                written(subject)
                        || (worded || follower == Follower.Is.COMMA || follower == Follower.Is.END) && known
                        || subject.proper() && (!subject.personal() || group.form() == VerbForm.PARTICIPLE);
            case REVISE -> known;
            case COUNT ->
                !Words.is(WordClass.PLACE, subject.head())
                        && (subject.kind()
                                        .filter(kind -> kind != Kind.PERSON && kind != Kind.VAGUE)
                                        .isPresent()
                                || subject.proper() && !subject.personal()
                                || subject.pronoun());
        };
    }

    static boolean written(NounPhrase phrase) {
        return phrase.kind().filter(Kind::written).isPresent();
    }

    /// Where no comma parts content and subject, the subject is as short as it can be: a last name where the head
    /// before it cannot speak, or the last noun with one word before it.
    static NounPhrase bare(Clause clause, NounPhrase subject) {
        boolean parted = clause.token(subject.begin() - 1).is(",") || Words.quote(clause.token(subject.begin() - 1));
        int end = subject.end();
        if (parted || end - subject.begin() < 4) {
            return subject;
        }
        var core = new NounPhrase(subject.sentence(), subject.tokens(), subject.begin(), subject.coreEnd());
        boolean speaks = core.kind().isPresent() || core.proper();
        if (!speaks && clause.token(end - 1).capitalised()) {
            return new NounPhrase(subject.sentence(), subject.tokens(), end - 1, end);
        }
        boolean compound = !Words.determiner(subject.first())
                && subject.coreEnd() == end
                && subject.kind().isPresent();
        return compound && !clause.token(end - 1).capitalised()
                ? new NounPhrase(subject.sentence(), subject.tokens(), end - 2, end)
                : subject;
    }

    /// "Twelve per cent said" is a count of those who speak.
    static boolean counted(NounPhrase subject) {
        boolean share = subject.words().stream()
                .anyMatch(
                        token -> token.is("percent") || token.is("%") || token.is("majority") && !token.capitalised());
        boolean tenths = tenths(subject.words());
        return share
                || tenths
                || subject.words().stream()
                        .allMatch(token -> token.hasDigit()
                                || token.tag() == Tag.NUM
                                || token.is("percent")
                                || token.is("%")
                                || token.is("another"));
    }

    /// "eight of 10 voters"
    private static boolean tenths(List<Token> words) {
        for (int i = 2; i < words.size(); i++) {
            boolean of = words.get(i - 1).is("of") || words.get(i - 1).is("in");
            if (of && words.get(i - 2).tag() == Tag.NUM && words.get(i).tag() == Tag.NUM) {
                return i < words.size() - 1 && words.get(i + 1).tag() == Tag.NOUN;
            }
        }
        return false;
    }

    private static boolean speaks(NounPhrase subject) {
        return !subject.words().stream().allMatch(token -> token.hasDigit());
    }

    /// The phrase before the verb may be the object of a relative clause, whose pronoun stands farther left.
    private static Optional<NounPhrase> objectBehind(Clause clause, int begin) {
        if (begin == 0) {
            return Optional.empty();
        }
        return switch (clause.token(begin - 1).tag()) {
            case VERB, AUX, ADP, PART, SCONJ -> relativeBehind(clause, begin);
            case ADJ, ADV, CCONJ, DET, INTJ, NOUN, NUM, PRON, PROPN, PUNCT, SYM, X -> Optional.empty();
        };
    }

    /// "an official who declined to be named said": the relative pronoun whose clause ends at the verb.
    private static Optional<NounPhrase> relativeBehind(Clause clause, int begin) {
        for (int i = begin - 1; 0 < i; i--) {
            var token = clause.token(i);
            if (token.is(",") || Words.quote(token)) {
                return Optional.empty();
            }
            boolean spoken = SayingVerbs.of(token).isPresent() && !Words.is(WordClass.RELATIVE, clause.token(i - 1));
            if (spoken) {
                return Optional.empty();
            }
            boolean relative = token.is("who")
                    || token.is("which")
                    || token.is("that") && (Words.verbal(clause.token(i + 1)) || token.tag() == Tag.PRON);
            if (relative && Words.nominal(clause.token(i - 1))) {
                return clause.phrases().endingAt(i);
            }
        }
        return Optional.empty();
    }

    /// A relative clause after an apposition belongs to the whole: "Ada Orsk, a nurse at the clinic, who said".
    private static NounPhrase offices(Clause clause, NounPhrase phrase) {
        boolean apposition = !phrase.proper()
                && 0 < phrase.begin()
                && clause.token(phrase.begin() - 1).is(",");
        return apposition
                ? clause.phrases()
                        .endingAt(phrase.begin() - 1)
                        .map(named -> named.with(phrase))
                        .orElse(phrase)
                : phrase;
    }
}
