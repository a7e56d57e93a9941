package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.RelationCheck;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// DeductionsOverlap works out what is left of a count when groups that may overlap are taken off it.
///
/// ## What it finds
/// "Of the 900 bodies 3 percent were soldiers, 90 had died of other causes and 480 were known already": 393 to 420
/// are left.
///
/// ## Why it matters
/// Whoever takes off every group in turn takes some twice; the rest is a range, and its ends are far apart.
///
/// ## Example
/// A report:
/// > Of the 900 bodies, 3 percent were soldiers, 90 had died of other causes and 480 were known already.
///
/// ## When it is silent
/// Where the parts are all counts and no word says that they are taken off, for vague numbers, and where the groups
/// leave nothing.
///
/// ## Literature
/// Seybolt, Aronson and Fischhoff, "Counting Civilian Casualties" (2013).
public final class DeductionsOverlap extends RelationCheck<Relation.Deducted> {

    private static final String BECAUSE = "a member of two groups is taken off once";

    public DeductionsOverlap() {
        super(Relation.Deducted.class);
    }

    @Override
    protected List<Finding> of(Corpus corpus, ReadDocument doc, Relation.Deducted deducted) {
        var whole = corpus.claim(deducted.whole()).orElseThrow();
        var groups = deducted.groups().stream()
                .flatMap(figure -> corpus.claim(figure).stream())
                .toList();
        boolean vague = Stream.concat(Stream.of(whole), groups.stream())
                .anyMatch(claim -> claim.figure().quantity().amount() instanceof Amount.Vague);
        return vague ? List.of() : finding(whole, groups).stream().toList();
    }

    private Optional<Finding> finding(Claim whole, List<Claim> groups) {
        var rest = new Variable("what is left");
        return inquiry(whole, groups, rest)
                .derive(rest, Reading.EXACT)
                .filter(derived -> 0
                        < derived.bounds().high().value().map(Rational::signum).orElse(0))
                .map(derived -> {
                    var claims = new ArrayList<>(List.of(whole));
                    claims.addAll(groups);
                    return Findings.of(
                            this,
                            Verdict.DERIVE,
                            claims,
                            message(whole, groups, derived.bounds()),
                            "%s - (%s) with their overlap: %s"
                                    .formatted(
                                            Wording.number(Wording.face(whole)),
                                            groups.stream().map(Wording::amount).collect(Collectors.joining(" + ")),
                                            Wording.whole(derived.bounds())),
                            derived.justify(Sameness.SHOWN, BECAUSE));
                });
    }

    private static Inquiry inquiry(Claim whole, List<Claim> groups, Variable rest) {
        var together = new Variable("all that are taken off");
        var inquiry = new Inquiry()
                .printing(whole)
                .sum(Inquiry.of(whole), List.of(together, rest), "what is taken off and what is left are the whole")
                .known(rest, Bounds.from(Rational.ZERO), "a count is never negative");
        var members = new ArrayList<Variable>();
        for (var group : groups) {
            members.add(member(inquiry, group, whole));
        }
        var most = new Variable("the groups added up");
        inquiry.sum(most, members, BECAUSE).notMore(together, most, BECAUSE);
        members.forEach(member -> inquiry.notMore(member, together, BECAUSE));
        return inquiry;
    }

    private static Variable member(Inquiry inquiry, Claim group, Claim whole) {
        if (group.figure().kind() != Kind.SHARE) {
            inquiry.printing(group);
            return Inquiry.of(group);
        }
        var number = new Variable("the number of " + group.figure().text());
        inquiry.times(number, group.figure(), Inquiry.of(whole), "the share is of the whole");
        return number;
    }

    private static String message(Claim whole, List<Claim> groups, Bounds left) {
        return "Taking %s off %s (%s) leaves %s: the fewest if nobody is in two of these groups, the most if the smaller ones lie within the largest."
                .formatted(Wording.quoted(groups), Wording.quoted(whole), Wording.what(whole), Wording.whole(left));
    }
}
