package org.muster.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.check.across.CountRevised;
import org.muster.check.across.CumulativeCountFalls;
import org.muster.check.across.CumulativeCountTooLow;
import org.muster.check.across.IdentifiedSetAgainstAll;
import org.muster.check.across.PlaceExceedsCountry;
import org.muster.check.across.ReportsCountedAsEvents;
import org.muster.check.across.ReportsDisagree;
import org.muster.check.across.SameNumberDifferentMeasure;
import org.muster.check.arithmetic.AddedThoughApart;
import org.muster.check.arithmetic.BoundNotBorneOut;
import org.muster.check.arithmetic.ChangeDoesNotMatch;
import org.muster.check.arithmetic.ConversionsDisagree;
import org.muster.check.arithmetic.CountDoesNotMatchList;
import org.muster.check.arithmetic.DeductionsOverlap;
import org.muster.check.arithmetic.DifferenceDoesNotMatch;
import org.muster.check.arithmetic.HeadlineOverstatesBody;
import org.muster.check.arithmetic.MarginTooNarrow;
import org.muster.check.arithmetic.MultipleOverstated;
import org.muster.check.arithmetic.PartExceedsTotal;
import org.muster.check.arithmetic.PartsASlipFromTotal;
import org.muster.check.arithmetic.PartsDoNotSum;
import org.muster.check.arithmetic.PercentForPoints;
import org.muster.check.arithmetic.ProductDoesNotMatch;
import org.muster.check.arithmetic.RatePerHeadDoesNotMatch;
import org.muster.check.arithmetic.RestDoesNotMatch;
import org.muster.check.arithmetic.ShareDoesNotMatch;
import org.muster.check.arithmetic.SharesExceedWhole;
import org.muster.check.arithmetic.SiblingSumFails;
import org.muster.check.arithmetic.ThousandForMillion;
import org.muster.check.arithmetic.TimesMoreAmbiguous;
import org.muster.check.arithmetic.TotalNotBroughtUpToDate;
import org.muster.check.arithmetic.UnitsDisagree;
import org.muster.check.arithmetic.UnprintedPart;
import org.muster.check.arithmetic.UnprintedShare;
import org.muster.check.arithmetic.VagueWordOverstates;
import org.muster.check.source.HedgeLost;
import org.muster.check.source.UnnamedOrigin;
import org.muster.check.time.ComparisonContradicted;
import org.muster.check.time.RangesDoNotOverlap;
import org.muster.check.time.RateOutsideTotals;
import org.muster.check.time.SameThingTwoValues;
import org.muster.check.time.StaleFigure;
import org.muster.check.time.UnprintedPace;
import org.muster.check.time.UnprintedRemainder;
import org.muster.check.time.UnprintedTotal;
import org.muster.check.time.WindowComparedWithItself;
import org.muster.check.time.WindowsDoNotMatch;
import org.muster.model.claim.ReadDocument;
import org.muster.model.claim.Relation;
import org.muster.model.finding.CheckId;
import org.muster.model.finding.Fault;
import org.muster.model.finding.Finding;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.DocumentId;
import org.muster.model.text.Note;
import org.muster.model.text.Span;
import org.muster.reckon.Judge;
import org.muster.vocabulary.Vocabulary;

/// Checks are run over all read documents of one call.
public final class Checks {

    /// Every check, in alphabetical order.
    public static final List<Check> ALL = List.of(
            new AddedThoughApart(),
            new BoundNotBorneOut(),
            new ChangeDoesNotMatch(),
            new ComparisonContradicted(),
            new ConversionsDisagree(),
            new CountDoesNotMatchList(),
            new CountRevised(),
            new CumulativeCountFalls(),
            new CumulativeCountTooLow(),
            new DeductionsOverlap(),
            new DifferenceDoesNotMatch(),
            new HeadlineOverstatesBody(),
            new HedgeLost(),
            new IdentifiedSetAgainstAll(),
            new MarginTooNarrow(),
            new MultipleOverstated(),
            new PartExceedsTotal(),
            new PartsASlipFromTotal(),
            new PartsDoNotSum(),
            new PercentForPoints(),
            new WindowComparedWithItself(),
            new PlaceExceedsCountry(),
            new ProductDoesNotMatch(),
            new RangesDoNotOverlap(),
            new RateOutsideTotals(),
            new RatePerHeadDoesNotMatch(),
            new ReportsCountedAsEvents(),
            new ReportsDisagree(),
            new RestDoesNotMatch(),
            new SameNumberDifferentMeasure(),
            new SameThingTwoValues(),
            new ShareDoesNotMatch(),
            new SharesExceedWhole(),
            new SiblingSumFails(),
            new StaleFigure(),
            new ThousandForMillion(),
            new TimesMoreAmbiguous(),
            new TotalNotBroughtUpToDate(),
            new UnitsDisagree(),
            new UnprintedPace(),
            new UnprintedPart(),
            new UnprintedRemainder(),
            new UnprintedShare(),
            new UnprintedTotal(),
            new VagueWordOverstates(),
            new WindowsDoNotMatch());

    private Checks() {}

    /// Returns the name of everything that is looked for, what is only noted included, in alphabetical order.
    public static List<CheckId> ids() {
        return Stream.concat(ALL.stream().map(Check::id), Stream.of(UnnamedOrigin.ID))
                .sorted()
                .toList();
    }

    /// What the checks made of some documents.
    ///
    /// @param documents the documents, with the checks' notes and the number of relations that they could judge
    /// @param findings the findings in the order of the documents, gravest first
    /// @param faults the checks that broke, whose findings are missing
    public record Checked(List<ReadDocument> documents, List<Finding> findings, List<Fault> faults) {
        public Checked {
            documents = List.copyOf(documents);
            findings = List.copyOf(findings);
            faults = List.copyOf(faults);
        }
    }

    /// Returns the findings of every check over documents ordered by address.
    public static Checked over(List<ReadDocument> documents, Vocabulary vocabulary) {
        return over(documents, vocabulary, Terms.STANDARD);
    }

    /// Returns the findings of the checks that the terms ask for, over documents ordered by address.
    public static Checked over(List<ReadDocument> documents, Vocabulary vocabulary, Terms terms) {
        return over(documents, vocabulary, terms, (_, _) -> true);
    }

    /// Returns those findings that hold; what only others speak of does not count as checked.
    ///
    /// @param holds whether a finding may be told, given how to say where its figures stand
    public static Checked over(
            List<ReadDocument> documents,
            Vocabulary vocabulary,
            Terms terms,
            BiPredicate<Finding, Supplier<String>> holds) {
        return ScopedValue.where(Inquiry.JUDGE, new Judge(terms.readings()))
                .call(() -> findings(documents, vocabulary, terms, holds));
    }

    private static Checked findings(
            List<ReadDocument> documents,
            Vocabulary vocabulary,
            Terms terms,
            BiPredicate<Finding, Supplier<String>> holds) {
        var byId = new LinkedHashMap<Finding.FindingId, Finding>();
        var notes = new HashMap<DocumentId, List<Note>>();
        var faults = new ArrayList<Fault>();
        for (var round : Portions.rounds(documents)) {
            var corpus = new Corpus(round, vocabulary);
            ALL.stream()
                    .filter(check -> !terms.leftOut().contains(check.id()))
                    .flatMap(check -> findings(check, corpus, faults).stream())
                    .forEach(finding -> byId.putIfAbsent(finding.id(), finding));
            if (!terms.leftOut().contains(UnnamedOrigin.ID)) {
                UnnamedOrigin.notes(corpus)
                        .forEach((doc, more) -> notes.computeIfAbsent(doc, _ -> new ArrayList<>())
                                .addAll(more));
            }
        }
        var findings = byId.values().stream()
                .sorted(order(documents))
                .filter(finding -> holds.test(finding, () -> places(documents, finding)))
                .toList();
        var byFigure = byFigure(findings);
        var checked = documents.stream()
                .map(doc -> told(doc, byFigure, notes.getOrDefault(doc.doc().id(), List.of()), terms))
                .toList();
        return new Checked(checked, findings, faults);
    }

    /// Returns the document with how many of its relations were checked, and why the others were not; where checks were
    /// left out on purpose, that is why.
    private static ReadDocument told(
            ReadDocument doc, Map<FigureId, List<Set<FigureId>>> byFigure, List<Note> more, Terms terms) {
        var stated = doc.relations().stream().filter(Relation::statesArithmetic).toList();
        var left = stated.stream()
                .filter(relation -> !isChecked(relation, byFigure))
                .toList();
        var reasons = terms.leftOut().isEmpty() ? UncheckedRelations.notes(doc, left) : List.<Note>of();
        return doc.with(
                doc.coverage().withChecked(stated.size() - left.size()),
                Stream.of(Portions.notes(doc), more, reasons)
                        .flatMap(List::stream)
                        .toList());
    }

    /// One check that breaks costs its own findings and no other's.
    private static List<Finding> findings(Check check, Corpus corpus, List<Fault> faults) {
        try {
            return check.over(corpus);
        } catch (RuntimeException | StackOverflowError broken) {
            faults.add(Fault.of(check.getClass().getSimpleName(), broken));
            return List.of();
        }
    }

    private static Comparator<Finding> order(List<ReadDocument> documents) {
        Map<DocumentId, Integer> places = new HashMap<>();
        Map<FigureId, Span> spans = new HashMap<>();
        for (var doc : documents) {
            places.put(doc.doc().id(), places.size());
            doc.claims()
                    .forEach(claim ->
                            spans.put(claim.figure().id(), claim.figure().span()));
        }
        return Comparator.comparing((Finding finding) ->
                        finding.documents().stream().mapToInt(places::get).min().orElseThrow())
                .thenComparing(Finding::verdict)
                .thenComparing(Finding::severity)
                .thenComparing(finding -> spans.get(finding.figures().getFirst()))
                .thenComparing(finding -> finding.id().value());
    }

    /// Returns where the figures of the finding stand, such as `"46" (a.txt, offset 120)`.
    private static String places(List<ReadDocument> documents, Finding finding) {
        return documents.stream()
                .flatMap(doc -> doc.claims().stream()
                        .filter(claim ->
                                finding.figures().contains(claim.figure().id()))
                        .map(claim -> "\"%s\" (%s, offset %s)"
                                .formatted(
                                        claim.figure().text(),
                                        doc.doc().uri(),
                                        claim.figure().span().begin())))
                .collect(Collectors.joining(", "));
    }

    private static Map<FigureId, List<Set<FigureId>>> byFigure(List<Finding> findings) {
        var byFigure = new HashMap<FigureId, List<Set<FigureId>>>();
        for (var finding : findings) {
            Set<FigureId> figures = new HashSet<>(finding.figures());
            figures.forEach(figure ->
                    byFigure.computeIfAbsent(figure, _ -> new ArrayList<>()).add(figures));
        }
        return byFigure;
    }

    /// A relation counts as checked where a finding speaks of all of its figures.
    private static boolean isChecked(Relation relation, Map<FigureId, List<Set<FigureId>>> byFigure) {
        return relation.figures().stream()
                .limit(1)
                .flatMap(figure -> byFigure.getOrDefault(figure, List.of()).stream())
                .anyMatch(figures -> figures.containsAll(relation.figures()));
    }
}
