package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.attribution.en.SourceNouns.Kind;
import org.muster.model.text.Block;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;

/// Running speech is what a source goes on to say in sentences that do not name it.
///
/// A sentence without a source of its own continues the one before where its grammar shows it: it takes up the numbers
/// ("of these"), what was just spoken of ("the blasts killed"), the source itself ("the project has counselled"), a row
/// of numbers ("the highest was recorded in …") or the results of a poll.
final class RunningSpeech {

    private static final int LONG_QUOTATION = 40;

    private static final Set<String> TAKING_UP = Set.of(
            "these", "those", "them", "this", "that", "which", "whom", "dead", "total", "victims", "wounded", "injured",
            "killed");
    private static final Set<String> SUPERLATIVE = Set.of(
            "highest", "lowest", "largest", "smallest", "biggest", "fewest", "most", "another", "remaining", "rest");
    private static final Set<String> SHARES = Set.of(
            "percent",
            "%",
            "percentage",
            "point",
            "points",
            "majority",
            "respondents",
            "adults",
            "voters",
            "margin",
            "sample");

    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "fourth", "fifth", "latest", "worst", "most", "bloodiest", "last");

    private final List<Clause> clauses;
    private final List<Attributed> readings;

    RunningSpeech(List<Clause> clauses, List<Attributed> readings) {
        this.clauses = clauses;
        this.readings = List.copyOf(readings);
    }

    /// Returns a continued reading for every sentence that goes on with the source before it.
    List<Attributed> read() {
        var found = new ArrayList<Attributed>();
        Attributed current = null;
        Attributed poll = null;
        int last = -1;
        int at = 0;
        for (var clause : clauses) {
            if (clause.sentence().block() != Block.BODY) {
                continue;
            }
            Attributed own = null;
            while (at < readings.size() && readings.get(at).reading().sentence() <= clause.number()) {
                if (readings.get(at).reading().sentence() == clause.number()
                        && readings.get(at).stated()) {
                    own = readings.get(at);
                }
                at++;
            }
            if (own != null) {
                if (current != null
                        && last == clause.number() - 1
                        && late(clause, own)
                        && goesOn(clauses.get(last), clause, current)) {
                    found.add(current.going(
                            List.of(new Span(
                                    clause.sentence().span().begin(),
                                    own.reading().frame().begin())),
                            "clause"));
                }
                current = own;
                last = clause.number();
                poll = polled(own) ? own : poll != null && sameChain(poll, own) ? poll : written(own) ? null : poll;
            } else if (!quoted(clause)) {
                var source =
                        current != null && last == clause.number() - 1 && goesOn(clauses.get(last), clause, current)
                                ? current
                                : poll != null && shares(clause) ? poll : null;
                if (source != null) {
                    found.add(source.going(List.of(clause.sentence().span()), "sentence"));
                    last = clause.number();
                    current = source;
                }
            } else if (current != null) {
                last = clause.number();
            }
        }
        return found;
    }

    /// The sentence's own source comes only after a clause that it does not cover.
    private static boolean late(Clause clause, Attributed own) {
        int begin = clause.sentence().span().begin();
        int from = clause.sentence().tokenAt(own.reading().frame().begin());
        return !own.reading().covers(begin) && 3 < from && clause.verbBetween(0, from) && !clause.quoted(0);
    }

    private static boolean goesOn(Clause before, Clause clause, Attributed source) {
        boolean same = before.sentence().paragraph() == clause.sentence().paragraph();
        boolean numbers = numeral(clause);
        if (ranks(clause)) {
            return false;
        }
        if (takesUp(clause) || same && source.reading().rule().value().endsWith("circulating")) {
            return true;
        }
        if (!source.reading().rule().value().startsWith("attribution.run-on.quotation")
                && ownsSubject(clause, source)) {
            return true;
        }
        if (numbers && numeral(before) && inRow(clause) && !spoken(before, source)) {
            return true;
        }
        if (numbers && same && (announces(before) || figures(source) && counts(clause))) {
            return true;
        }
        return same && !endsQuoted(before) && spokenOf(before, clause) && !others(clause, source);
    }

    /// What a person has said in quotation marks ends with them.
    private static boolean spoken(Clause before, Attributed source) {
        return before.quoted(0) && source.reading().nearest().personal();
    }

    /// "It was the deadliest raid since May": how an event ranks is the report's own word.
    private static boolean ranks(Clause clause) {
        if (clause.size() < 5
                || !clause.token(0).is("it")
                || !clause.token(1).is("was") && !clause.token(1).is("is")) {
            return false;
        }
        boolean superlative = clause.any(
                2,
                Math.min(6, clause.size()),
                i -> clause.token(i).lower().endsWith("est")
                        || RANKS.contains(clause.token(i).lower()));
        return clause.token(2).is("the") && superlative;
    }

    /// "Of these, …", "Those killed included …", "That is …".
    private static boolean takesUp(Clause clause) {
        for (int i = 0; i < Math.min(2, clause.size()); i++) {
            var token = clause.token(i);
            boolean of = clause.token(0).is("of") || clause.token(0).is("among");
            if (of && i == 1 && (TAKING_UP.contains(token.lower()) || token.is("the"))) {
                return true;
            }
            boolean counted = i == 0
                    && (token.is("those") || token.is("these") || token.is("that"))
                    && clause.size() > 3
                    && (clause.token(1).is("included")
                            || clause.token(1).is("include")
                            || clause.token(1).is("includes")
                            || TAKING_UP.contains(clause.token(1).lower())
                            || clause.token(1).is("figure")
                            || clause.token(1).is("number"));
            if (counted) {
                return true;
            }
        }
        return false;
    }

    /// The sentence speaks of its source itself: "The project's lawyers have counselled …".
    private static boolean ownsSubject(Clause clause, Attributed source) {
        int comma = 0;
        for (int i = 0; i < Math.min(6, clause.size()); i++) {
            comma = clause.token(i).is(",") ? i + 1 : comma;
        }
        var subject = clause.phrases().beginningAt(comma);
        if (subject.isEmpty()
                || source.chain().getFirst().named() == org.muster.model.source.Source.Naming.UNNAMED
                        && !written(source)) {
            return false;
        }
        boolean pronoun = subject.get().first().is("it") && subject.get().pronoun();
        var words = Names.nameWords(subject.get().words());
        var name = source.chain().getFirst().name().toLowerCase(java.util.Locale.ROOT);
        boolean named = !words.isEmpty() && words.stream().allMatch(name::contains);
        boolean group = subject.get().definite()
                && !subject.get().proper()
                && subject.get()
                        .kind()
                        .filter(kind -> kind == Kind.GROUP || kind.written())
                        .isPresent();
        boolean person = source.reading().nearest().personal();
        return !person && (named || group || pronoun && organisedOrWritten(source));
    }

    private static boolean organisedOrWritten(Attributed source) {
        return source.reading()
                .nearest()
                .kind()
                .filter(kind -> kind != Kind.PERSON && kind != Kind.VAGUE)
                .isPresent();
    }

    /// A row of numbers goes on with a superlative, a time or a further part.
    private static boolean inRow(Clause clause) {
        for (int i = 0; i < Math.min(3, clause.size()); i++) {
            if (SUPERLATIVE.contains(clause.token(i).lower())) {
                return true;
            }
        }
        var first = clause.token(0);
        boolean time = first.is("in")
                || first.is("last")
                || first.is("by")
                || first.is("to")
                || first.is("since")
                || first.is("during");
        return time
                && clause.size() > 3
                && clause.any(
                        0,
                        4,
                        i -> Words.is(WordClass.TIME, clause.token(i))
                                || clause.token(i).is("date")
                                || clause.token(i).hasDigit());
    }

    /// "… figures appear that would shock." without a number, and the number in the next sentence.
    private static boolean announces(Clause before) {
        return !numeral(before)
                && before.any(0, before.size(), i -> {
                    var token = before.token(i);
                    return token.is("figures") || token.is("numbers") || token.is("data") || token.is("statistics");
                });
    }

    /// "More than a third came from …": a sentence that begins with a number.
    private static boolean counts(Clause clause) {
        var first = clause.token(0);
        return first.tag() == Tag.NUM || first.hasDigit() || Words.is(WordClass.BOUND, first);
    }

    /// "The blasts killed": a subject with "the" or a pronoun that takes up a noun of the sentence before.
    private static boolean spokenOf(Clause before, Clause clause) {
        var first = clause.token(0);
        if (first.is("the") || first.is("those") || first.is("these")) {
            var subject = clause.phrases().beginningAt(clause.start());
            if (subject.isEmpty() || subject.get().end() >= clause.size()) {
                return false;
            }
            var head = SourceNouns.singular(clause.token(subject.get().coreEnd() - 1));
            boolean past = past(clause, subject.get().end());
            return past
                    && before.tokens().stream()
                            .anyMatch(
                                    token -> SourceNouns.singular(token).equals(head) || stemmed(token.lower(), head));
        }
        return (first.is("they") || first.is("it")) && past(clause, 1) && numeral(clause) && numeral(before);
    }

    /// "A neighbour heard shots. They found …": one person is not "they".
    private static boolean others(Clause clause, Attributed source) {
        var nearest = source.reading().nearest();
        boolean person =
                nearest.personal() || nearest.kind().filter(Kind.PERSON::equals).isPresent();
        return clause.token(0).is("they") && person && !nearest.head().lower().endsWith("s");
    }

    private static boolean stemmed(String word, String head) {
        int stem = Math.min(5, head.length());
        return 3 < stem && word.startsWith(head.substring(0, stem));
    }

    private static boolean past(Clause clause, int verb) {
        if (clause.size() <= verb) {
            return false;
        }
        var token = clause.token(verb);
        boolean perfect = token.is("has") || token.is("have");
        return Words.verbal(token) && !perfect && !token.lower().endsWith("s") || token.is("was");
    }

    private static boolean quoted(Clause clause) {
        return clause.quoted(0);
    }

    private static boolean endsQuoted(Clause clause) {
        return clause.quotations().reach(clause.sentence().span(), LONG_QUOTATION);
    }

    private static boolean numeral(Clause clause) {
        return clause.any(
                0,
                clause.size(),
                i -> clause.token(i).hasDigit()
                        || clause.token(i).tag() == Tag.NUM
                        || clause.token(i).is("half")
                        || clause.token(i).is("third")
                        || clause.token(i).is("quarter"));
    }

    private static boolean polled(Attributed reading) {
        return reading.reading().chain().stream()
                .anyMatch(phrase -> phrase.words().stream()
                        .anyMatch(token ->
                                SourceNouns.of(token).filter(Kind.POLL::equals).isPresent()));
    }

    private static boolean written(Attributed reading) {
        return reading.reading().nearest().kind().filter(Kind::written).isPresent();
    }

    /// Returns whether the source is somebody's numbers: data, a count, a poll.
    private static boolean figures(Attributed reading) {
        return written(reading)
                && (polled(reading)
                        || Words.is(
                                WordClass.FIGURES, reading.reading().nearest().head()));
    }

    private static boolean sameChain(Attributed one, Attributed other) {
        return one.chain().getFirst().name().equals(other.chain().getFirst().name());
    }

    private static boolean shares(Clause clause) {
        return numeral(clause)
                && clause.any(
                        0, clause.size(), i -> SHARES.contains(clause.token(i).lower()));
    }
}
