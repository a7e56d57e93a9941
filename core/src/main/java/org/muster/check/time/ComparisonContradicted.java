package org.muster.check.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Credence;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Remainder;
import org.muster.check.Stretch;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;
import org.muster.model.time.Window;

/// ComparisonContradicted finds "fewer than in May", "the most this year" or "up from" that the numbers deny.
///
/// ## What it finds
/// "112 calls in May, fewer than in March or April", where April had 98.
///
/// ## Why it matters
/// A comparison is the news; the numbers behind it are often from another month or another series.
///
/// ## Example
/// > In April 2024 the line took 98 calls. In May 2024 it took 127 calls, fewer than in April 2024.
///
/// ## When it is silent
/// Where the report prints no number for the months named and none can be worked out.
///
/// ## Literature
/// Full Fact, "The challenges of online fact checking" (2020).
public final class ComparisonContradicted implements Check {

    private static final String BECAUSE = "the report compares them";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream().flatMap(doc -> in(corpus, doc)).toList();
    }

    private Stream<Finding> in(Corpus corpus, ReadDocument doc) {
        var remainders = corpus.remainders(doc);
        var compared = corpus.relations(doc, Relation.ComparedWith.class)
                .flatMap(relation -> compared(corpus, doc, relation, remainders).stream());
        var extremes = corpus.relations(doc, Relation.Extreme.class)
                .flatMap(relation -> extreme(corpus, doc, relation).stream());
        var ordered = corpus.relations(doc, Relation.Ordered.class)
                .flatMap(relation ->
                        ordered(corpus, relation)
                                .flatMap(finding -> Credence.of(corpus, doc, relation, finding))
                                .stream());
        return Stream.of(compared, extremes, ordered).flatMap(findings -> findings);
    }

    /// One number that the figure is compared with: printed, or worked out.
    private record Other(Variable variable, List<Claim> claims, String worded, Rational face, boolean shown) {
        Other {
            claims = List.copyOf(claims);
        }
    }

    private Optional<Finding> compared(
            Corpus corpus, ReadDocument doc, Relation.ComparedWith relation, List<Remainder> remainders) {
        var claim = corpus.claim(relation.figure()).orElseThrow();
        var others = new ArrayList<Other>();
        var inquiry = new Inquiry().printing(claim);
        for (var window : relation.windows()) {
            var printed = printed(corpus, doc, relation, window);
            if (printed.isPresent()) {
                inquiry.printing(printed.get());
                others.add(other(corpus, claim, printed.get()));
            } else if (!remainders.isEmpty()) {
                remainders.stream()
                        .filter(remainder -> Stretch.of(window).equals(Optional.of(remainder.rest())))
                        .findFirst()
                        .ifPresent(remainder -> {
                            remainder.into(inquiry);
                            others.add(other(remainder));
                        });
            }
        }
        return others.isEmpty()
                ? within(corpus, claim, relation)
                : Optional.of(judge(claim, relation.direction(), others, inquiry));
    }

    /// "49 in September, more than in all of 2019", where nine months of 2019 alone had more: what is counted in a part
    /// of the time is the least that all of it has.
    private Optional<Finding> within(Corpus corpus, Claim claim, Relation.ComparedWith relation) {
        if (relation.direction() == Direction.LESS || relation.windows().size() != 1) {
            return Optional.empty();
        }
        return Stretch.of(relation.windows().getFirst())
                .flatMap(stretch -> part(corpus, claim, stretch).map(part -> exceeded(corpus, claim, stretch, part)))
                .filter(finding -> finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION);
    }

    /// Returns the largest count that any report gives for some of the time.
    private static Optional<Claim> part(Corpus corpus, Claim claim, Stretch stretch) {
        return corpus.assertedOn(Kinship.thing(claim, corpus)).values().stream()
                .flatMap(List::stream)
                .limit(Corpus.MOST_PARTNERS)
                .filter(other -> !other.equals(claim)
                        && Comparison.isTotal(other)
                        && Comparison.commensurable(other, claim)
                        && corpus.akin(other, claim)
                        && corpus.stretch(other).filter(stretch::holds).isPresent()
                        && Ties.touch(other, claim, corpus))
                .max(Comparator.comparing(Wording::face)
                        .thenComparing(other -> other.figure().id().value()));
    }

    private Finding exceeded(Corpus corpus, Claim claim, Stretch whole, Claim part) {
        var all = new Variable("what is counted in all of the time");
        var judgement = new Inquiry()
                .printing(claim, part)
                .notMore(
                        Inquiry.of(part),
                        all,
                        "what is counted in a part of a time is part of what is counted in all of it")
                .less(all, Inquiry.of(claim), BECAUSE)
                .judge();
        boolean shown = claim.figure().document().equals(part.figure().document());
        var sameness = shown ? Sameness.SHOWN : Sameness.LIKELY;
        return Findings.of(
                this,
                judgement.verdict(sameness),
                List.of(claim, part),
                "%s (%s%s) is said to be more than there were in %s, but in %s alone there were %s%s."
                        .formatted(
                                Wording.quoted(claim),
                                Wording.what(claim),
                                Wording.during(claim),
                                Wording.spoken(whole),
                                Wording.spoken(corpus.stretch(part).orElseThrow()),
                                Wording.quoted(part),
                                corpus.stretch(claim)
                                        .filter(own -> own.days() < whole.days())
                                        .map(own -> ": %s days are set against %s".formatted(own.days(), whole.days()))
                                        .orElse("")),
                "%s against at least %s"
                        .formatted(Wording.number(Wording.face(claim)), Wording.number(Wording.face(part))),
                judgement.justify(sameness, BECAUSE));
    }

    private static Optional<Claim> printed(
            Corpus corpus, ReadDocument doc, Relation.ComparedWith relation, Window window) {
        var claim = corpus.claim(relation.figure()).orElseThrow();
        return corpus.asserted(doc).stream()
                .filter(other -> !other.equals(claim)
                        && other.extent().window().equals(window)
                        && Comparison.isTotal(other)
                        && Comparison.commensurable(other, claim)
                        && Comparison.of(other, claim, corpus).sameness().isPresent()
                        && (isOfSameThing(other, claim, corpus) || holds(relation.direction(), claim, other)))
                .findFirst();
    }

    private static boolean holds(Direction direction, Claim claim, Claim other) {
        int order = Wording.face(claim).compareTo(Wording.face(other));
        return direction == Direction.LESS ? order < 0 : 0 < order;
    }

    /// "900 were bitten; 2,300 skaters came, fewer than in 2023": more or fewer of one thing, and not of two that
    /// something alike happened to, unless they bear it out.
    private static boolean isOfSameThing(Claim other, Claim claim, Corpus corpus) {
        return Comparison.of(other, claim, corpus).concept() == Kinship.SAME
                || Kinship.thing(other, corpus).equals(Kinship.thing(claim, corpus));
    }

    private static Other other(Corpus corpus, Claim claim, Claim printed) {
        var shown = Comparison.of(claim, printed, corpus).sameness().orElseThrow() == Sameness.SHOWN;
        return new Other(Inquiry.of(printed), List.of(printed), Wording.quoted(printed), Wording.face(printed), shown);
    }

    private static Other other(Remainder remainder) {
        var worded =
                "%s (%s, worked out)".formatted(Wording.number(remainder.left()), Wording.spoken(remainder.rest()));
        return new Other(remainder.variable(), remainder.claims(), worded, remainder.left(), false);
    }

    private Optional<Finding> extreme(Corpus corpus, ReadDocument doc, Relation.Extreme relation) {
        var claim = corpus.claim(relation.figure()).orElseThrow();
        var own = Stretch.of(claim.extent().window());
        var others = corpus.asserted(doc).stream()
                .filter(other -> !other.equals(claim)
                        && Comparison.isTotal(other)
                        && Comparison.commensurable(other, claim)
                        && Comparison.of(other, claim, corpus).concept() == Kinship.SAME
                        && Comparison.of(other, claim, corpus).sameness().isPresent()
                        && own.isPresent()
                        && !Wording.face(other).equals(Wording.face(claim))
                        && Stretch.of(other.extent().window())
                                .filter(stretch ->
                                        stretch.months().equals(own.get().months()) && !stretch.overlaps(own.get()))
                                .isPresent())
                .map(other -> other(corpus, claim, other))
                .toList();
        var inquiry = new Inquiry().printing(claim);
        others.forEach(other -> inquiry.printing(other.claims()));
        return others.isEmpty() ? Optional.empty() : Optional.of(judge(claim, relation.direction(), others, inquiry));
    }

    private Optional<Finding> ordered(Corpus corpus, Relation.Ordered relation) {
        var greater = corpus.claim(relation.greater()).orElseThrow();
        var lesser = corpus.claim(relation.lesser()).orElseThrow();
        if (!Comparison.commensurable(greater, lesser)) {
            return Optional.empty();
        }
        var other = new Other(Inquiry.of(lesser), List.of(lesser), Wording.quoted(lesser), Wording.face(lesser), true);
        return Optional.of(judge(greater, Direction.MORE, List.of(other), new Inquiry().printing(greater, lesser)));
    }

    private Finding judge(Claim claim, Direction direction, List<Other> others, Inquiry inquiry) {
        for (var other : others) {
            if (direction == Direction.LESS) {
                inquiry.less(Inquiry.of(claim), other.variable(), BECAUSE);
            } else {
                inquiry.less(other.variable(), Inquiry.of(claim), BECAUSE);
            }
        }
        var judgement = inquiry.judge();
        var sameness = others.stream().allMatch(Other::shown) ? Sameness.SHOWN : Sameness.LIKELY;
        var verdict = judgement.verdict(sameness);
        var claims = new ArrayList<>(List.of(claim));
        others.forEach(other -> claims.addAll(other.claims()));
        var all = String.join(" and ", others.stream().map(Other::worded).toList());
        var word = direction == Direction.LESS ? "less" : "more";
        var sign = direction == Direction.LESS ? " < " : " > ";
        var message = verdict == Verdict.AGREE
                ? "%s is %s than %s, as the report says.".formatted(Wording.quoted(claim), word, all)
                : "%s is said to be %s than %s, and is not.".formatted(Wording.quoted(claim), word, all);
        return Findings.of(
                this,
                verdict,
                claims,
                message,
                Wording.number(Wording.face(claim))
                        + (verdict == Verdict.AGREE ? sign : " against ")
                        + String.join(
                                ", ",
                                others.stream()
                                        .map(other -> Wording.number(other.face()))
                                        .toList()),
                judgement.justify(sameness, BECAUSE));
    }
}
