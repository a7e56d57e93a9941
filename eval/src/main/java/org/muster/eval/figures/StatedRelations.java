package org.muster.eval.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.quantity.FigureId;
import org.muster.report.Report;

/// Stated relations are the findings on one report, held against what people read in it.
///
/// A gold relation is stated where findings of its verdict speak of all of its figures and of no others. A figure is
/// the gold's if it overlaps one of the gold's spans, or repeats one: the same amount and measure read at another
/// place. One finding will do; several do where each shares a figure with another, so that two unconnected sums are not
/// taken for a comparison between them.
///
/// @param claims the claims of the report by their figures
/// @param findings the findings on it alone
record StatedRelations(Map<FigureId, Claim> claims, List<Finding> findings) {

    StatedRelations {
        claims = Map.copyOf(claims);
        findings = List.copyOf(findings);
    }

    static StatedRelations in(Report report, String name) {
        var claims = new HashMap<FigureId, Claim>();
        report.documents().stream()
                .filter(doc -> doc.doc().uri().equals(name))
                .flatMap(doc -> doc.claims().stream())
                .forEach(claim -> claims.put(claim.figure().id(), claim));
        return new StatedRelations(
                claims,
                report.findings().stream()
                        .filter(finding -> claims.keySet().containsAll(finding.figures()))
                        .toList());
    }

    boolean states(GoldRelation relation) {
        var own = findings.stream()
                .filter(finding -> finding.verdict() == relation.verdict())
                .filter(finding -> isAbout(finding, relation))
                .toList();
        return own.stream().anyMatch(finding -> covered(connected(finding, own), relation));
    }

    /// Returns whether a conflict is found between figures of the relation.
    boolean contradicts(GoldRelation relation) {
        return findings.stream()
                .anyMatch(finding -> finding.verdict() == Verdict.CONFLICT && isAbout(finding, relation));
    }

    /// Returns the findings that speak of figures of the relation.
    List<Finding> about(GoldRelation relation) {
        return findings.stream()
                .filter(finding -> 1
                        < finding.figures().stream()
                                .filter(figure -> is(figure, relation))
                                .count())
                .toList();
    }

    private boolean isAbout(Finding finding, GoldRelation relation) {
        return finding.figures().stream().allMatch(figure -> is(figure, relation));
    }

    private boolean is(FigureId figure, GoldRelation relation) {
        return relation.figures().stream()
                .anyMatch(span -> claim(figure).figure().span().overlaps(span)
                        || claims.values().stream()
                                .anyMatch(claim ->
                                        claim.figure().span().overlaps(span) && repeats(claim, claim(figure))));
    }

    private boolean covered(Set<FigureId> figures, GoldRelation relation) {
        return relation.figures().stream()
                .allMatch(span -> figures.stream()
                        .map(this::claim)
                        .anyMatch(claim -> claim.figure().span().overlaps(span)
                                || claims.values().stream()
                                        .anyMatch(other ->
                                                other.figure().span().overlaps(span) && repeats(other, claim))));
    }

    private Claim claim(FigureId figure) {
        return Optional.ofNullable(claims.get(figure)).orElseThrow();
    }

    private static boolean repeats(Claim one, Claim other) {
        return one.figure().kind() == other.figure().kind()
                && one.figure()
                        .quantity()
                        .amount()
                        .exact()
                        .equals(other.figure().quantity().amount().exact())
                && one.measure().words().equals(other.measure().words());
    }

    /// Returns the figures of the finding and of all that share a figure with it, directly or through others.
    private static Set<FigureId> connected(Finding first, List<Finding> all) {
        var reached = new HashSet<>(first.figures());
        var open = new ArrayList<>(all);
        while (true) {
            var next = open.stream()
                    .filter(finding -> finding.figures().stream().anyMatch(reached::contains))
                    .collect(Collectors.toSet());
            if (next.isEmpty()) {
                return reached;
            }
            next.forEach(finding -> reached.addAll(finding.figures()));
            open.removeAll(next);
        }
    }
}
