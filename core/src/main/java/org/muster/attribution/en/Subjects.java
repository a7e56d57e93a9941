package org.muster.attribution.en;

import java.util.Optional;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.text.Tag;

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
        if (Words.is("relative", last)) {
            int relative = 1 < end && clause.token(end - 2).is(",") ? end - 2 : end - 1;
            return clause.phrases().endingAt(relative).map(phrase -> offices(clause, phrase));
        }
        if (last.is(",")) {
            return clause.phrases().beforeAside(end - 1);
        }
        var phrase = clause.phrases().endingAt(end);
        if (phrase.flatMap(NounPhrase::kind).isPresent()) {
            return phrase;
        }
        var behind = relativeBehind(clause, phrase.map(NounPhrase::begin).orElse(end));
        return behind.isPresent() ? behind : phrase;
    }

    /// "The ministry on Tuesday said": a time between subject and verb is passed over.
    private static int withoutTime(Clause clause, int end) {
        int i = end;
        while (1 < i
                && (Words.is("time", clause.token(i - 1))
                        || clause.token(i - 1).hasDigit() && Words.is("time", clause.token(i - 2)))) {
            i--;
        }
        boolean preposition = i < end
                && 1 < i
                && (clause.token(i - 1).is("on")
                        || clause.token(i - 1).is("in")
                        || clause.token(i - 1).is("late")
                        || clause.token(i - 1).is("early"));
        return preposition ? i - 1 : i;
    }

    /// Returns the phrase after the verb, as in "…, said Ada Orsk".
    static Optional<NounPhrase> after(Clause clause, VerbGroup group) {
        return group.end() < clause.size() ? clause.phrases().beginningAt(group.end()) : Optional.empty();
    }

    /// Returns whether a phrase of this kind may be the subject of the verb.
    static boolean fits(NounPhrase subject, VerbGroup group, Follower.Is follower) {
        boolean known = subject.kind().isPresent() || subject.proper() || subject.pronoun();
        if (counted(subject)) {
            return false;
        }
        boolean worded = follower == Follower.Is.THAT || follower == Follower.Is.QUOTE || follower == Follower.Is.COLON;
        return switch (group.verb().family()) {
            case SAY -> group.verb().lemma().equals("say") ? speaks(subject) : known && speaks(subject);
            case TELL, ADD -> speaks(subject);
            case REPORT, CLAIM, CONFIRM, ESTIMATE, DENY, CALL -> known;
            case THINK -> known && !written(subject);
            case SHOW ->
                written(subject)
                        || worded && known
                        || subject.proper() && (!subject.personal() || group.form() == VerbGroup.Form.PARTICIPLE);
            case COUNT, REVISE ->
                subject.kind()
                                .filter(kind -> kind != Kind.PERSON && kind != Kind.VAGUE)
                                .isPresent()
                        || subject.proper() && !subject.personal()
                        || subject.pronoun();
        };
    }

    static boolean written(NounPhrase phrase) {
        return phrase.kind().filter(Kind::written).isPresent();
    }

    /// "Twelve per cent said" is a count of those who speak.
    private static boolean counted(NounPhrase subject) {
        return subject.words().stream()
                .allMatch(token -> token.hasDigit()
                        || token.tag() == Tag.NUM
                        || token.is("percent")
                        || token.is("%")
                        || token.is("another"));
    }

    private static boolean speaks(NounPhrase subject) {
        return !subject.words().stream().allMatch(token -> token.hasDigit());
    }

    /// "an official who declined to be named said": the relative pronoun whose clause ends at the verb.
    private static Optional<NounPhrase> relativeBehind(Clause clause, int begin) {
        if (begin == 0 || !clause.token(begin - 1).tag().name().matches("VERB|AUX|ADP|PART|SCONJ")) {
            return Optional.empty();
        }
        for (int i = begin - 1; 0 < i; i--) {
            var token = clause.token(i);
            if (token.is(",") || Words.quote(token) || SayingVerbs.of(token).isPresent()) {
                return Optional.empty();
            }
            if ((token.is("who") || token.is("which")) && Words.nominal(clause.token(i - 1))) {
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
