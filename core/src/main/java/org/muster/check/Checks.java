package org.muster.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.check.across.CumulativeCountFalls;
import org.muster.check.across.CumulativeCountTooLow;
import org.muster.check.across.ReportsDisagree;
import org.muster.check.arithmetic.ChangeDoesNotMatch;
import org.muster.check.arithmetic.DifferenceDoesNotMatch;
import org.muster.check.arithmetic.MultipleOverstated;
import org.muster.check.arithmetic.PartExceedsTotal;
import org.muster.check.arithmetic.PartsDoNotSum;
import org.muster.check.arithmetic.ProductDoesNotMatch;
import org.muster.check.arithmetic.RatePerHeadDoesNotMatch;
import org.muster.check.arithmetic.RestDoesNotMatch;
import org.muster.check.arithmetic.ShareDoesNotMatch;
import org.muster.check.arithmetic.SiblingSumFails;
import org.muster.check.arithmetic.TotalNotBroughtUpToDate;
import org.muster.check.arithmetic.UnitsDisagree;
import org.muster.check.arithmetic.UnprintedPart;
import org.muster.check.arithmetic.UnprintedShare;
import org.muster.check.arithmetic.VagueWordOverstates;
import org.muster.check.source.UnnamedOrigin;
import org.muster.check.time.ComparisonContradicted;
import org.muster.check.time.RateOutsideTotals;
import org.muster.check.time.SameThingTwoValues;
import org.muster.check.time.UnprintedPace;
import org.muster.check.time.UnprintedRemainder;
import org.muster.check.time.UnprintedTotal;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.Finding;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;

/// Checks are run over all read documents of one call.
public final class Checks {

    /// Every check, in alphabetical order.
    public static final List<Check> ALL = List.of(
            new ChangeDoesNotMatch(),
            new ComparisonContradicted(),
            new CumulativeCountFalls(),
            new CumulativeCountTooLow(),
            new DifferenceDoesNotMatch(),
            new MultipleOverstated(),
            new PartExceedsTotal(),
            new PartsDoNotSum(),
            new ProductDoesNotMatch(),
            new RateOutsideTotals(),
            new RatePerHeadDoesNotMatch(),
            new ReportsDisagree(),
            new RestDoesNotMatch(),
            new SameThingTwoValues(),
            new ShareDoesNotMatch(),
            new SiblingSumFails(),
            new TotalNotBroughtUpToDate(),
            new UnitsDisagree(),
            new UnprintedPace(),
            new UnprintedPart(),
            new UnprintedRemainder(),
            new UnprintedShare(),
            new UnprintedTotal(),
            new VagueWordOverstates());

    private Checks() {}

    /// What the checks made of some documents.
    ///
    /// @param documents the documents, with the checks' notes and the number of relations that they could judge
    /// @param findings the findings in the order of the documents, gravest first
    public record Checked(List<ReadDocument> documents, List<Finding> findings) {
        public Checked {
            documents = List.copyOf(documents);
            findings = List.copyOf(findings);
        }
    }

    /// Returns the findings of every check over documents ordered by address.
    public static Checked over(List<ReadDocument> documents) {
        var corpus = new Corpus(documents);
        var byId = new LinkedHashMap<Finding.FindingId, Finding>();
        ALL.stream()
                .flatMap(check -> check.over(corpus).stream())
                .forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        var findings = new ArrayList<>(byId.values());
        findings.sort(order(documents, corpus));
        var notes = UnnamedOrigin.notes(corpus);
        var checked = documents.stream()
                .map(doc -> doc.with(
                        doc.coverage().withChecked(relationsChecked(doc, findings)),
                        notes.getOrDefault(doc.doc().id(), List.of())))
                .toList();
        return new Checked(checked, findings);
    }

    private static Comparator<Finding> order(List<ReadDocument> documents, Corpus corpus) {
        Map<DocumentId, Integer> places = new HashMap<>();
        documents.forEach(doc -> places.put(doc.doc().id(), places.size()));
        return Comparator.comparing((Finding finding) ->
                        finding.documents().stream().mapToInt(places::get).min().orElseThrow())
                .thenComparing(Finding::verdict)
                .thenComparing(finding -> corpus.claim(finding.figures().getFirst())
                        .orElseThrow()
                        .figure()
                        .span())
                .thenComparing(finding -> finding.id().value());
    }

    /// A relation counts as checked where a finding speaks of all of its figures.
    private static int relationsChecked(ReadDocument doc, List<Finding> findings) {
        var own = findings.stream()
                .filter(finding -> finding.documents().contains(doc.doc().id()))
                .map(finding -> new HashSet<FigureId>(finding.figures()))
                .toList();
        return (int) doc.relations().stream()
                .filter(relation -> !(relation instanceof Relation.Further))
                .filter(relation -> own.stream().anyMatch(figures -> figures.containsAll(relation.figures())))
                .count();
    }
}
