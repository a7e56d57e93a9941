package org.muster.check.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.check.Check;
import org.muster.check.Comparison;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Kinship;
import org.muster.check.Ties;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// IdentifiedSetAgainstAll finds a group that is smaller in a later report because only part of the whole was counted
/// there.
///
/// ## What it finds
/// "34,000 killed, 14,000 of them children" in one report; "24,000 of the 34,000 identified, among them 8,000
/// children" in the next: the 8,000 are no fall.
///
/// ## Why it matters
/// Two groups are set against each other as if one were a correction of the other; the wholes differ, and often the
/// people who count.
///
/// ## Example
/// Published 2025-05-06:
/// > The storm killed 3,412 people in Harsk and Ulvessa, including 1,950 children, the mayor said.
///
/// Published 2025-05-09:
/// > The health office of Harsk and Ulvessa identified 2,460 of the 3,420 people killed in the storm. The 2,460
/// > identified were 780 children and 1,680 adults.
///
/// ## When it is silent
/// Where the wholes of the two reports differ by more than a twentieth, and where the group did not shrink.
///
/// ## Literature
/// Seybolt, Aronson and Fischhoff, "Counting Civilian Casualties" (2013).
public final class IdentifiedSetAgainstAll implements Check {

    private static final Rational NEAR = Rational.of(1, 20);
    private static final String BECAUSE =
            "whoever is not identified yet may belong to any group, and nobody belongs to more than one";

    @Override
    public List<Finding> over(Corpus corpus) {
        var wholes = wholes(corpus);
        return corpus.documents().stream()
                .flatMap(doc -> corpus.relations(doc, Relation.PartOf.class)
                        .flatMap(partOf -> set(corpus, doc, partOf).stream()))
                .flatMap(set -> against(corpus, set, wholes))
                .toList();
    }

    /// Some of a whole, with the groups that the report counts in the some.
    private record Subset(Claim some, Claim whole, List<Claim> groups) {
        Subset {
            groups = List.copyOf(groups);
        }
    }

    /// All claims of which the reports name parts.
    private static List<Claim> wholes(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> corpus.relations(doc, Relation.PartOf.class))
                .flatMap(partOf -> corpus.claim(partOf.whole()).stream())
                .distinct()
                .sorted(Comparator.comparing(Wording::face)
                        .thenComparing(claim -> claim.figure().id().value()))
                .toList();
    }

    private static Optional<Subset> set(Corpus corpus, ReadDocument doc, Relation.PartOf partOf) {
        var some = corpus.claim(partOf.part()).orElseThrow();
        var whole = corpus.claim(partOf.whole()).orElseThrow();
        var groups = Optional.of(groups(corpus, doc, some))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> makingUp(corpus, doc, some, whole));
        boolean smaller = Wording.face(some).compareTo(Wording.face(whole)) < 0;
        return groups.isEmpty() || !smaller ? Optional.empty() : Optional.of(new Subset(some, whole, groups));
    }

    /// "Of these, …": parts that are told of the whole, but make up what is identified of it to the last one.
    private static List<Claim> makingUp(Corpus corpus, ReadDocument doc, Claim some, Claim whole) {
        var parts = groups(corpus, doc, whole).stream()
                .filter(part -> !Wording.face(part).equals(Wording.face(some)))
                .toList();
        var sum = parts.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
        return sum.equals(Wording.face(some)) ? parts : List.of();
    }

    /// Returns the parts that the report counts in the number, wherever it prints it.
    private static List<Claim> groups(Corpus corpus, ReadDocument doc, Claim total) {
        var sums = corpus.relations(doc, Relation.SumOf.class)
                .filter(sum -> prints(corpus, sum.total(), total))
                .flatMap(sum -> sum.parts().stream());
        var parts = corpus.relations(doc, Relation.PartOf.class)
                .filter(part -> prints(corpus, part.whole(), total))
                .map(Relation.PartOf::part);
        return Stream.concat(sums, parts)
                .distinct()
                .flatMap(figure -> corpus.claim(figure).stream())
                .toList();
    }

    private static boolean prints(Corpus corpus, FigureId figure, Claim claim) {
        return corpus.claim(figure)
                .filter(other -> Wording.face(other).equals(Wording.face(claim)))
                .isPresent();
    }

    private Stream<Finding> against(Corpus corpus, Subset set, List<Claim> wholes) {
        return wholes.stream()
                .filter(all -> near(all, set.whole())
                        && !all.equals(set.whole())
                        && !all.equals(set.some())
                        && Comparison.commensurable(all, set.whole())
                        && (corpus.akin(all, set.whole()) || corpus.sharesWord(all, set.whole()))
                        && Ties.bind(all, set.whole(), corpus))
                .limit(Corpus.MOST_PARTNERS)
                .flatMap(all -> shrunk(corpus, set, all).stream());
    }

    private static boolean near(Claim first, Claim second) {
        var one = Wording.face(first);
        var other = Wording.face(second);
        var gap = one.compareTo(other) < 0 ? other.minus(one) : one.minus(other);
        return gap.compareTo(other.times(NEAR)) <= 0;
    }

    private Optional<Finding> shrunk(Corpus corpus, Subset set, Claim all) {
        var pairs = groups(corpus, corpus.of(all), all).stream()
                .flatMap(inAll -> counterpart(corpus, inAll, set).stream())
                .filter(pair -> 0 < pair.gap().signum())
                .toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(finding(set, all, pairs));
    }

    /// Returns the group of the some that counts what the group of all counts.
    private static Optional<SetAndAll> counterpart(Corpus corpus, Claim inAll, Subset set) {
        return set.groups().stream()
                .filter(inSome ->
                        !inSome.equals(inAll) && Kinship.thing(inSome, corpus).equals(Kinship.thing(inAll, corpus)))
                .findFirst()
                .or(() -> set.groups().stream()
                        .filter(inSome -> !inSome.equals(inAll) && corpus.sharesWord(inSome, inAll))
                        .findFirst())
                .map(inSome -> new SetAndAll(inAll, inSome));
    }

    private Finding finding(Subset set, Claim all, List<SetAndAll> pairs) {
        var judgement = fits(set, pairs).judge();
        boolean explained = judgement.verdict(Sameness.LIKELY) == Verdict.AGREE
                || judgement.verdict(Sameness.LIKELY) == Verdict.UNDECIDED;
        var gap = pairs.stream().map(SetAndAll::gap).reduce(Rational.ZERO, Rational::plus);
        var room = Wording.face(set.whole()).minus(Wording.face(set.some()));
        var claims = new ArrayList<Claim>();
        pairs.forEach(pair -> claims.add(pair.inSome()));
        pairs.forEach(pair -> claims.add(pair.inAll()));
        claims.addAll(List.of(set.some(), set.whole(), all));
        return Findings.of(
                this,
                explained ? Verdict.DERIVE : Verdict.TENSION,
                claims,
                message(set, all, pairs) + (explained ? fitting(room) : notFitting(gap, room)),
                "%s %s %s not identified (%s - %s)"
                        .formatted(
                                Wording.number(gap),
                                explained ? "<=" : ">",
                                Wording.number(room),
                                Wording.number(Wording.face(set.whole())),
                                Wording.number(Wording.face(set.some()))),
                explained ? room(set) : judgement.justify(Sameness.LIKELY, BECAUSE),
                hypotheses(set, all, pairs, explained));
    }

    /// How many are not identified is worked out.
    private static Justification room(Subset set) {
        var room = new Variable("those not identified");
        return new Inquiry()
                .printing(set.whole(), set.some())
                .sum(Inquiry.of(set.whole()), List.of(Inquiry.of(set.some()), room), BECAUSE)
                .derive(room, Reading.EXACT)
                .orElseThrow()
                .justify(Sameness.LIKELY, BECAUSE);
    }

    /// Those not identified are as many as the whole has more than the some, and fill up every group.
    private static Inquiry fits(Subset set, List<SetAndAll> pairs) {
        var inquiry = new Inquiry().printing(set.whole(), set.some());
        var room = new Variable("those not identified");
        inquiry.sum(Inquiry.of(set.whole()), List.of(Inquiry.of(set.some()), room), BECAUSE);
        var added = new ArrayList<Variable>();
        for (var pair : pairs) {
            var more = new Variable(
                    "those to be added to " + pair.inSome().figure().id().value());
            added.add(more);
            inquiry.printing(pair.inAll(), pair.inSome())
                    .sum(Inquiry.of(pair.inAll()), List.of(Inquiry.of(pair.inSome()), more), BECAUSE);
        }
        var all = new Variable("all that are to be added");
        return inquiry.sum(all, added, BECAUSE).notMore(all, room, BECAUSE);
    }

    private static String message(Subset set, Claim all, List<SetAndAll> pairs) {
        var inSome = pairs.stream().map(SetAndAll::inSome).toList();
        var inAll = pairs.stream().map(SetAndAll::inAll).toList();
        return "%s (%s) %s no fall from %s: the one report counts only the %s of %s that are identified, the other all %s%s."
                .formatted(
                        Wording.quoted(inSome),
                        inSome.stream().map(Wording::what).collect(Collectors.joining(", ")),
                        inSome.size() == 1 ? "is" : "are",
                        Wording.quoted(inAll),
                        Wording.quoted(set.some()),
                        Wording.quoted(set.whole()),
                        Wording.quoted(all),
                        voices(set, all));
    }

    private static String voices(Subset set, Claim all) {
        return set.whole().voice().sameAs(all.voice())
                ? ""
                : "; the one cites %s, the other %s".formatted(Wording.who(set.whole()), Wording.who(all));
    }

    private static String fitting(Rational room) {
        return " The %s not identified leave room for the difference.".formatted(Wording.number(room));
    }

    private static String notFitting(Rational gap, Rational room) {
        return " Yet they are %s apart, and only %s are not identified: the two count in different ways."
                .formatted(Wording.number(gap), Wording.number(room));
    }

    private static List<Hypothesis> hypotheses(Subset set, Claim all, List<SetAndAll> pairs, boolean explained) {
        var hypotheses = new ArrayList<Hypothesis>();
        var pair = pairs.getFirst();
        var room = Wording.face(set.whole()).minus(Wording.face(set.some()));
        var most = Wording.face(pair.inSome()).plus(room);
        if (Wording.face(pair.inAll()).compareTo(most) <= 0) {
            hypotheses.add(new Hypothesis(
                    "identified-against-all",
                    "%s counts those identified and %s all."
                            .formatted(Wording.quoted(pair.inSome()), Wording.quoted(pair.inAll())),
                    "%s to %s with those not identified, and %s lies between"
                            .formatted(
                                    Wording.number(Wording.face(pair.inSome())),
                                    Wording.number(most),
                                    Wording.number(Wording.face(pair.inAll()))),
                    explained ? Hypothesis.NOTHING_AGAINST : "It does not explain all groups at once."));
        }
        if (!set.whole().voice().sameAs(all.voice())) {
            hypotheses.add(new Hypothesis(
                    "another-source",
                    "%s and %s come from two who count in their own ways: %s and %s."
                            .formatted(
                                    Wording.quoted(pair.inSome()),
                                    Wording.quoted(pair.inAll()),
                                    Wording.who(set.whole()),
                                    Wording.who(all)),
                    "%s of %s against %s of %s"
                            .formatted(
                                    Wording.number(Wording.face(pair.inSome())),
                                    Wording.number(Wording.face(set.some())),
                                    Wording.number(Wording.face(pair.inAll())),
                                    Wording.number(Wording.face(all))),
                    "Their totals, %s and %s, are close.".formatted(Wording.quoted(set.whole()), Wording.quoted(all))));
        }
        return hypotheses;
    }
}
