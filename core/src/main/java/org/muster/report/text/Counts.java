package org.muster.report.text;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Coverage;
import org.muster.model.finding.Finding;
import org.muster.model.finding.SetAside;
import org.muster.model.finding.Verdict;
import org.muster.report.Report;

/// Counts are the sentences that sum up: coverage, sourcing, and the whole report in one line.
final class Counts {

    private Counts() {}

    /// Returns what became of the numerals, naming only what there is, and always how many were not read.
    static String coverage(Coverage coverage) {
        var classes = new ArrayList<String>();
        add(classes, coverage.figures(), "in figures");
        add(classes, coverage.times(), "in dates and times");
        add(classes, coverage.names(), "in names");
        add(classes, coverage.others(), coverage.others() == 1 ? "that counts nothing" : "that count nothing");
        add(classes, coverage.unread(), "not read");
        return "Coverage: %s%s%s; %s."
                .formatted(
                        many(coverage.numerals(), "numeral"),
                        classes.isEmpty() ? "" : " = " + String.join(" + ", classes),
                        coverage.unread() == 0 ? ", all of them read" : "",
                        relations(coverage));
    }

    private static String relations(Coverage coverage) {
        return coverage.relationsStated() == 0
                ? "no relation between figures stated"
                : coverage.relationsChecked() + " of " + many(coverage.relationsStated(), "stated relation")
                        + " checked";
    }

    private static void add(List<String> classes, int count, String words) {
        if (0 < count) {
            classes.add(count + " " + words);
        }
    }

    static String sourcing(List<Claim> claims) {
        long none = claims.stream()
                .filter(claim -> claim.voice().sources().isEmpty())
                .count();
        long unnamed =
                claims.stream().filter(claim -> claim.voice().anonymous()).count();
        return "Sourcing: %s: %s with a named source, %s with none, %s through unnamed sources."
                .formatted(many(claims.size(), "figure"), claims.size() - none - unnamed, none, unnamed);
    }

    static String summary(Report report) {
        int figures =
                report.documents().stream().mapToInt(doc -> doc.claims().size()).sum();
        return "%s, %s: %s%s."
                .formatted(
                        many(report.documents().size(), "report"),
                        many(figures, "figure"),
                        verdicts(report.findings()),
                        setAside(report.setAside()));
    }

    /// Returns how many findings are not told again, and why; nothing where there are none.
    static String setAside(SetAside aside) {
        int suppressed = aside.suppressed().size();
        int known = aside.known().size();
        return (suppressed == 0 ? "" : "; %s suppressed".formatted(suppressed))
                + (known == 0 ? "" : "; %s more known from the baseline".formatted(known));
    }

    private static String verdicts(List<Finding> findings) {
        var counts = new ArrayList<String>();
        for (var verdict : Verdict.values()) {
            int count = (int) findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .count();
            if (0 < count) {
                counts.add(
                        switch (verdict) {
                            case CONFLICT -> many(count, "conflict");
                            case TENSION -> many(count, "tension");
                            case UNDECIDED -> count + " undecided";
                            case DERIVE -> count + " derived";
                            case AGREE -> count + " in agreement";
                        });
            }
        }
        return counts.isEmpty() ? "no findings" : String.join(", ", counts);
    }

    static String many(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
