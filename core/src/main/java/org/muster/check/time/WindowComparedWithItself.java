package org.muster.check.time;

import java.util.List;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Stretch;
import org.muster.check.Wording;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;

/// WindowComparedWithItself finds a number that is set against the number of its own time.
///
/// ## What it finds
/// "66,000 tonnes in 2023, 10 percent more than in 2023": one of the two years is wrong.
///
/// ## Why it matters
/// A year is easily typed twice, and then nobody can tell which of the two years the comparison is for.
///
/// ## Example
/// > The ferries of Ulvessa carried 452,000 passengers in 2024, 5 percent fewer than in 2024.
///
/// ## When it is silent
/// Never a conflict, as something else of that time may be meant, which the sentence leaves out. Silent where one of
/// the two times is a part of the other or only meant ("last year"), and where something else of that time is named,
/// such as a plan or another place.
///
/// ## Literature
/// Full Fact, "The challenges of online fact checking" (2020).
public final class WindowComparedWithItself extends RelationCheck<Relation.ComparedWithItself> {

    private static final String BECAUSE = "the report compares the two";

    public WindowComparedWithItself() {
        super(Relation.ComparedWithItself.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.ComparedWithItself itself) {
        var claim = corpus.claim(itself.figure()).orElseThrow();
        var other = new Variable("what it is compared with");
        var when = Stretch.of(itself.window()).map(Wording::spoken).orElse("the same time");
        var inquiry = new Inquiry().printing(claim).same(Inquiry.of(claim), other, "both are said to be of " + when);
        var judgement = (itself.direction() == Direction.LESS
                        ? inquiry.less(Inquiry.of(claim), other, BECAUSE)
                        : inquiry.less(other, Inquiry.of(claim), BECAUSE))
                .judge();
        var verdict = judgement.verdict(Sameness.LIKELY);
        return verdict == Verdict.TENSION
                ? List.of(Findings.of(
                        this,
                        verdict,
                        List.of(claim),
                        "%s is said to be %s than in %s, the time that it is for itself."
                                .formatted(
                                        Wording.quoted(claim),
                                        itself.direction() == Direction.LESS ? "less" : "more",
                                        when),
                        "%s against itself".formatted(Wording.number(Wording.face(claim))),
                        judgement.justify(Sameness.LIKELY, BECAUSE)))
                : List.of();
    }
}
