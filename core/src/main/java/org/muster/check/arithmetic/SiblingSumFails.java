package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.ToldApart;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;
import org.muster.reckon.Judgement;

/// SiblingSumFails finds two totals told of the same incidents, of which one is the sum of its parts and the other is
/// not.
///
/// ## What it finds
/// "12 killed and 20 injured": later 5 killed and 8 injured in one place, 7 killed and 11 injured in another. The
/// killed make 12, the injured 19.
///
/// ## Why it matters
/// The one sum shows that the report is about these incidents; the other is then a slip.
///
/// ## Example
/// > The two fires killed 12 people and injured 20. The first killed five people and injured eight. The second killed
/// > seven people and injured 11.
///
/// ## When it is silent
/// Where neither total is the sum of its parts: nothing then shows that the incidents are all told. Where the totals
/// count two things, such as points and rebounds, which others have of their own. A total that is the sum of parts told
/// apart is said to agree.
///
/// ## Literature
/// XBRL International, "Calculations 1.1" (2023).
public final class SiblingSumFails implements Check {

    private static final String TOLD_APART = "the parts count what the total counts, and nothing else is told of it";

    private static final String BECAUSE = "the other total of the same sentence is the sum of the same incidents";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> in(corpus, doc).stream())
                .toList();
    }

    private List<Finding> in(Corpus corpus, ReadDocument doc) {
        return Stream.concat(failing(corpus, doc).stream(), holding(corpus, doc))
                .toList();
    }

    private Stream<Finding> holding(Corpus corpus, ReadDocument doc) {
        return ToldApart.in(corpus, doc).stream().flatMap(told -> agreement(told).stream());
    }

    private Optional<Finding> agreement(ToldApart told) {
        var total = told.total();
        var judgement = judge(total, told.parts());
        if (judgement.verdict(Sameness.LIKELY) != Verdict.AGREE) {
            return Optional.empty();
        }
        var claims = new ArrayList<>(List.of(total));
        claims.addAll(told.parts());
        return Optional.of(Findings.of(
                this,
                Verdict.AGREE,
                claims,
                "%s, each told by itself, make %s (%s)."
                        .formatted(Wording.quoted(told.parts()), Wording.quoted(total), Wording.what(total)),
                Wording.joined(told.parts(), " + ") + " = " + Wording.number(Wording.face(total)),
                judgement.justify(Sameness.LIKELY, TOLD_APART)));
    }

    private static Judgement judge(Claim total, List<Claim> parts) {
        return new Inquiry()
                .printing(total)
                .printing(parts)
                .sum(Inquiry.of(total), parts.stream().map(Inquiry::of).toList(), BECAUSE)
                .judge();
    }

    private List<Finding> failing(Corpus corpus, ReadDocument doc) {
        var bySentence = new LinkedHashMap<Span, Map<String, Claim>>();
        corpus.asserted(doc).stream()
                .filter(claim -> claim.figure().kind() == Kind.COUNT
                        && claim.figure().quantity().amount() instanceof Amount.Point
                        && Comparison.isTotal(claim)
                        && !corpus.isWithin(claim))
                // "Nine others were injured" is told of the same incident as "seven civilians were killed": what befell
                // them counts, not who they are.
                .forEach(claim -> bySentence
                        .computeIfAbsent(claim.sentence(), _ -> new LinkedHashMap<>())
                        .merge(ToldApart.event(claim), claim, SiblingSumFails::larger));
        var sentences = List.copyOf(bySentence.values());
        for (int i = 0; i < sentences.size(); i++) {
            var found = pairs(sentences.get(i), sentences.subList(i + 1, sentences.size()));
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        return List.of();
    }

    private static Claim larger(Claim one, Claim other) {
        return Wording.face(one).compareTo(Wording.face(other)) < 0 ? other : one;
    }

    private Optional<Finding> pairs(Map<String, Claim> totals, List<Map<String, Claim>> later) {
        for (var good : totals.keySet()) {
            for (var bad : totals.keySet()) {
                if (!good.equals(bad) && isOfOneNoun(claim(totals, good), claim(totals, bad))) {
                    var found = sibling(totals, later, good, bad);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// "12 points and 20 rebounds" are two things that each player has some of; "12 killed and 20 injured" are people.
    private static boolean isOfOneNoun(Claim one, Claim other) {
        return one.measure().noun().equals(other.measure().noun());
    }

    private Optional<Finding> sibling(
            Map<String, Claim> totals, List<Map<String, Claim>> later, String good, String bad) {
        var goodTotal = claim(totals, good);
        var badTotal = claim(totals, bad);
        var incidents = later.stream()
                .filter(sentence -> sentence.containsKey(good) && sentence.containsKey(bad))
                .filter(sentence -> Wording.face(claim(sentence, good)).compareTo(Wording.face(goodTotal)) < 0)
                .toList();
        if (incidents.size() < 2) {
            return Optional.empty();
        }
        boolean sums = sum(incidents, good).equals(Wording.face(goodTotal));
        return sums && !sum(incidents, bad).equals(Wording.face(badTotal))
                ? Optional.of(finding(
                        badTotal,
                        incidents.stream().map(each -> claim(each, bad)).toList()))
                : Optional.empty();
    }

    private static Rational sum(List<Map<String, Claim>> incidents, String concept) {
        return incidents.stream()
                .map(each -> Wording.face(claim(each, concept)))
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Claim claim(Map<String, Claim> sentence, String concept) {
        return Optional.ofNullable(sentence.get(concept)).orElseThrow();
    }

    private Finding finding(Claim total, List<Claim> parts) {
        var judgement = judge(total, parts);
        var claims = new ArrayList<>(List.of(total));
        claims.addAll(parts);
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return Findings.of(
                this,
                judgement.verdict(Sameness.SHOWN),
                claims,
                "%s (%s) make %s, but the report gives %s for both together; its other total is the sum of the same incidents."
                        .formatted(
                                Wording.quoted(parts), Wording.what(total), Wording.number(sum), Wording.quoted(total)),
                Wording.joined(parts, " + ") + " = " + Wording.number(sum),
                judgement.justify(Sameness.SHOWN, BECAUSE));
    }
}
