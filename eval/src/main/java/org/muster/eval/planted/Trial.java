package org.muster.eval.planted;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Justification.Sameness;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Span;
import org.muster.pipeline.Muster;
import org.muster.report.Report;

/// A trial is what Muster said of one planted slip.
///
/// A slip is *covered* when Muster itself says of the untouched report that it checked what the slip breaks: a finding
/// there has the verdict `agree`, says that the text itself binds its figures (sameness `shown`: what Muster takes for
/// likely it announces only where it fits), has a certificate that holds an equation (a sum, a factor or a sameness;
/// for a turned direction an order too), and names the figure that the slip hits or, where the slip hits a word or a
/// year, at least two numbers of the tie. A turned word must stand beside a number that the finding names; a year is
/// covered only where the finding reckons with times, as that two numbers fit says nothing of the years they are for.
/// Nothing of what Muster says of the slip goes into this.
///
/// Numbers that Muster took for those meant *only because they fit* are likely and not shown
/// (`Relation.isChosenByFit`): had one of them been wrong, no words would have bound it, and nothing would have been
/// said. Their agreement is therefore no promise, and a slip in them counts against the recall of all slips but not
/// against that of the covered ones. An order ("more than the 300") covers no digit either, as a changed one seldom
/// breaks it. The columns `planted` and `covered` are printed so that nobody can raise the second recall by promising
/// less without showing it.
///
/// It is *found* when the report with the slip has a conflict or tension that the untouched one has not, and *named*
/// when one of these names the figure that the slip hits or, where it hits a word or a year, a number of the tie.
///
/// @param planted the slip
/// @param covered whether Muster's findings on the untouched report declare it covered
/// @param objections the messages of the new conflicts and tensions
/// @param conflict whether one of these is a conflict
/// @param named whether one of these names the right figure
record Trial(Planted planted, boolean covered, List<String> objections, boolean conflict, boolean named) {

    Trial {
        objections = List.copyOf(objections);
    }

    boolean found() {
        return !objections.isEmpty();
    }

    /// Tries a slip, given what Muster said of the untouched report.
    static Trial of(Planted planted, Report untouched) {
        var touched = new Muster().check(List.of(planted.document()));
        var before = objections(untouched);
        var now = new HashMap<>(objections(touched));
        now.keySet().removeIf(key -> before.keySet().stream().anyMatch(old -> old.equals(key)));
        var spans = spans(touched);
        boolean named = now.values().stream().anyMatch(finding -> names(planted, finding, spans));
        return new Trial(
                planted,
                covered(planted, untouched),
                now.values().stream().map(Finding::message).sorted().toList(),
                now.values().stream().anyMatch(finding -> finding.verdict() == Verdict.CONFLICT),
                named);
    }

    /// Conflicts and tensions by their check and the words of their figures, which do not move with the text.
    private static Map<String, Finding> objections(Report report) {
        var texts = new HashMap<FigureId, String>();
        report.documents()
                .forEach(doc -> doc.claims()
                        .forEach(claim ->
                                texts.put(claim.figure().id(), claim.figure().text())));
        var objections = new HashMap<String, Finding>();
        for (var finding : report.findings()) {
            if (isObjection(finding)) {
                objections.put(
                        finding.check() + " "
                                + finding.figures().stream()
                                        .map(texts::get)
                                        .sorted()
                                        .toList(),
                        finding);
            }
        }
        return objections;
    }

    static boolean isObjection(Finding finding) {
        return finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.TENSION;
    }

    private static Map<FigureId, Span> spans(Report report) {
        var spans = new HashMap<FigureId, Span>();
        report.documents()
                .forEach(doc -> doc.claims()
                        .forEach(claim ->
                                spans.put(claim.figure().id(), claim.figure().span())));
        return spans;
    }

    private static boolean names(Planted planted, Finding finding, Map<FigureId, Span> spans) {
        var wanted = planted.tie().members().stream()
                .map(PlainNumber::digits)
                .filter(digits -> !hitsFigure(planted) || digits.overlaps(planted.place()))
                .map(planted::moved)
                .toList();
        return finding.figures().stream()
                .map(spans::get)
                .anyMatch(span -> wanted.stream().anyMatch(span::overlaps));
    }

    private static boolean hitsFigure(Planted planted) {
        return planted.tie().members().stream()
                .anyMatch(member -> member.digits().overlaps(planted.place()));
    }

    private static boolean covered(Planted planted, Report untouched) {
        var spans = spans(untouched);
        return untouched.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.AGREE
                        && finding.justification().sameness() == Sameness.SHOWN
                        && binds(finding, planted.slip()))
                .anyMatch(finding -> covers(planted, finding, spans));
    }

    private static boolean covers(Planted planted, Finding finding, Map<FigureId, Span> spans) {
        var figures = finding.figures().stream().map(spans::get).toList();
        if (hitsFigure(planted)) {
            return figures.stream().anyMatch(span -> span.overlaps(planted.place()));
        }
        Set<Span> members = new HashSet<>();
        planted.tie().members().stream()
                .map(PlainNumber::digits)
                .filter(digits -> figures.stream().anyMatch(digits::overlaps))
                .forEach(members::add);
        return 2 <= members.size() && (planted.slip() != Slip.WRONG_DIRECTION || names(nearest(planted), figures));
    }

    /// The number that a word of direction stands beside: a finding that leaves it out says nothing of the word.
    private static PlainNumber nearest(Planted planted) {
        int at = planted.place().begin();
        return planted.tie().members().stream()
                .min(Comparator.comparingInt(member -> Math.abs(member.digits().begin() - at)))
                .orElseThrow();
    }

    private static boolean names(PlainNumber member, List<Span> figures) {
        return figures.stream().anyMatch(member.digits()::overlaps);
    }

    private static boolean binds(Finding finding, Slip slip) {
        return finding.justification().certificates().stream()
                .flatMap(certificate -> certificate.premises().stream())
                .anyMatch(premise -> switch (premise) {
                    case Premise.Sum _, Premise.Same _ -> slip != Slip.YEAR_SHIFTED;
                    case Premise.Scaled scaled -> slip != Slip.YEAR_SHIFTED || scaled.factor() instanceof Factor.Known;
                    case Premise.NotMore _, Premise.Less _ -> slip == Slip.WRONG_DIRECTION;
                    case Premise.Within _, Premise.Known _ -> false;
                });
    }
}
