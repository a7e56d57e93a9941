package org.muster.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.check.AtFace;
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

/// ShareDoesNotMatch finds a percentage or fraction that its part and its whole do not give.
///
/// ## What it finds
/// "640 of the 1,600 nurses, or 45%": 640 of 1,600 is 40 %.
///
/// ## Why it matters
/// A share is often taken of another whole than the one printed beside it.
///
/// ## Example
/// > Some 5,000 people, about a fifth of the 32,000 who live in the valley, were moved.
///
/// ## When it is silent
/// Where the whole is not printed and cannot be told from the sentences before; there it speaks only if it agrees.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class ShareDoesNotMatch extends RelationCheck<Relation.ShareOf> {

    private static final String BECAUSE = "the report says what share of the whole the part is";

    public ShareDoesNotMatch() {
        super(Relation.ShareOf.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.ShareOf shareOf) {
        var share = corpus.claim(shareOf.share()).orElseThrow();
        var part = Sides.claim(corpus, doc, shareOf.part(), share);
        var whole = Sides.claim(corpus, doc, shareOf.whole(), share);
        if (part.isPresent() && whole.isPresent()) {
            return finding(share, part.get(), whole.get(), meant(shareOf), verdict -> sameness(shareOf, verdict))
                    .stream()
                    .toList();
        }
        if (part.isPresent() && shareOf.whole() instanceof Side.Unprinted) {
            return wholes(corpus, doc, part.get())
                    .map(candidate -> finding(share, part.get(), candidate, Sameness.LIKELY, _ -> Sameness.LIKELY))
                    .flatMap(Optional::stream)
                    .filter(finding -> finding.verdict() == Verdict.AGREE)
                    .limit(1)
                    .toList();
        }
        return List.of();
    }

    /// Returns what the part is known or likely to be a part of: its total first, then larger counts near it.
    private static Stream<Claim> wholes(Corpus corpus, ReadDocument doc, Claim part) {
        var id = part.figure().id();
        var parts = corpus.relations(doc, Relation.PartOf.class)
                .filter(partOf -> partOf.part().equals(id))
                .map(Relation.PartOf::whole);
        var sums = corpus.relations(doc, Relation.SumOf.class)
                .filter(sum -> sum.parts().contains(id))
                .map(Relation.SumOf::total);
        var stated = Stream.concat(parts, sums).flatMap(figure -> corpus.claim(figure).stream());
        var near = corpus.asserted(doc).stream()
                .filter(claim -> Comparison.commensurable(claim, part)
                        && Math.abs(claim.paragraph() - part.paragraph()) <= 1
                        && 0 < Wording.face(claim).compareTo(Wording.face(part)));
        return Stream.concat(stated, near).distinct();
    }

    private Optional<Finding> finding(
            Claim share, Claim part, Claim whole, Sameness sameness, Function<Verdict, Sameness> told) {
        if (!Comparison.commensurable(part, whole) || Wording.face(whole).signum() <= 0) {
            return Optional.empty();
        }
        var judgement = new Inquiry()
                .printing(part, whole)
                .times(Inquiry.of(part), share.figure(), Inquiry.of(whole), BECAUSE)
                .judge();
        if (judgement.certificates().isEmpty()) {
            return Optional.empty();
        }
        var fraction = Wording.face(part).over(Wording.face(whole));
        var verdict = AtFace.verdict(judgement.verdict(sameness), share, fraction);
        var percent = Wording.percent(fraction);
        return Optional.of(Findings.of(
                this,
                verdict,
                List.of(part, whole, share),
                message(verdict, share, part, whole, percent),
                "%s / %s = %s"
                        .formatted(Wording.number(Wording.face(part)), Wording.number(Wording.face(whole)), percent),
                AtFace.justify(judgement, verdict, told.apply(verdict), BECAUSE)));
    }

    private static String message(Verdict verdict, Claim share, Claim part, Claim whole, String percent) {
        var facts = "%s of %s is %s".formatted(Wording.quoted(part), Wording.quoted(whole), percent);
        var said = Wording.quoted(share);
        return switch (verdict) {
            case AGREE -> "%s, as %s says.".formatted(facts, said);
            case CONFLICT -> "%s, not %s.".formatted(facts, said);
            case TENSION -> "%s; %s holds only in its widest sense.".formatted(facts, said);
            case UNDECIDED, DERIVE ->
                "%s; the numbers are too rounded or too wide to show that %s is wrong.".formatted(facts, said);
        };
    }
}
