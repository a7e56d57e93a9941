package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Said clauses are verbs of saying with their subject, before, after or inside what is said.
///
/// "The harbour master said that …", "…, the harbour master said", "…", said the harbour master, "…, he said, …".
final class SaidClauses implements SentenceRule {

    /// So many tokens before a comma are a clause, even where none of them was tagged as a verb.
    private static final int NEAR_HEAD = 8;
    private static final int LONG_ENOUGH = 7;

    /// So many tokens lie between a verb that values a thing and the number it is put at, at most.
    private static final int LONGEST_THING = 8;

    @Override
    public List<Reading> read(Clause clause) {
        var readings = new ArrayList<Reading>();
        for (var group : clause.groups()) {
            if (group.form() != VerbForm.PASSIVE && !reduced(clause, group) && !discovers(clause, group)) {
                read(clause, group, readings).ifPresent(readings::add);
            }
        }
        return readings;
    }

    /// "300 marchers backed by two unions": a participle that says what was done to the noun before it.
    private static boolean reduced(Clause clause, VerbGroup group) {
        return group.form() == VerbForm.ACTIVE
                && group.begin() == group.at()
                && group.end() < clause.size()
                && clause.token(group.end()).is("by")
                && clause.token(group.at()).lower().endsWith("ed");
    }

    /// "Man found dead": what was come upon, and nothing that anybody found out.
    private static boolean discovers(Clause clause, VerbGroup group) {
        return group.begin() == group.at()
                && clause.token(group.at()).is("found")
                && group.end() < clause.size()
                && Words.is(WordClass.FOUND_AS, clause.token(group.end()));
    }

    private static Optional<Reading> read(Clause clause, VerbGroup group, List<Reading> before) {
        var follower = Follower.of(clause.phrases(), clause.tokens(), group);
        if (group.form() == VerbForm.PARTICIPLE && alone(clause, group)) {
            return before.isEmpty()
                    ? firstPhrase(clause, group).flatMap(subject -> preposed(clause, group, subject, follower))
                    : preposed(clause, group, before.getLast().nearest(), follower);
        }
        if (coordinated(clause, group)) {
            return firstPhrase(clause, group)
                    .filter(subject -> Subjects.fits(subject, group, worded(clause, follower)))
                    .flatMap(subject -> preposed(clause, group, subject, follower));
        }
        if (inverts(clause, group)) {
            var inverted = Subjects.after(clause, group)
                    .filter(subject -> Subjects.fits(subject, group, Follower.Is.QUOTE))
                    .flatMap(subject -> inverted(clause, group, subject));
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        return Subjects.before(clause, group)
                .filter(subject -> !insideEarlier(before, subject))
                .filter(subject -> Subjects.fits(subject, group, worded(clause, follower)))
                .flatMap(subject -> placed(clause, group, subject, follower));
    }

    /// "found there were none": a clause that begins with a pronoun is as good as one with "that".
    private static Follower.Is worded(Clause clause, Follower follower) {
        boolean there =
                follower.is() == Follower.Is.CLAUSE && Words.is(WordClass.THERE, clause.token(follower.begin()));
        return there ? Follower.Is.THAT : follower.is();
    }

    private static boolean insideEarlier(List<Reading> before, NounPhrase subject) {
        return before.stream()
                .anyMatch(reading -> reading.nearest().own().overlaps(subject.own())
                        && reading.nearest().begin() != subject.begin());
    }

    private static Optional<Reading> placed(Clause clause, VerbGroup group, NounPhrase subject, Follower follower) {
        if (follower.is() == Follower.Is.END && 0 < subject.begin()) {
            var shorter = Subjects.bare(clause, subject);
            if (shorter.begin() != subject.begin()) {
                return placed(clause, group, shorter, follower);
            }
        }
        int begin = subject.begin();
        boolean stands = clause.verbBetween(0, begin)
                || 0 < begin && clause.quoted(begin - 1)
                || 0 < begin && Words.quote(clause.token(begin - 1));
        boolean parted = 0 < begin
                && (clause.token(begin - 1).is(",")
                        || Words.quote(clause.token(begin - 1))
                        || clause.phrases().asides().dash(begin - 1));
        stands |= parted
                && LONG_ENOUGH <= begin
                && (subject.proper() || subject.kind().isPresent());
        boolean post = group.verb().allows("post");
        return switch (follower.is()) {
            case UNFIT -> Optional.empty();
            case THAT, QUOTE, COLON, CLAUSE, OBJECT, ABOUT, TO -> preposed(clause, group, subject, follower);
            case END ->
                relative(clause, begin) < begin - 1
                        ? reading(clause, group, subject, clause.content(relative(clause, begin), begin - 1), "post")
                        : (post || group.verb().allows("quote") && parted) && stands
                                ? reading(
                                        clause,
                                        group,
                                        subject,
                                        clause.content(Contents.begin(clause, begin), begin),
                                        "post")
                                : post && begin <= 1
                                        ? reading(clause, group, subject, List.of(), "alone")
                                        : Optional.empty();
            case COMMA -> besideComma(clause, group, subject, follower, stands, parted);
        };
    }

    /// "The fund, the minister said, will grow": what a comma behind the verb goes on with.
    private static Optional<Reading> besideComma(
            Clause clause, VerbGroup group, NounPhrase subject, Follower follower, boolean stands, boolean parted) {
        int begin = subject.begin();
        boolean post = group.verb().allows("post");
        var later = Contents.later(clause, follower.begin() + 1);
        if (post && stands && parted) {
            return reading(clause, group, subject, around(clause, begin, follower, later), "mid");
        }
        if (post && parted && isNearHead(clause, begin) && !later.isEmpty()) {
            var spans = new ArrayList<Span>(
                    clause.resumes(follower.begin() + 1)
                            ? List.of()
                            : clause.content(Contents.begin(clause, begin), begin));
            spans.addAll(later);
            return reading(clause, group, subject, spans, "mid");
        }
        return beyondAside(clause, group, subject, follower.begin())
                .or(() -> !post && (later.isEmpty() || !group.verb().allows("quote"))
                        ? Optional.empty()
                        : reading(clause, group, subject, later, "pre"));
    }

    /// What stands before the subject and behind the comma, unless that begins anew.
    private static List<Span> around(Clause clause, int begin, Follower follower, List<Span> later) {
        boolean quotation = clause.quoted(begin - 1) || begin > 1 && clause.quoted(begin - 2);
        if (!quotation && clause.resumes(follower.begin() + 1)) {
            return later;
        }
        var spans = new ArrayList<Span>(clause.content(Contents.begin(clause, begin), begin));
        spans.addAll(quotation ? Contents.resumed(clause, follower.begin() + 1) : later);
        return spans;
    }

    /// The subject stands near the head of its clause, outside quotation marks.
    private static boolean isNearHead(Clause clause, int begin) {
        return begin > 1
                && begin <= NEAR_HEAD
                && clause.quotations().at(clause.token(begin).span().begin()).isEmpty();
    }

    /// "below the 9 million that analysts had forecast": returns where the phrase begins that the subject's own clause
    /// is about, or the subject where it has no such clause.
    private static int relative(Clause clause, int begin) {
        if (begin < 2 || !clause.token(begin - 1).is("that")) {
            return begin;
        }
        int head = begin - 1;
        boolean counted = false;
        while (0 < head && inPhrase(clause.token(head - 1))) {
            head--;
            counted |= clause.token(head).hasDigit() || clause.token(head).tag() == Tag.NUM;
        }
        return counted ? head : begin;
    }

    private static boolean inPhrase(Token token) {
        return switch (token.tag()) {
            case NOUN, NUM, DET, ADJ, SYM, PROPN -> true;
            case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, VERB, X ->
                token.is("%") || Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
        };
    }

    /// "The ministry said, citing the port's figures, that …": the content begins behind the aside.
    private static Optional<Reading> beyondAside(Clause clause, VerbGroup group, NounPhrase subject, int comma) {
        for (int i = comma + 1; i + 1 < clause.size() && i < comma + 25; i++) {
            if (clause.token(i).is(",")) {
                boolean cites = clause.token(comma + 1).is("citing")
                        || clause.token(comma + 1).is("quoting");
                return (clause.token(i + 1).is("that") && group.verb().allows("that")
                                || cites && group.verb().allows("bare") && clause.verbBetween(i, clause.size()))
                        ? reading(clause, group, subject, clause.content(i + 1, clause.size()), "pre")
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Reading> preposed(Clause clause, VerbGroup group, NounPhrase subject, Follower follower) {
        var verb = group.verb();
        boolean written = verb.family() == VerbFamily.REVISE && Subjects.written(subject);
        boolean allowed = written
                || switch (follower.is()) {
                    case THAT -> verb.allows("that");
                    case QUOTE, COLON -> verb.allows("quote") || verb.allows("object");
                    case CLAUSE -> verb.allows("bare") || objectAllowed(clause, group, follower);
                    case OBJECT -> objectAllowed(clause, group, follower);
                    case ABOUT, TO -> true;
                    case COMMA -> group.form() == VerbForm.PARTICIPLE;
                    case END, UNFIT -> false;
                };
        if (!allowed) {
            return Optional.empty();
        }
        boolean about = follower.is() == Follower.Is.ABOUT;
        int begin = about ? follower.begin() + 1 : follower.begin();
        var order = group.form() == VerbForm.PARTICIPLE ? "aside" : "pre";
        int end = Math.min(
                Contents.asideEnd(clause, subject.begin(), begin), Contents.relativeEnd(clause, subject, group, begin));
        boolean thing = verb.family() == VerbFamily.HOLD && follower.is() != Follower.Is.THAT;
        var content = clause.content(begin, thing ? Contents.thingEnd(clause, group, begin, end) : end);
        return reading(clause, group, subject, content, order)
                .map(reading ->
                        follower.is() == Follower.Is.TO && verb.family() != VerbFamily.CLAIM ? reading.held() : reading)
                .map(reading ->
                        about ? reading.cuedTo(clause.token(follower.begin()).span()) : reading);
    }

    private static boolean objectAllowed(Clause clause, VerbGroup group, Follower follower) {
        return switch (group.verb().family()) {
            case CALL -> clause.any(follower.begin(), clause.size(), i -> clause.quoted(i));
            case REVISE ->
                numbered(clause, follower.begin())
                        || group.verb().allows("at")
                                && clause.token(follower.begin()).is("at")
                        || clause.any(
                                follower.begin(),
                                Math.min(clause.size(), follower.begin() + 6),
                                i -> Words.is(WordClass.TOLL, clause.token(i)));
            case SAY, TELL, REPORT, CLAIM, ESTIMATE, ADD, CONFIRM, THINK, SHOW, COUNT, DENY, HOLD ->
                group.verb().allows("object");
        };
    }

    /// "put it at 40", "puts the benefit at $9 million": the thing is a pronoun, or its number stands behind "at".
    private static boolean numbered(Clause clause, int begin) {
        return valued(clause, begin)
                || begin + 1 < clause.size()
                        && (Words.is(WordClass.PRONOUN, clause.token(begin))
                                || clause.token(begin).is("them"))
                        && (clause.token(begin + 1).is("at")
                                || clause.token(begin + 1).is("to"));
    }

    private static boolean valued(Clause clause, int begin) {
        for (int i = begin + 1; i + 1 < Math.min(clause.size(), begin + LONGEST_THING); i++) {
            var token = clause.token(i);
            if (token.is("at")) {
                var next = clause.token(i + 1);
                return next.hasDigit() || next.tag() == Tag.NUM || next.is("$") || Words.is(WordClass.BOUND, next);
            }
            if (token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.tag() == Tag.PUNCT) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Reading> inverted(Clause clause, VerbGroup group, NounPhrase subject) {
        int end = subject.apposed().isEmpty()
                ? subject.end()
                : subject.apposed().getFirst().end();
        var spans = new ArrayList<Span>(clause.content(Contents.begin(clause, group.begin()), group.begin()));
        boolean goesOn = end + 1 < clause.size() && clause.token(end).is(",");
        if (goesOn
                && (spans.isEmpty()
                        || clause.quoted(end + 1)
                        || !clause.quoted(group.begin() - 1) && !clause.quoted(Math.max(0, group.begin() - 2)))) {
            spans.addAll(Contents.later(clause, end + 1));
        }
        return reading(clause, group, subject, spans, "inverted");
    }

    private static Optional<Reading> reading(
            Clause clause, VerbGroup group, NounPhrase subject, List<Span> content, String order) {
        var reading = Reading.of(subject, group.span(clause.tokens()), content, "said." + order);
        if (Subjects.counted(subject)) {
            return Optional.of(reading.held());
        }
        return Optional.of(
                switch (group.verb().family()) {
                    case DENY -> reading.denied();
                    case HOLD -> reading.held();
                    case SAY, TELL, REPORT, CLAIM, ESTIMATE, ADD, CONFIRM, THINK, SHOW, COUNT, REVISE, CALL -> reading;
                });
    }

    private static boolean inverts(Clause clause, VerbGroup group) {
        int begin = group.begin();
        if (group.form() != VerbForm.ACTIVE
                || !group.verb().allows("post")
                || group.verb().family() == VerbFamily.TELL) {
            return false;
        }
        if (begin == 0) {
            return true;
        }
        var last = clause.token(begin - 1);
        boolean quoteBefore = Words.quote(last) || last.is(",") && 1 < begin && Words.quote(clause.token(begin - 2));
        return quoteBefore
                || last.is(",")
                        && (closes(clause, group)
                                || clause.verbBetween(0, begin)
                                        && clause.phrases()
                                                .asides()
                                                .beforeAside(begin - 1)
                                                .isEmpty());
    }

    /// "…, said the mayor.": nothing but a short phrase stands between the verb and the end, or a comma.
    private static boolean closes(Clause clause, VerbGroup group) {
        return Subjects.after(clause, group)
                .filter(phrase -> phrase.proper() || phrase.kind().isPresent())
                .filter(phrase -> {
                    int end = phrase.apposed().isEmpty()
                            ? phrase.end()
                            : phrase.apposed().getFirst().end();
                    return clause.size() <= end
                            || clause.token(end).is(".")
                            || clause.token(end).is(",")
                            || clause.token(end).is(":")
                            || Words.is(WordClass.RELATIVE, clause.token(end));
                })
                .isPresent();
    }

    /// "They went through the books and found there were none": the second verb of one subject.
    private static boolean coordinated(Clause clause, VerbGroup group) {
        int begin = group.begin();
        return 0 < begin
                && (clause.token(begin - 1).is("and") || clause.token(begin - 1).is("but"));
    }

    private static boolean alone(Clause clause, VerbGroup group) {
        int begin = group.begin();
        return begin == 0
                || clause.token(begin - 1).is(",")
                || clause.token(begin - 1).is("and")
                || clause.token(begin - 1).is("while");
    }

    private static Optional<NounPhrase> firstPhrase(Clause clause, VerbGroup group) {
        return clause.phrases()
                .beginningAt(clause.start())
                .filter(phrase -> phrase.end() <= group.begin())
                .filter(phrase -> phrase.kind().isPresent() || phrase.proper() || phrase.pronoun());
    }
}
