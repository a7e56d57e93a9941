package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Sides;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Side;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Kind;

/// MultipleOverstated finds "more than double", "twice as many" or "tripled" that the two numbers do not bear out.
///
/// ## What it finds
/// "52,600, more than twice the 26,300": the one is exactly twice the other, not more.
///
/// ## Why it matters
/// A multiple is what a reader remembers, and "more than" costs the writer nothing.
///
/// ## Example
/// > The ferries carried 52,600 passengers in April, more than double the 26,300 of a year earlier.
///
/// ## When it is silent
/// Where the two numbers are not printed, and where "almost" or "about" covers the difference.
///
/// ## Literature
/// Cummins, Sauerland and Solt, "Granularity and scalar implicature in numerical expressions" (2012).
public final class MultipleOverstated extends RelationCheck<Relation.Multiplied> {

    private static final int PARAGRAPHS_AWAY = 4;
    private static final String BECAUSE = "the report says that the one is a multiple of the other";

    public MultipleOverstated() {
        super(Relation.Multiplied.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Multiplied multiplied) {
        if (TimesMoreAmbiguous.isTimesMore(multiplied)) {
            return List.of();
        }
        var multiple = corpus.claim(multiplied.multiple()).orElseThrow();
        boolean alone = multiplied.base() instanceof Side.Unprinted && multiplied.result() instanceof Side.Unprinted;
        var pair = alone ? nearby(corpus, doc, multiple) : printed(corpus, doc, multiplied, multiple);
        return pair.flatMap(found -> finding(multiplied, found, multiple, alone)).stream()
                .toList();
    }

    /// Two numbers of which the one is the multiple of the other.
    private record Pair(Claim base, Claim result) {}

    private static Optional<Pair> printed(
            Corpus corpus, ReadDocument doc, Relation.Multiplied multiplied, Claim multiple) {
        return Sides.claim(corpus, doc, multiplied.base(), multiple)
                .flatMap(base ->
                        Sides.claim(corpus, doc, multiplied.result(), base).map(result -> new Pair(base, result)));
    }

    /// Returns the two numbers of a change that the report states nearby for what doubled or tripled.
    private static Optional<Pair> nearby(Corpus corpus, ReadDocument doc, Claim multiple) {
        return corpus.relations(doc, Relation.Changed.class)
                .flatMap(changed -> pair(corpus, doc, changed).stream())
                .filter(pair -> Math.abs(pair.result().paragraph() - multiple.paragraph()) <= PARAGRAPHS_AWAY)
                .min(Comparator.comparingInt(pair -> Math.abs(pair.result().paragraph() - multiple.paragraph())));
    }

    private static Optional<Pair> pair(Corpus corpus, ReadDocument doc, Relation.Changed changed) {
        var change = corpus.claim(changed.change()).orElseThrow();
        return Sides.claim(corpus, doc, changed.before(), change)
                .flatMap(before ->
                        Sides.claim(corpus, doc, changed.after(), change).map(after -> new Pair(before, after)));
    }

    private Optional<Finding> finding(Relation multiplied, Pair pair, Claim multiple, boolean alone) {
        if (!Comparison.commensurable(pair.base(), pair.result())
                || Wording.face(pair.base()).signum() <= 0) {
            return Optional.empty();
        }
        var inquiry = new Inquiry().printing(pair.base(), pair.result());
        var base = Inquiry.of(pair.base());
        var result = Inquiry.of(pair.result());
        var judgement = multiple.figure().kind() == Kind.CHANGE
                ? inquiry.changed(result, multiple.figure(), Relation.Direction.MORE, base, BECAUSE)
                        .judge()
                : inquiry.times(result, multiple.figure(), base, BECAUSE).judge();
        var verdict = judgement.verdict(alone ? Sameness.LIKELY : meant(multiplied));
        if (judgement.certificates().isEmpty() || alone && verdict != Verdict.AGREE) {
            return Optional.empty();
        }
        var ratio = Wording.face(pair.result()).over(Wording.face(pair.base()));
        return Optional.of(Findings.of(
                this,
                verdict,
                new ArrayList<>(List.of(pair.result(), multiple, pair.base())),
                message(verdict, pair, multiple, Wording.ratio(ratio)),
                "%s / %s = %s"
                        .formatted(
                                Wording.number(Wording.face(pair.result())),
                                Wording.number(Wording.face(pair.base())),
                                Wording.ratio(ratio)),
                judgement.justify(alone ? Sameness.LIKELY : sameness(multiplied, verdict), BECAUSE)));
    }

    private static String message(Verdict verdict, Pair pair, Claim multiple, String ratio) {
        boolean exact = ratio.endsWith(".000");
        var times = exact
                ? "exactly " + ratio.substring(0, ratio.length() - ".000".length())
                : ratio.replaceFirst("0+$", "");
        var facts = "%s is %s times %s".formatted(Wording.quoted(pair.result()), times, Wording.quoted(pair.base()));
        var said = Wording.quoted(multiple);
        return switch (verdict) {
            case AGREE -> "%s, as %s says.".formatted(facts, said);
            case CONFLICT -> "%s, which is not %s.".formatted(facts, said);
            case TENSION ->
                "%s, which is not %s; it could be so only because both numbers are rounded.".formatted(facts, said);
            case UNDECIDED, DERIVE -> "%s; %s is too wide to fail.".formatted(facts, said);
        };
    }
}
