package org.muster.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Justification;
import org.muster.model.finding.Verdict;

/// Findings are made here, so that every one names its documents and figures in the same way.
public final class Findings {

    private Findings() {}

    /// Returns a finding on the claims, each once, in the order given.
    public static Finding of(
            Check check,
            Verdict verdict,
            List<Claim> claims,
            String message,
            String arithmetic,
            Justification justification) {
        return of(check, verdict, claims, message, arithmetic, justification, List.of());
    }

    /// Returns a finding with hypotheses.
    public static Finding of(
            Check check,
            Verdict verdict,
            List<Claim> claims,
            String message,
            String arithmetic,
            Justification justification,
            List<Hypothesis> hypotheses) {
        var figures = new LinkedHashSet<>(
                claims.stream().map(claim -> claim.figure().id()).toList());
        var documents = new LinkedHashSet<>(
                claims.stream().map(claim -> claim.figure().document()).toList());
        return new Finding(
                Finding.idOf(check.id(), verdict, List.copyOf(figures)),
                check.id(),
                verdict,
                new ArrayList<>(documents),
                new ArrayList<>(figures),
                message,
                arithmetic,
                justification,
                hypotheses);
    }
}
