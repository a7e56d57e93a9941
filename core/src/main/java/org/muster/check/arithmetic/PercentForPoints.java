package org.muster.check.arithmetic;

import java.util.List;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Sides;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// PercentForPoints finds a change between two shares that is stated in percent and is one of percentage points.
///
/// ## What it finds
/// "The rate rose by 2 percent, to 6 percent from 4 percent": it rose by two points, which is a rise of 50 percent.
///
/// ## Why it matters
/// The two differ by a factor that grows as the share shrinks, and the slip is made daily.
///
/// ## Example
/// > The rate of unemployment rose by 2 percent, to 6 percent from 4 percent.
///
/// ## When it is silent
/// Where the report says "points", where the percentage is the relative change, and where one of the two shares is not
/// printed.
///
/// ## Literature
/// Gigerenzer and others, "Helping doctors and patients make sense of health statistics" (2007).
public final class PercentForPoints extends RelationCheck<Relation.Changed> {

    private static final String BECAUSE = "the report states the change between the two shares in percent";

    public PercentForPoints() {
        super(Relation.Changed.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Changed changed) {
        var change = corpus.claim(changed.change()).orElseThrow();
        var before = Sides.claim(corpus, doc, changed.before(), change);
        var after = Sides.claim(corpus, doc, changed.after(), change);
        if (before.isEmpty() || after.isEmpty() || !isInPoints(change, before.get(), after.get())) {
            return List.of();
        }
        var judgement = new Inquiry()
                .printing(before.get(), after.get())
                .changed(
                        Inquiry.of(after.get()),
                        change.figure(),
                        changed.direction(),
                        Inquiry.of(before.get()),
                        BECAUSE)
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        if (verdict != Verdict.TENSION || judgement.certificates().isEmpty()) {
            return List.of();
        }
        var points = distance(before.get(), after.get()).times(Rational.of(100));
        var relative = distance(before.get(), after.get()).over(Wording.face(before.get()));
        return List.of(Findings.of(
                this,
                verdict,
                List.of(change, before.get(), after.get()),
                "Between %s and %s lie %s percentage points, or %s; %s takes the points for percent."
                        .formatted(
                                Wording.quoted(before.get()),
                                Wording.quoted(after.get()),
                                Wording.number(points),
                                Wording.percent(relative),
                                Wording.quoted(change)),
                "%s / %s = %s"
                        .formatted(
                                Wording.percent(Wording.face(after.get())),
                                Wording.percent(Wording.face(before.get())),
                                Wording.ratio(Wording.face(after.get()).over(Wording.face(before.get())))),
                judgement.justify(Sameness.LIKELY, BECAUSE)));
    }

    /// Returns whether the change is the plain difference of two shares.
    static boolean isInPoints(Claim change, Claim before, Claim after) {
        var said = Wording.face(change);
        return before.figure().kind() == Kind.SHARE
                && after.figure().kind() == Kind.SHARE
                && 0 < Wording.face(before).signum()
                && distance(before, after).equals(said.signum() < 0 ? said.negate() : said);
    }

    private static Rational distance(Claim before, Claim after) {
        var moved = Wording.face(after).minus(Wording.face(before));
        return moved.signum() < 0 ? moved.negate() : moved;
    }
}
