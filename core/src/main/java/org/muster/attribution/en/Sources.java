package org.muster.attribution.en;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.source.Source;
import org.muster.model.source.Source.Naming;
import org.muster.model.text.Block;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Sources are what the phrases of one text stand for: pronouns, surnames and "the ministry" get the full name.
final class Sources {

    private static final int MEMORY = 40;

    /// A number at the beginning of a sentence has a capital and looks like a name.
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|six|seven|eigh|nine)(teen)?"
                    + "|(twen|thir|for|fif|six|seven|eigh|nine)ty(-\\p{L}+)?|dozens|scores|hundreds|thousands");

    private final Names names;
    private final List<Clause> clauses;
    private final Deque<KnownSource> memory = new ArrayDeque<>();

    Sources(List<Clause> clauses) {
        this.clauses = clauses;
        this.names = new Names(clauses);
    }

    /// Returns the source that the phrase stands for, and remembers it for later ones.
    Source resolve(NounPhrase phrase) {
        var known = lookUp(phrase);
        memory.addFirst(known);
        if (MEMORY < memory.size()) {
            memory.removeLast();
        }
        return known.source();
    }

    private KnownSource lookUp(NounPhrase phrase) {
        if (phrase.pronoun()) {
            return pronoun(phrase).map(known -> again(known, phrase)).orElseGet(() -> own(phrase));
        }
        if (Words.is(WordClass.POSSESSIVE, phrase.first()) && phrase.end() == phrase.begin() + 1) {
            return owner(phrase).map(known -> again(known, phrase)).orElseGet(() -> own(phrase));
        }
        if (Words.is(WordClass.POSSESSIVE, phrase.first())) {
            return owner(phrase).map(known -> belonging(phrase, known)).orElseGet(() -> own(phrase));
        }
        if (phrase.proper() && phrase.kind().filter(Kind::written).isEmpty()) {
            var full = names.fullForm(phrase);
            if (full.isPresent() && !full.get().own().overlaps(phrase.own())) {
                return again(expanded(full.get(), phrase), phrase);
            }
            return own(phrase);
        }
        if (phrase.definite() && !phrase.proper() && phrase.apposed().isEmpty()) {
            return definite(phrase).map(known -> again(known, phrase)).orElseGet(() -> own(phrase));
        }
        return own(phrase);
    }

    private Optional<KnownSource> pronoun(NounPhrase phrase) {
        if (phrase.first().is("he") || phrase.first().is("she")) {
            var other = phrase.first().is("he") ? WordClass.FEMININE : WordClass.MASCULINE;
            return nearest(
                    phrase,
                    found -> SourceNames.person(found) && !has(found, other),
                    known -> known.person() && !has(known.phrase(), other));
        }
        if (phrase.first().is("it")) {
            return nearest(
                            phrase,
                            before -> before.proper() || organised(before),
                            known -> !known.person() && known.source().named() == Naming.NAMED)
                    .or(() -> recent(known -> !known.person()));
        }
        return nearest(phrase, before -> before.kind().filter(Kind.BODY::equals).isPresent(), known -> true);
    }

    private static boolean has(NounPhrase phrase, WordClass kind) {
        return phrase.words().stream().anyMatch(token -> Words.is(kind, token))
                || phrase.apposed().stream().anyMatch(apposed -> has(apposed, kind));
    }

    /// A pronoun stands for the subject of its own sentence, the source of the sentence before, the subject of that
    /// sentence, or the last source that fits, in this order.
    private Optional<KnownSource> nearest(
            NounPhrase phrase, Predicate<NounPhrase> subject, Predicate<KnownSource> known) {
        return subjectIn(phrase.sentence(), phrase, subject)
                .or(() -> recent(before -> known.test(before) && phrase.sentence() - before.at() <= 1))
                .or(() -> subjectIn(phrase.sentence() - 1, phrase, subject))
                .or(() -> recent(known));
    }

    private Optional<KnownSource> subjectIn(int sentence, NounPhrase phrase, Predicate<NounPhrase> fits) {
        if (sentence < 0
                || sentence < phrase.sentence()
                        && clauses.get(sentence).sentence().block() != Block.BODY) {
            return Optional.empty();
        }
        var clause = clauses.get(sentence);
        int begin = clause.quoted(0) ? clause.size() : clause.opening(clause.start(), clause.size());
        return clause.phrases()
                .beginningAt(begin)
                .filter(fits)
                .filter(found -> !Words.is(WordClass.POSSESSIVE, found.first()) && !found.pronoun())
                .filter(found -> !found.own().overlaps(phrase.own()))
                .filter(this::certain)
                .filter(found -> sentence < phrase.sentence() || found.end() < phrase.begin())
                .map(this::lookUp);
    }

    /// A plural at the beginning of its sentence looks like a surname: it is one if the text has the full name. What is
    /// counted is nobody that speaks.
    private boolean certain(NounPhrase found) {
        var first = found.first();
        if (first.tag() == Tag.NUM
                || first.hasDigit()
                || NUMBER_WORD.matcher(first.lower()).matches()) {
            return false;
        }
        boolean plural = found.end() == found.begin() + 1
                && found.begin() == 0
                && first.lower().endsWith("s")
                && SourceNouns.of(first).isEmpty();
        return !plural || names.fullForm(found).isPresent();
    }

    private static boolean organised(NounPhrase phrase) {
        return phrase.proper()
                        && !phrase.personal()
                        && phrase.kind().filter(kind -> kind == Kind.PERSON).isEmpty()
                || phrase.kind().filter(Kind::organised).isPresent();
    }

    private Optional<KnownSource> owner(NounPhrase phrase) {
        return phrase.first().is("his") || phrase.first().is("her")
                ? nearest(phrase, NounPhrase::personal, KnownSource::person)
                : nearest(
                        phrase,
                        found -> found.proper() || organised(found),
                        known -> !known.person() && certain(known.phrase()));
    }

    private static KnownSource belonging(NounPhrase phrase, KnownSource owner) {
        return new KnownSource(SourceNames.of(phrase, owner.source()), phrase, SourceNames.person(phrase));
    }

    private Optional<KnownSource> definite(NounPhrase phrase) {
        var same = recent(known -> mentions(known, phrase));
        if (same.isPresent()) {
            return same;
        }
        var kind = phrase.kind();
        if (kind.filter(Kind::written).isPresent()) {
            return writtenBefore(phrase).map(this::lookUp).or(() -> generic(phrase));
        }
        if (kind.filter(Kind.GROUP::equals).isPresent() && !compound(phrase)) {
            return recent(known -> !known.person() && known.source().named() == Naming.NAMED);
        }
        return Optional.empty();
    }

    /// "the refugee agency" is no short name for any body named before; "the monitoring group" may be.
    private static boolean compound(NounPhrase phrase) {
        return phrase.words().stream()
                .anyMatch(token -> token.tag() == Tag.NOUN
                        && !token.equals(phrase.head())
                        && !token.lower().contains("-")
                        && !token.lower().endsWith("ing"));
    }

    /// "the data", "the survey" after a source that did the counting.
    private Optional<KnownSource> generic(NounPhrase phrase) {
        boolean poll = phrase.kind().filter(Kind.POLL::equals).isPresent();
        boolean figures = Words.is(WordClass.FIGURES, phrase.head());
        return poll || figures
                ? recent(known -> poll && polled(known) && known.source().named() == Naming.NAMED)
                        .or(() -> recent(
                                known -> phrase.sentence() - known.phrase().sentence() <= 3 || poll && polled(known)))
                : Optional.empty();
    }

    private static boolean polled(KnownSource known) {
        return known.phrase().words().stream()
                .anyMatch(
                        token -> SourceNouns.of(token).filter(Kind.POLL::equals).isPresent());
    }

    /// "the ministry" is the one source whose head or name it repeats, with no other word before it: "the education
    /// ministry" is not the justice ministry.
    private static boolean mentions(KnownSource known, NounPhrase phrase) {
        var noun = SourceNouns.singular(phrase.head());
        var before = known.phrase();
        boolean same = SourceNouns.singular(before.head()).equals(noun)
                || !known.person()
                        && before.words().stream()
                                .anyMatch(token -> token.capitalised()
                                        && SourceNouns.singular(token).equals(noun));
        return same
                && phrase.words().stream()
                        .filter(token -> Words.nominal(token)
                                && !SourceNouns.singular(token).equals(noun))
                        .allMatch(token ->
                                known.source().name().toLowerCase(Locale.ROOT).contains(token.lower()));
    }

    /// The last document named in the sentences before, such as "internal files" before "the data show".
    private Optional<NounPhrase> writtenBefore(NounPhrase phrase) {
        for (int i = phrase.sentence() - 1; 0 <= i && phrase.sentence() - i <= 2; i--) {
            var clause = clauses.get(i);
            for (int k = clause.size() - 1; 0 < k; k--) {
                if (SourceNouns.of(clause.token(k)).filter(Kind::written).isPresent()
                        && !Words.verbal(clause.token(k))) {
                    var found = clause.phrases().endingAt(k + 1);
                    boolean compound =
                            k + 1 < clause.size() && clause.token(k + 1).is("-");
                    if (found.isPresent() && !found.get().definite() && !compound) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<KnownSource> recent(Predicate<KnownSource> fits) {
        return memory.stream().filter(fits).findFirst();
    }

    private static KnownSource again(KnownSource known, NounPhrase phrase) {
        var spans = new ArrayList<Span>();
        spans.add(phrase.span());
        known.source().spans().stream()
                .filter(span -> !span.equals(phrase.span()))
                .limit(1)
                .forEach(spans::add);
        return new KnownSource(
                new Source(known.source().name(), known.source().named(), spans), known.phrase(), known.person());
    }

    private static KnownSource own(NounPhrase phrase) {
        return new KnownSource(SourceNames.of(phrase), phrase, SourceNames.person(phrase));
    }

    /// A body known by its initials keeps them in its name.
    private static KnownSource expanded(NounPhrase full, NounPhrase phrase) {
        var known = own(full);
        var initials =
                phrase.words().stream().map(Token::text).filter(Names::initials).findFirst();
        if (initials.isEmpty()
                || known.source()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .contains(initials.get().toLowerCase(Locale.ROOT))) {
            return known;
        }
        var source = new Source(
                known.source().name() + " (" + initials.get() + ")",
                known.source().named(),
                known.source().spans());
        return new KnownSource(source, full, known.person());
    }
}
