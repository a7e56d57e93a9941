package org.muster.check.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Reach;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Judgement;

/// PlaceExceedsCountry finds a count for one place that may be higher than the count for the whole country.
///
/// ## What it finds
/// "Between 9,000 and 14,000 killed in one city" beside "about 11,000 killed in the whole country".
///
/// ## Why it matters
/// A part has no more than its whole; where sources count in different ways, their figures do not belong in one sum.
///
/// ## Example
/// A report:
/// > In the city of Harsk in Velmora between 9,000 and 14,000 people were killed in 2023, the panel said. In 2023
/// > about 11,000 people were killed in the whole country, the office said.
///
/// ## When it is silent
/// Where the text does not say how far each count reaches, where the times differ, and where the whole is large
/// enough.
///
/// ## Literature
/// Spagat and others, "Estimating war deaths" (2009).
public final class PlaceExceedsCountry implements Check {

    private static final String BECAUSE =
            "what is counted in one place is part of what is counted in the whole country";

    @Override
    public List<Finding> over(Corpus corpus) {
        var country = reaching(corpus, Reach.COUNTRY);
        return reaching(corpus, Reach.PLACE).entrySet().stream()
                .flatMap(things -> once(things.getValue()).stream()
                        .flatMap(place ->
                                finding(corpus, place, country.getOrDefault(things.getKey(), List.of())).stream()))
                .toList();
    }

    /// Returns each number once, as the body of a report prints it.
    private static Collection<Claim> once(List<Claim> claims) {
        var byNumber = new LinkedHashMap<Rational, Claim>();
        claims.forEach(claim -> byNumber.merge(
                Wording.face(claim), claim, (first, second) -> Corpus.isHeadline(first) ? second : first));
        return byNumber.values();
    }

    /// Returns the claims that reach so far, by what they count.
    private static Map<String, List<Claim>> reaching(Corpus corpus, Reach reach) {
        var reaching = new LinkedHashMap<String, List<Claim>>();
        for (var doc : corpus.documents()) {
            corpus.relations(doc, Relation.Covers.class)
                    .filter(covers -> covers.reach() == reach)
                    .flatMap(covers -> corpus.claim(covers.figure()).stream())
                    .filter(claim -> Comparison.isAdditive(claim)
                            && Comparison.isTotal(claim)
                            && !(claim.figure().quantity().amount() instanceof Amount.Vague))
                    .forEach(claim -> reaching.computeIfAbsent(Kinship.thing(claim, corpus), _ -> new ArrayList<>())
                            .add(claim));
        }
        return reaching;
    }

    private Optional<Finding> finding(Corpus corpus, Claim place, List<Claim> country) {
        var lower = country.stream()
                .filter(whole -> !Corpus.isHeadline(whole)
                        && Comparison.commensurable(place, whole)
                        && corpus.akin(place, whole)
                        && sameTime(corpus, place, whole)
                        && Ties.bind(place, whole, corpus)
                        && judge(place, whole).verdict(Sameness.LIKELY) == Verdict.TENSION)
                .limit(Corpus.MOST_PARTNERS)
                .toList();
        return lower.isEmpty() ? Optional.empty() : Optional.of(of(place, lower));
    }

    private static boolean sameTime(Corpus corpus, Claim first, Claim second) {
        var one = corpus.stretch(first);
        var other = corpus.stretch(second);
        return one.isEmpty() || other.isEmpty() || other.get().holds(one.get());
    }

    /// The upper end of what is counted in the place is set against the whole.
    private static Judgement judge(Claim place, Claim whole) {
        var most = new Variable("the most in the one place");
        return new Inquiry()
                .printing(whole)
                .known(most, Bounds.at(Wording.face(place)), "the upper end that is printed for the place")
                .notMore(most, Inquiry.of(whole), BECAUSE)
                .judge();
    }

    private Finding of(Claim place, List<Claim> country) {
        var claims = new ArrayList<>(List.of(place));
        claims.addAll(country);
        boolean range = place.figure().quantity().amount() instanceof Amount.Between;
        return Findings.of(
                this,
                Verdict.TENSION,
                claims,
                "%s (%s) is for one place, but %s %s for the whole country, and a part cannot exceed its whole: the sources count in different ways%s."
                        .formatted(
                                Wording.quoted(place),
                                Wording.what(place),
                                Wording.quoted(country),
                                country.size() == 1 ? "is" : "are",
                                range ? ", or the upper end is too high" : ""),
                "%s in one place against %s in the country"
                        .formatted(
                                Wording.amount(place),
                                country.stream().map(Wording::amount).collect(Collectors.joining(" and "))),
                judge(place, country.getFirst()).justify(Sameness.LIKELY, BECAUSE),
                hypotheses(place, country.getFirst()));
    }

    private static List<Hypothesis> hypotheses(Claim place, Claim whole) {
        var low = place.figure().quantity().amount().exact().low().value();
        boolean range = place.figure().quantity().amount() instanceof Amount.Between;
        return range && low.orElseThrow().compareTo(Wording.face(whole)) <= 0
                ? List.of(new Hypothesis(
                        "lower-end",
                        "Only the lower part of %s is right.".formatted(Wording.quoted(place)),
                        "%s to %s would fit into %s"
                                .formatted(
                                        Wording.number(low.orElseThrow()),
                                        Wording.number(Wording.face(whole)),
                                        Wording.quoted(whole)),
                        "Then hardly anybody was counted in the rest of the country."))
                : List.of();
    }
}
