package org.muster.attribution.en;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.source.Source;
import org.muster.model.source.Source.Naming;
import org.muster.model.text.Block;
import org.muster.model.text.Span;
import org.muster.model.text.Token;

/// Sources are what the phrases of one text stand for: pronouns, surnames and "the ministry" get the full name.
final class Sources {

    private static final int MEMORY = 40;

    /// A source named earlier in the text, with the phrase that named it.
    private record Known(Source source, NounPhrase phrase, boolean person) {}

    private final Names names;
    private final List<Clause> clauses;
    private final Deque<Known> memory = new ArrayDeque<>();

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

    private Known lookUp(NounPhrase phrase) {
        if (phrase.pronoun()) {
            return pronoun(phrase).map(known -> again(known, phrase)).orElseGet(() -> own(phrase));
        }
        if (Words.is("possessive", phrase.first())) {
            return owner(phrase).map(known -> belonging(phrase, known)).orElseGet(() -> own(phrase));
        }
        if (phrase.proper() && phrase.kind().filter(Kind::written).isEmpty()) {
            var full = names.fullForm(phrase);
            if (full.isPresent() && !full.get().own().overlaps(phrase.own())) {
                return again(expanded(full.get(), phrase), phrase);
            }
            return own(phrase);
        }
        if (phrase.definite() && !phrase.proper()) {
            return definite(phrase).map(known -> again(known, phrase)).orElseGet(() -> own(phrase));
        }
        return own(phrase);
    }

    private Optional<Known> pronoun(NounPhrase phrase) {
        if (phrase.first().is("he") || phrase.first().is("she")) {
            return subjectBefore(phrase, NounPhrase::personal).or(() -> recent(Known::person));
        }
        if (phrase.first().is("it")) {
            return subjectBefore(phrase, Sources::organised)
                    .or(() -> recent(known -> !known.person() && known.source().named() == Naming.NAMED))
                    .or(() -> recent(known -> !known.person()));
        }
        return subjectBefore(
                        phrase,
                        before -> before.kind().filter(Kind.BODY::equals).isPresent())
                .or(() -> recent(known -> true));
    }

    /// The subject of the same or the previous sentence, where it fits and is no remembered source itself.
    private Optional<Known> subjectBefore(NounPhrase phrase, Predicate<NounPhrase> fits) {
        for (int i = phrase.sentence(); Math.max(0, phrase.sentence() - 1) <= i; i--) {
            var clause = clauses.get(i);
            if (i < phrase.sentence() && clause.sentence().block() != Block.BODY) {
                return Optional.empty();
            }
            int begin = clause.quoted(0) ? clause.size() : clause.start();
            var subject = clause.phrases()
                    .beginningAt(begin)
                    .filter(fits)
                    .filter(found -> !Words.is("possessive", found.first()))
                    .filter(found -> !found.own().overlaps(phrase.own()));
            if (subject.isPresent() && (i < phrase.sentence() || subject.get().end() < phrase.begin())) {
                return subject.map(this::lookUp);
            }
        }
        return Optional.empty();
    }

    private static boolean organised(NounPhrase phrase) {
        return phrase.proper()
                        && !phrase.personal()
                        && phrase.kind().filter(kind -> kind == Kind.PERSON).isEmpty()
                || phrase.kind().filter(Kind::organised).isPresent();
    }

    private Optional<Known> owner(NounPhrase phrase) {
        return phrase.first().is("his") || phrase.first().is("her")
                ? subjectBefore(phrase, NounPhrase::personal).or(() -> recent(Known::person))
                : subjectBefore(phrase, found -> found.proper() || organised(found))
                        .or(() -> recent(known -> !known.person()));
    }

    private static Known belonging(NounPhrase phrase, Known owner) {
        var own = new NounPhrase(
                phrase.sentence(), phrase.tokens(), Math.min(phrase.begin() + 1, phrase.end() - 1), phrase.end());
        var name = text(own) + " of " + owner.source().name();
        return new Known(
                new Source(
                        name,
                        owner.source().named(),
                        List.of(phrase.span(), owner.source().spans().getFirst())),
                phrase,
                false);
    }

    private Optional<Known> definite(NounPhrase phrase) {
        var head = SourceNouns.singular(phrase.head());
        var same = recent(known -> mentions(known, head));
        if (same.isPresent()) {
            return same;
        }
        var kind = phrase.kind();
        if (kind.filter(Kind::written).isPresent()) {
            return writtenBefore(phrase).map(this::lookUp).or(() -> generic(phrase));
        }
        if (kind.filter(Kind.GROUP::equals).isPresent()) {
            return recent(known -> !known.person() && known.source().named() == Naming.NAMED);
        }
        return Optional.empty();
    }

    /// "the data", "the survey" after a source that did the counting.
    private Optional<Known> generic(NounPhrase phrase) {
        boolean poll = phrase.kind().filter(Kind.POLL::equals).isPresent();
        boolean figures = Words.is("figures", phrase.head());
        return poll || figures
                ? recent(known -> phrase.sentence() - known.phrase().sentence() <= 3 || poll && polled(known))
                : Optional.empty();
    }

    private static boolean polled(Known known) {
        return known.phrase().words().stream()
                .anyMatch(
                        token -> SourceNouns.of(token).filter(Kind.POLL::equals).isPresent());
    }

    private static boolean mentions(Known known, String noun) {
        return words(known.phrase()).contains(noun)
                || known.source().name().toLowerCase(Locale.ROOT).contains(noun);
    }

    private static Set<String> words(NounPhrase phrase) {
        return Set.copyOf(
                phrase.words().stream().map(SourceNouns::singular).distinct().toList());
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

    private Optional<Known> recent(Predicate<Known> fits) {
        return memory.stream().filter(fits).findFirst();
    }

    private static Known again(Known known, NounPhrase phrase) {
        var spans = new ArrayList<Span>();
        spans.add(phrase.span());
        known.source().spans().stream()
                .filter(span -> !span.equals(phrase.span()))
                .limit(1)
                .forEach(spans::add);
        return new Known(
                new Source(known.source().name(), known.source().named(), spans), known.phrase(), known.person());
    }

    private static Known own(NounPhrase phrase) {
        var name = phrase.apposed().isEmpty()
                ? text(phrase)
                : text(phrase) + ", " + text(phrase.apposed().getFirst());
        return new Known(new Source(name, naming(phrase), List.of(phrase.span())), phrase, phrase.personal());
    }

    /// A body known by its initials keeps them in its name.
    private static Known expanded(NounPhrase full, NounPhrase phrase) {
        var known = own(full);
        var initials = phrase.words().stream()
                .map(Token::text)
                .filter(word -> word.matches("[A-Z]{2,6}"))
                .findFirst();
        if (initials.isEmpty() || known.source().name().contains(initials.get())) {
            return known;
        }
        var source = new Source(
                known.source().name() + " (" + initials.get() + ")",
                known.source().named(),
                known.source().spans());
        return new Known(source, full, known.person());
    }

    private static Naming naming(NounPhrase phrase) {
        var kind = phrase.kind();
        boolean nameless =
                phrase.apposed().isEmpty() || !phrase.apposed().getFirst().proper();
        if (phrase.personal()) {
            return Naming.NAMED;
        }
        if (kind.filter(found -> found == Kind.BODY).isPresent()) {
            return Naming.NAMED;
        }
        if (kind.filter(found -> found == Kind.PERSON || found == Kind.VAGUE).isPresent() && nameless) {
            return Naming.UNNAMED;
        }
        return phrase.proper() || !nameless ? Naming.NAMED : Naming.UNNAMED;
    }

    private static String text(NounPhrase phrase) {
        int begin = phrase.begin();
        while (begin + 1 < phrase.end()
                && (phrase.tokens().get(begin).is("the")
                        || Words.is("possessive", phrase.tokens().get(begin)))) {
            begin++;
        }
        var words = new StringBuilder();
        Token before = null;
        for (var token : phrase.tokens().subList(begin, phrase.end())) {
            if (before != null && before.span().end() < token.span().begin()) {
                words.append(' ');
            }
            words.append(token.text());
            before = token;
        }
        return words.toString();
    }
}
