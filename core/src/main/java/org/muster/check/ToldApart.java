package org.muster.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.ReadDocument;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;

/// A total told apart is a count whose parts the report tells one after the other, in other sentences or of other
/// incidents, and which is their sum.
///
/// Nothing in the text binds the parts to the total but what they count: the same event befell them ("45 killed", later
/// "30 killed" and "15 killed"), or the total was harmed and each part came out of it otherwise ("three shot", "one
/// died", "two others were taken to hospital").
///
/// @param total the total
/// @param parts its parts, in the order of the text
public record ToldApart(Claim total, List<Claim> parts) {

    private static final int MOST_PARTS = 5;
    private static final int PARAGRAPHS = 3;
    private static final Rational LEAST = Rational.of(3);
    private static final String PEOPLE = "people";
    private static final Set<String> HARMS = Set.of("shot", "stabbed", "harmed", "attacked", "struck", "injured");
    private static final Set<String> HARMED = Set.of("victims", "casualties");

    public ToldApart {
        parts = List.copyOf(parts);
    }

    /// Returns the totals of the document that are the sum of parts told apart, in span order.
    public static List<ToldApart> in(Corpus corpus, ReadDocument doc) {
        var counts = corpus.asserted(doc).stream()
                .filter(claim -> isCount(claim) && !corpus.isWithin(claim))
                .toList();
        var found = new ArrayList<ToldApart>();
        var told = new HashSet<List<Claim>>();
        for (var total : counts) {
            if (LEAST.compareTo(Wording.face(total)) <= 0 && !Corpus.isHeadline(total)) {
                sameEvent(corpus, counts, total)
                        .or(() -> outcomes(corpus, counts, total))
                        .filter(parts -> told.add(parts))
                        .ifPresent(parts -> found.add(new ToldApart(total, parts)));
            }
        }
        return List.copyOf(found);
    }

    /// Returns what happened to those counted, as the vocabulary names it or in the lemmas of the text.
    public static String event(Claim claim) {
        return claim.concept() instanceof Concept.Listed(var id) && id.contains("/")
                ? id.split("/", 3)[1]
                : String.join(" ", claim.measure().events());
    }

    private static boolean isCount(Claim claim) {
        boolean named = switch (claim.figure().quantity().amount()) {
            case Amount.Point _, Amount.AtLeast _ -> true;
            case Amount.MoreThan _,
                    Amount.AtMost _,
                    Amount.LessThan _,
                    Amount.Between _,
                    Amount.Hedged _,
                    Amount.Vague _ -> false;
        };
        return named && claim.figure().kind() == Kind.COUNT && Comparison.isTotal(claim);
    }

    private static Optional<List<Claim>> sameEvent(Corpus corpus, List<Claim> counts, Claim total) {
        var candidates = counts.stream()
                .filter(claim -> follows(total, claim)
                        && !event(total).isEmpty()
                        && event(claim).equals(event(total))
                        && Kinship.of(total, claim, corpus).compareTo(Kinship.KIN) <= 0
                        && duringIt(corpus, total, claim))
                .toList();
        return run(candidates, Wording.face(total)).filter(parts -> Rational.ONE.compareTo(least(parts)) < 0);
    }

    private static Optional<List<Claim>> outcomes(Corpus corpus, List<Claim> counts, Claim total) {
        if (!isPeople(corpus, total)
                || !HARMS.contains(event(total)) && !HARMED.contains(Kinship.thing(total, corpus))) {
            return Optional.empty();
        }
        var candidates = counts.stream()
                .filter(claim -> follows(total, claim)
                        && isPeople(corpus, claim)
                        && !corpus.areDisjoint(total, claim)
                        && duringIt(corpus, total, claim))
                .toList();
        return run(candidates, Wording.face(total)).filter(parts -> differ(corpus, total, parts));
    }

    /// Outcomes exclude each other: each is another one, or the later are said to be others.
    private static boolean differ(Corpus corpus, Claim total, List<Claim> parts) {
        var events = new HashSet<String>();
        boolean near = Math.abs(parts.getFirst().paragraph() - total.paragraph()) <= PARAGRAPHS;
        boolean others = parts.stream().skip(1).allMatch(corpus::isPart);
        boolean apart = parts.stream().allMatch(part -> !event(part).equals(event(total)) && events.add(event(part)));
        return others || near && apart;
    }

    private static boolean isPeople(Corpus corpus, Claim claim) {
        return corpus.isA(claim, PEOPLE);
    }

    private static boolean follows(Claim total, Claim claim) {
        return !claim.equals(total)
                && total.sentence().begin() <= claim.sentence().begin()
                && Wording.face(claim).compareTo(Wording.face(total)) < 0;
    }

    private static boolean duringIt(Corpus corpus, Claim total, Claim part) {
        var whole = corpus.stretch(total);
        var own = corpus.stretch(part);
        return whole.isEmpty() || own.isEmpty() || whole.get().overlaps(own.get());
    }

    /// Returns the first run of claims, one after the other, that make the sum.
    private static Optional<List<Claim>> run(List<Claim> claims, Rational sum) {
        for (int from = 0; from < claims.size(); from++) {
            var made = Rational.ZERO;
            for (int to = from; to < Math.min(claims.size(), from + MOST_PARTS); to++) {
                made = made.plus(Wording.face(claims.get(to)));
                if (made.equals(sum) && from < to) {
                    return Optional.of(List.copyOf(claims.subList(from, to + 1)));
                }
            }
        }
        return Optional.empty();
    }

    private static Rational least(List<Claim> claims) {
        return claims.stream().map(Wording::face).min(Rational::compareTo).orElse(Rational.ZERO);
    }
}
