package org.muster.check.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.check.Check;
import org.muster.check.Corpus;
import org.muster.check.Findings;
import org.muster.check.Inquiry;
import org.muster.check.Wording;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Modality;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Variable;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.time.Tempo;
import org.muster.reckon.Judgement;

/// SharesExceedWhole finds shares of one whole, side by side, that make more than all of it.
///
/// ## What it finds
/// "51 percent of voters support the Greens, 44 percent support the Liberals and 11 percent support nobody": the three
/// make 106 %.
///
/// ## Why it matters
/// Answers of a poll and parts of a budget are told one after the other; a slip in one of them shows in the sum alone.
///
/// ## Example
/// > Of the voters asked, 51 percent support Dorvan, 44 percent support Velm and 11 percent support Askerud.
///
/// ## When it is silent
/// Where the shares are of other groups, places or times, and where the text sets them against one another as before
/// and after. That they exceed the whole is said only of three or more choices of the same people; opinions that one
/// person may hold at once are left alone.
///
/// ## Literature
/// Huff, "How to Lie with Statistics" (1954).
public final class SharesExceedWhole implements Check {

    private static final Rational WHOLE = Rational.of(1);

    /// Shares in another sentence are parts of the same whole where they nearly fill it.
    private static final Rational NEARLY = Rational.of(95, 100);

    /// What a slip in one share makes of a whole; more than that comes of answers that do not exclude each other.
    private static final Rational SLIP = Rational.of(125, 100);

    private static final Set<String> CHOICES = Set.of(
            "support", "supporting", "supported", "back", "backed", "prefer", "choose", "chose", "pick", "favour");

    private static final Set<String> NO_PARTS = Set.of("margin", "lead", "error", "advantage", "rating", "gap");
    private static final String BECAUSE = "the report gives the shares of one whole side by side";

    @Override
    public List<Finding> over(Corpus corpus) {
        return corpus.documents().stream()
                .flatMap(doc -> groups(corpus, doc).stream())
                .flatMap(group -> finding(group).stream())
                .toList();
    }

    private static List<List<Claim>> groups(Corpus corpus, ReadDocument doc) {
        var compared = compared(doc);
        var bySentence = new ArrayList<List<Claim>>();
        doc.claims().stream()
                .filter(claim -> isPart(claim) && !compared.contains(claim))
                .collect(Collectors.groupingBy(Claim::sentence, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(bySentence::add);
        var groups = new ArrayList<List<Claim>>();
        for (int i = 0; i < bySentence.size(); i++) {
            var own = bySentence.get(i);
            var more = i + 1 < bySentence.size()
                    ? filled(corpus, own, bySentence.get(i + 1))
                    : Optional.<List<Claim>>empty();
            more.or(() -> Optional.of(own))
                    .filter(group -> isOneWhole(corpus, group))
                    .ifPresent(groups::add);
        }
        return groups;
    }

    /// Returns the shares with those of the next sentence where together they fill the whole or nearly so.
    private static Optional<List<Claim>> filled(Corpus corpus, List<Claim> own, List<Claim> next) {
        var both = new ArrayList<>(own);
        both.addAll(next);
        var sum = sum(both);
        boolean fills = NEARLY.compareTo(sum) <= 0 && sum.compareTo(WHOLE) <= 0;
        boolean near = next.getFirst().paragraph() - own.getLast().paragraph() <= 1;
        return fills && near && isOneWhole(corpus, both) ? Optional.of(List.copyOf(both)) : Optional.empty();
    }

    private static boolean isPart(Claim claim) {
        var quantity = claim.figure().quantity();
        boolean told = claim.modality() != Modality.DENIED && claim.modality() != Modality.FORECAST;
        return claim.figure().kind() == Kind.SHARE
                && claim.tempo() == Tempo.SHARE
                && quantity.unit() instanceof Unit.None
                && quantity.per() instanceof Per.Nothing
                && Wording.named(quantity.amount()).isPresent()
                && told
                && NO_PARTS.stream().noneMatch(word -> claim.measure().words().contains(word));
    }

    /// Shares that the text sets against one another: a rise from one to the other, the same in other words.
    private static Set<Claim> compared(ReadDocument doc) {
        var figures = doc.relations().stream()
                .filter(relation -> switch (relation) {
                    case Relation.Changed _,
                            Relation.Multiplied _,
                            Relation.Differs _,
                            Relation.Ordered _,
                            Relation.InOtherUnit _,
                            Relation.InOtherWords _,
                            Relation.ComparedWith _,
                            Relation.ComparedWithItself _,
                            Relation.Extreme _ -> true;
                    case Relation.ShareOf _,
                            Relation.PartOf _,
                            Relation.SumOf _,
                            Relation.RestOf _,
                            Relation.BringsTo _,
                            Relation.Each _,
                            Relation.PerBase _,
                            Relation.Covers _,
                            Relation.GoesBackTo _,
                            Relation.Apart _,
                            Relation.Deducted _,
                            Relation.Further _ -> false;
                })
                .flatMap(relation -> relation.figures().stream())
                .collect(Collectors.toSet());
        return doc.claims().stream()
                .filter(claim -> figures.contains(claim.figure().id()))
                .collect(Collectors.toSet());
    }

    private static boolean isOneWhole(Corpus corpus, List<Claim> group) {
        var first = group.getFirst();
        var measures = new HashSet<String>();
        return 1 < group.size()
                && group.stream().allMatch(claim -> measures.add(claim.measure().words()))
                && group.stream()
                        .skip(1)
                        .allMatch(claim -> sameTime(claim, first)
                                && claim.extent().place().equals(first.extent().place())
                                && corpus.sharesWord(claim, first));
    }

    private static boolean sameTime(Claim one, Claim other) {
        var first = one.extent().window();
        var second = other.extent().window();
        return first.equals(second) || first.edtf().isEmpty() || second.edtf().isEmpty();
    }

    private static Rational sum(List<Claim> group) {
        return group.stream().map(Wording::face).reduce(Rational.ZERO, Rational::plus);
    }

    private Optional<Finding> finding(List<Claim> group) {
        var judgement = judge(group);
        var verdict = judgement.verdict(Sameness.LIKELY);
        boolean agrees = verdict == Verdict.AGREE && sum(group).compareTo(WHOLE) <= 0;
        boolean exceeds = verdict == Verdict.TENSION && exclude(group);
        return agrees || exceeds ? Optional.of(finding(group, verdict, judgement)) : Optional.empty();
    }

    /// Answers of one people that differ only in whom they choose exclude each other: "voters support Dorvan", "voters
    /// support Velm". Two opinions may be held at once, and so may three of which two alone exceed the whole.
    private static boolean exclude(List<Claim> group) {
        var chosen = group.stream().map(SharesExceedWhole::choosing).distinct().toList();
        return 2 < group.size()
                && chosen.size() == 1
                && !chosen.getFirst().isEmpty()
                && sum(group).compareTo(SLIP) <= 0
                && group.stream().allMatch(Corpus::isAsserted);
    }

    /// Returns who chooses and how, "voters support"; nothing where the words do not begin so.
    private static String choosing(Claim claim) {
        var words = claim.measure().words().split(" ");
        return 2 < words.length && CHOICES.contains(words[1]) ? words[0] + " " + words[1] : "";
    }

    private static Judgement judge(List<Claim> group) {
        var all = new Variable("all shares");
        var whole = new Variable("the whole");
        var inquiry = new Inquiry().printing(group);
        group.forEach(
                claim -> inquiry.known(Inquiry.of(claim), Bounds.from(Rational.ZERO), "a share is never negative"));
        return inquiry.sum(all, group.stream().map(Inquiry::of).toList(), BECAUSE)
                .known(whole, Bounds.at(WHOLE), "the whole is 100 %")
                .notMore(all, whole, "shares of a whole are never more than it")
                .judge();
    }

    private Finding finding(List<Claim> group, Verdict verdict, Judgement judgement) {
        var sum = sum(group);
        var left = WHOLE.minus(sum);
        var rest = left.signum() == 0 ? "all of it" : "which leaves " + Wording.percent(left) + " for others";
        var message = verdict == Verdict.AGREE
                ? "%s make %s of one whole, %s.".formatted(Wording.quoted(group), Wording.percent(sum), rest)
                : "%s make %s of one whole; maybe one of them is a slip, or people could choose more than one answer."
                        .formatted(Wording.quoted(group), Wording.percent(sum));
        return Findings.of(
                this,
                verdict,
                group,
                message,
                Wording.joined(group, " + ") + " = " + Wording.percent(sum),
                judgement.justify(Sameness.LIKELY, BECAUSE));
    }
}
