package org.muster.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Hypothesis;
import org.muster.model.finding.Severity;
import org.muster.model.finding.Verdict;

/// The findings part lists findings, gravest first, each with what was printed where, the arithmetic and the reason.
final class FindingsPart {

    private static final String INDENT = "     ";

    private final Index index;
    private final Ink ink;

    FindingsPart(Index index, Ink ink) {
        this.index = index;
        this.ink = ink;
    }

    String of(List<Finding> findings) {
        var part = new StringBuilder();
        for (var verdict : Verdict.values()) {
            var ofVerdict = findings.stream()
                    .filter(finding -> finding.verdict() == verdict)
                    .toList();
            if (!ofVerdict.isEmpty()) {
                part.append('\n').append(heading(verdict)).append('\n');
                ofVerdict.forEach(finding -> part.append('\n').append(finding(finding)));
            }
        }
        return part.toString();
    }

    private String heading(Verdict verdict) {
        return ink.verdict(verdict, verdict.name()) + "  "
                + switch (verdict) {
                    case CONFLICT -> "these figures cannot stand together as they are printed";
                    case TENSION -> "these fit only by rounding, a wide word or another meaning";
                    case UNDECIDED -> "the words are so wide that they could hardly be wrong";
                    case DERIVE -> "nobody printed this, but the figures force it";
                    case AGREE -> "the figures bear out what the text says of them";
                };
    }

    private String finding(Finding finding) {
        var lines = new StringBuilder(Column.wrap("  *  ", INDENT, finding.message()));
        lines.append(Column.wrap(INDENT + "   ", INDENT + "   ", finding.arithmetic()));
        lines.append(grave(finding.verdict()) ? contexts(finding) : quotes(finding));
        lines.append(Column.wrap(
                INDENT + "Why:   ", INDENT + "       ", finding.justification().because()));
        finding.hypotheses().forEach(hypothesis -> lines.append(hypothesis(hypothesis)));
        return lines.append(INDENT)
                .append(ink.faint("(" + finding.check().value() + severity(finding.severity()) + ")"))
                .append('\n')
                .toString();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case CLAIM_FLIPS -> ": what is said is the other way round";
            case NUMBER_WRONG -> ": a number is wrong";
            case LAST_DIGIT -> ": no more than the last digits";
            case NONE -> "";
        };
    }

    private static boolean grave(Verdict verdict) {
        return verdict == Verdict.CONFLICT || verdict == Verdict.TENSION;
    }

    /// Returns a line for each figure with the words around it.
    private String contexts(Finding finding) {
        var lines = new StringBuilder();
        boolean across = 1 < finding.documents().size();
        var last = "";
        for (var quote : found(finding)) {
            var uri = quote.document().doc().uri();
            if (across && !uri.equals(last)) {
                lines.append(INDENT).append(Column.clean(uri)).append('\n');
                last = uri;
            }
            lines.append(context(quote, across ? INDENT + "  " : INDENT)).append('\n');
        }
        return lines.toString();
    }

    private String context(Index.Quote quote, String indent) {
        var place = indent + Column.fill(quote.place().toString(), 7) + " ";
        return place + quote.context(Column.WIDTH - Column.width(place), ink);
    }

    /// Returns the figures and their places in a row.
    private String quotes(Finding finding) {
        boolean across = 1 < finding.documents().size();
        var quotes = found(finding).stream()
                .map(quote -> "\"%s\" (%s%s)"
                        .formatted(
                                Column.clean(quote.claim().figure().text()),
                                across ? quote.document().doc().uri() + " " : "",
                                quote.place()))
                .toList();
        return quotes.isEmpty() ? "" : Column.wrap(INDENT + "At:    ", INDENT + "       ", String.join(", ", quotes));
    }

    private List<Index.Quote> found(Finding finding) {
        var quotes = new ArrayList<Index.Quote>();
        finding.figures().stream()
                .distinct()
                .forEach(figure -> index.find(figure).ifPresent(quotes::add));
        return quotes;
    }

    private static String hypothesis(Hypothesis hypothesis) {
        return Column.wrap(
                INDENT + "Maybe: ",
                INDENT + "       ",
                "%s (%s)%s".formatted(hypothesis.message(), hypothesis.arithmetic(), against(hypothesis)));
    }

    /// What speaks against it; that nothing does need not be said.
    private static String against(Hypothesis hypothesis) {
        return hypothesis.opposed() ? " Against it: " + lowerFirst(hypothesis.against()) : "";
    }

    private static String lowerFirst(String words) {
        boolean name = words.length() < 2 || !Character.isLowerCase(words.charAt(1));
        return name ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
