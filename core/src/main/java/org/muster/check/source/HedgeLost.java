package org.muster.check.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// HedgeLost finds a number that one report gives with a "perhaps" and a later one as a plain fact.
///
/// ## What it finds
/// "Perhaps 450,000, half as many again as the 300,000 of the study" in one report; "450,000 have died" in the next.
///
/// ## Why it matters
/// A guess that is repeated without its doubt looks like a count, and soon is cited as one.
///
/// ## Example
/// Published 2008-04-22:
/// > The study found that 300,000 trees had died in Harsk since 2003. Perhaps 450,000 trees have died in Harsk since
/// > 2003, half as many again, the forester said.
///
/// Published 2009-07-14:
/// > Since 2003, 450,000 trees have died in Harsk.
///
/// ## When it is silent
/// For "about" and "nearly", where a named source stands behind the later number, and below a hundred.
///
/// ## Literature
/// Best, "Damned Lies and Statistics" (2001).
public final class HedgeLost implements Check {

    private static final Rational LEAST = Rational.of(100);
    private static final Set<String> DOUBTS = Set.of("perhaps", "maybe", "possibly");
    private static final String BECAUSE =
            "the later number is the earlier guess, digit by digit, and a fact may rest on none";

    @Override
    public List<Finding> over(Corpus corpus) {
        var guesses = new LinkedHashMap<Rational, List<Claim>>();
        for (var doc : corpus.documents()) {
            corpus.asserted(doc).stream()
                    .filter(claim ->
                            Comparison.isAdditive(claim) && isGuess(claim) && LEAST.compareTo(Wording.face(claim)) <= 0)
                    .forEach(claim -> guesses.computeIfAbsent(Wording.face(claim), _ -> new ArrayList<>())
                            .add(claim));
        }
        return corpus.documents().stream()
                .flatMap(doc -> in(corpus, doc, guesses))
                .toList();
    }

    private static boolean isGuess(Claim claim) {
        boolean doubted = claim.figure().quantity().amount() instanceof Amount.Hedged(var _, var hedge)
                && DOUBTS.contains(hedge.word());
        return doubted || Corpus.isHedged(claim);
    }

    /// One finding for each guess that the report tells as a fact.
    private Stream<Finding> in(Corpus corpus, ReadDocument doc, Map<Rational, List<Claim>> guesses) {
        var told = new HashSet<Claim>();
        return corpus.asserted(doc).stream()
                .filter(claim -> claim.figure().quantity().amount() instanceof Amount.Point
                        && !Corpus.isHedged(claim)
                        && claim.voice().sources().isEmpty())
                .flatMap(fact -> guesses.getOrDefault(Wording.face(fact), List.of()).stream()
                        .limit(Corpus.MOST_PARTNERS)
                        .filter(guess -> isRepeated(corpus, guess, fact) && told.add(guess))
                        .map(guess -> finding(corpus, guess, fact)));
    }

    private static boolean isRepeated(Corpus corpus, Claim guess, Claim fact) {
        var first = corpus.published(corpus.of(guess));
        var second = corpus.published(corpus.of(fact));
        return first.isPresent()
                && second.isPresent()
                && first.get().isBefore(second.get())
                && Comparison.commensurable(guess, fact)
                && corpus.akin(guess, fact)
                && Ties.bindSameNumber(guess, fact, corpus);
    }

    private Finding finding(Corpus corpus, Claim guess, Claim fact) {
        var origin = Origin.of(corpus, guess);
        var claims = new ArrayList<>(List.of(fact, guess));
        origin.ifPresent(found -> claims.addAll(List.of(found.factor(), found.base())));
        var judgement =
                new Inquiry().within(fact, Rational.ONE, Rational.ZERO, BECAUSE).judge();
        return Findings.of(
                this,
                Verdict.TENSION,
                claims,
                message(corpus, guess, fact, origin),
                origin.map(Origin::arithmetic)
                        .orElse("%s, then %s"
                                .formatted(guess.figure().text(), fact.figure().text())),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }

    private static String message(Corpus corpus, Claim guess, Claim fact, Optional<Origin> origin) {
        var first = Wording.date(corpus.published(corpus.of(guess)).orElseThrow());
        var second = Wording.date(corpus.published(corpus.of(fact)).orElseThrow());
        var worked = origin.map(found -> ", worked out from %s".formatted(Wording.quoted(found.base())))
                .orElse("");
        return "%s (%s) is told as a fact on %s, but was a guess on %s: %s%s%s."
                .formatted(
                        Wording.quoted(fact),
                        Wording.what(fact),
                        second,
                        first,
                        Wording.quoted(guess),
                        Wording.by(guess),
                        worked);
    }

    /// The number that the guess was worked out from, and by what it was multiplied.
    private record Origin(Claim base, Claim factor, Claim guess) {

        private static final int NEAR = 1;

        static Optional<Origin> of(Corpus corpus, Claim guess) {
            var near = corpus.asserted(corpus.of(guess)).stream()
                    .filter(claim -> Math.abs(claim.paragraph() - guess.paragraph()) <= NEAR && !claim.equals(guess))
                    .toList();
            return near.stream()
                    .filter(claim -> claim.figure().kind() == Kind.MULTIPLE)
                    .flatMap(factor -> near.stream()
                            .filter(base -> Comparison.isAdditive(base) && corpus.akin(base, guess))
                            .filter(base -> Wording.face(base)
                                    .times(Wording.face(factor))
                                    .equals(Wording.face(guess)))
                            .map(base -> new Origin(base, factor, guess)))
                    .findFirst();
        }

        String arithmetic() {
            return "%s × %s = %s"
                    .formatted(
                            Wording.number(Wording.face(base)),
                            Wording.number(Wording.face(factor)),
                            Wording.number(Wording.face(guess)));
        }
    }
}
