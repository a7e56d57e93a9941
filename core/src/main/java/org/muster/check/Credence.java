package org.muster.check;

import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;

/// Credence is how far numbers that do not fit show that one of them is wrong, and not that words were taken to bind
/// numbers that they do not mean.
///
/// Three things speak for a wrong number: that all of them stand together in one sentence; that they stand alone, no
/// other number being there that could be meant; and that something explains the gap ([Explanation]). Where what
/// explains it is compelling it is a conflict. Where any of the three holds it is likely and no more; where none does
/// nothing is said, as other numbers are probably meant.
public final class Credence {

    private static final Rational TWENTY = Rational.of(20);

    private Credence() {}

    /// Returns the finding as far as it is to be believed.
    public static Optional<Finding> of(Corpus corpus, ReadDocument doc, Relation relation, Finding finding) {
        if (!isMismatch(finding)) {
            return Optional.of(finding);
        }
        var claims = finding.figures().stream()
                .flatMap(figure -> corpus.claim(figure).stream())
                .toList();
        if (relation.isChosenByFit()) {
            return Optional.empty();
        }
        boolean together = isOneSentence(claims);
        boolean alone = isAlone(doc, claims) && (relation instanceof Relation.BringsTo || isOfOneKind(claims));
        var refutation = finding.justification().certificates().getFirst();
        var explanation = new Explanation(relation, refutation, claims);
        if (explanation.isCompelling(together, alone)) {
            return Optional.of(finding);
        }
        boolean bound = together || alone || explanation.isConceivable();
        boolean believed = isSupposed(relation) ? bound && explanation.isSmall() : bound;
        return believed || explanation.isPlausible() ? Optional.of(likely(finding)) : Optional.empty();
    }

    /// Words that make it only likely that the numbers are parts of the total leave it to an explanation.
    private static boolean isSupposed(Relation relation) {
        return relation instanceof Relation.SumOf sum && sum.completeness() == Completeness.LIKELY;
    }

    /// What an open or vague bound leaves, and what agrees, is as it is.
    private static boolean isMismatch(Finding finding) {
        var certificates = finding.justification().certificates();
        boolean objected = finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION;
        return objected && certificates.size() == 1 && certificates.getFirst().proof() instanceof Proof.Refutation;
    }

    /// "There are 212 cases. Experts would have expected 150": what is only supposed is seldom reckoned with what is
    /// so.
    private static boolean isOfOneKind(List<Claim> claims) {
        return claims.stream().map(Corpus::isAsserted).distinct().count() == 1;
    }

    private static boolean isOneSentence(List<Claim> claims) {
        return claims.stream().map(Claim::sentence).distinct().count() == 1;
    }

    /// "The flood killed 46 people. Of the dead, 21 …": the sentences hold no other number that could be meant.
    private static boolean isAlone(ReadDocument doc, List<Claim> claims) {
        int begin = claims.stream()
                .mapToInt(claim -> claim.sentence().begin())
                .min()
                .orElseThrow();
        int end =
                claims.stream().mapToInt(claim -> claim.sentence().end()).max().orElseThrow();
        var between = new Span(begin, end);
        return doc.claims().stream()
                .filter(claim -> between.contains(claim.figure().span()) && !claims.contains(claim))
                .noneMatch(other -> claims.stream()
                        .anyMatch(claim -> Comparison.isAdditive(claim)
                                && Comparison.commensurable(claim, other)
                                && !isFar(claim, other)));
    }

    /// "The two islands exchanged 96 prisoners": what is tens of times as much is not meant in its place.
    private static boolean isFar(Claim one, Claim other) {
        var first = Wording.face(one);
        var second = Wording.face(other);
        return first.times(TWENTY).compareTo(second) < 0 || second.times(TWENTY).compareTo(first) < 0;
    }

    private static Finding likely(Finding finding) {
        var justification = finding.justification();
        return new Finding(
                Finding.idOf(finding.check(), Verdict.TENSION, finding.figures()),
                finding.check(),
                Verdict.TENSION,
                finding.documents(),
                finding.figures(),
                finding.message(),
                finding.arithmetic(),
                new Justification(justification.certificates(), Sameness.LIKELY, justification.because()),
                finding.hypotheses());
    }
}
