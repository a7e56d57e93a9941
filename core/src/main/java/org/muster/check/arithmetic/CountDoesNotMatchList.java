package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// CountDoesNotMatchList looks for a count of people or answers beside a list of as many.
///
/// ## What it finds
/// "Three men were charged", later "Ivo Harn, 41, Pell Dorvan, 38, and Jan Velm, 19": three ages, one for each.
///
/// ## Why it matters
/// A reader who counts the names must come to the number that the report gives.
///
/// ## Example
/// > Three rowers were rescued: Ivo Harn, 41, Pell Dorvan, 38, and Jan Velm, 19.
///
/// ## When it is silent
/// Where the number of ages or shares is another one: a report need not name everyone. It only ever says that a list
/// bears a count out.
///
/// ## Literature
/// Silverman, "Verification Handbook" (2014).
public final class CountDoesNotMatchList implements Check {

    private static final Rational MOST = Rational.of(12);
    private static final Rational LEAST_SHARES = Rational.of(3);
    private static final int PARAGRAPHS = 2;
    private static final String SUSPECT = "suspect";
    private static final String VICTIM = "victim";
    private static final String BECAUSE = "the report lists one for each that it counts";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> in(corpus, doc).stream())
                .toList();
    }

    private List<Finding> in(Corpus corpus, ReadDocument doc) {
        var ages = ofKind(doc, Kind.AGE);
        var shares = ofKind(doc, Kind.SHARE);
        var findings = new ArrayList<Finding>();
        for (var count : corpus.asserted(doc)) {
            if (isFew(count) && !Corpus.isHeadline(count)) {
                var all = corpus.isA(count, "people") ? after(count, ages) : List.<Claim>of();
                var told = isThreeOrMore(count) ? inSentence(count, shares) : List.<Claim>of();
                Stream.of(near(count, all), inSentence(count, ages), told)
                        .filter(list -> isAsManyAs(count, list))
                        .findFirst()
                        .map(list -> finding(count, list))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<Claim> ofKind(ReadDocument doc, Kind kind) {
        return doc.claims().stream()
                .filter(claim -> claim.figure().kind() == kind)
                .toList();
    }

    private static boolean isFew(Claim claim) {
        return claim.figure().kind() == Kind.COUNT
                && claim.figure().quantity().amount() instanceof Amount.Point(var numeral)
                && Rational.ONE.compareTo(numeral.value()) < 0
                && numeral.value().compareTo(MOST) <= 0;
    }

    /// Two shares of one sentence are as many as the two of something else by chance.
    private static boolean isThreeOrMore(Claim count) {
        return LEAST_SHARES.compareTo(Wording.face(count)) <= 0;
    }

    /// The whole list, if each of it stands within two paragraphs of the one before it, and of two also the first of
    /// the count; otherwise it is of others.
    private static List<Claim> near(Claim count, List<Claim> list) {
        boolean far = isThreeOrMore(count) && !list.isEmpty();
        int last = far ? list.getFirst().paragraph() : count.paragraph();
        for (var claim : list) {
            if (PARAGRAPHS < claim.paragraph() - last) {
                return List.of();
            }
            last = claim.paragraph();
        }
        return list;
    }

    private static List<Claim> inSentence(Claim count, List<Claim> claims) {
        return after(count, claims).stream()
                .filter(claim -> claim.sentence().equals(count.sentence()))
                .toList();
    }

    /// Returns what follows the count; the ages of suspects are none of those of others.
    private static List<Claim> after(Claim count, List<Claim> claims) {
        return claims.stream()
                .filter(claim ->
                        count.figure().span().end() <= claim.figure().span().begin())
                .filter(claim -> !isOf(claim, isOf(count, SUSPECT) ? VICTIM : SUSPECT))
                .toList();
    }

    private static boolean isOf(Claim claim, String role) {
        return claim.measure().words().contains(role);
    }

    private static boolean isAsManyAs(Claim count, List<Claim> list) {
        return Wording.face(count).equals(Rational.of(list.size()));
    }

    private Finding finding(Claim count, List<Claim> list) {
        var listed = new Variable("those listed");
        var judgement = new Inquiry()
                .printing(count)
                .known(listed, Bounds.at(Rational.of(list.size())), BECAUSE)
                .same(listed, Inquiry.of(count), BECAUSE)
                .judge();
        var claims = new ArrayList<>(List.of(count));
        claims.addAll(list);
        return Findings.of(
                this,
                Verdict.AGREE,
                claims,
                "%s (%s): as many are listed, with %s."
                        .formatted(Wording.quoted(count), Wording.what(count), Wording.quoted(list)),
                "%s listed = %s".formatted(list.size(), Wording.amount(count)),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }
}
