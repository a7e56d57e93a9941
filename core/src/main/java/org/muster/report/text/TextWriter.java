package org.muster.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.muster.model.claim.ReadDocument;
import org.muster.model.finding.Finding;
import org.muster.model.text.Note;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;
import org.muster.report.FindingOrder;
import org.muster.report.Places;
import org.muster.report.Report;

/// The text writer prints the report for people: each document's findings, figures, coverage and sourcing, then what
/// was found across documents.
public final class TextWriter {

    private TextWriter() {}

    /// Writes the report.
    ///
    /// @throws UncheckedIOException if the writer fails
    public static void write(Report report, Ink ink, Writer out) {
        try {
            var findings = FindingOrder.gravestFirst(report);
            var part = new FindingsPart(new Index(report), ink);
            for (var doc : report.documents()) {
                out.write(document(doc, part, findings, ink));
            }
            out.write(across(findings, part, ink));
            out.write(suppressed(report, ink));
            out.write(Column.wrap("", "", Counts.summary(report)));
            derivations(report, ink, out);
        } catch (IOException broken) {
            throw new UncheckedIOException("The report could not be written.", broken);
        }
    }

    /// Beneath the report, how each figure came about, if anybody asked.
    private static void derivations(Report report, Ink ink, Writer out) throws IOException {
        for (var read : report.documents()) {
            var told = read.claims().stream()
                    .flatMap(claim -> report.derivation(claim).stream())
                    .toList();
            if (!told.isEmpty()) {
                out.write("\n" + rule("How the figures of " + read.doc().uri() + " were read", ink));
                DerivationWriter.write(read.doc(), told, out);
            }
        }
    }

    private static String across(List<Finding> findings, FindingsPart part, Ink ink) {
        var across = findings.stream()
                .filter(finding -> 1 < finding.documents().size())
                .toList();
        return across.isEmpty() ? "" : rule("Across the reports", ink) + part.of(across) + "\n";
    }

    /// What is suppressed is not told again, but never hidden.
    private static String suppressed(Report report, Ink ink) {
        var suppressed = report.setAside().suppressed();
        if (suppressed.isEmpty()) {
            return "";
        }
        var lines = new StringBuilder(rule("Suppressed", ink)).append('\n');
        for (var each : suppressed) {
            var finding = each.finding();
            lines.append(Column.wrap("  *  ", "     ", finding.message()))
                    .append(Column.wrap("     Because: ", "              ", each.reason()))
                    .append("     ")
                    .append(ink.faint("(%s, %s)"
                            .formatted(
                                    finding.check().value(),
                                    finding.verdict().name().toLowerCase(Locale.ROOT))))
                    .append("\n\n");
        }
        return lines.toString();
    }

    private static String document(ReadDocument read, FindingsPart part, List<Finding> findings, Ink ink) {
        var doc = read.doc();
        var own = findings.stream()
                .filter(finding -> finding.documents().equals(List.of(doc.id())))
                .toList();
        var page = new StringBuilder(rule(doc.uri(), ink));
        read.headline().find().ifPresent(title -> page.append(Column.wrap("", "", title)));
        page.append(Column.wrap("", "", published(read)));
        page.append(part.of(own));
        page.append(FigureTable.of(read, ink));
        page.append('\n').append(Column.wrap("", "          ", Counts.coverage(read.coverage())));
        if (!read.claims().isEmpty()) {
            page.append(Column.wrap("", "          ", Counts.sourcing(read.claims())));
        }
        return page.append(notes(read)).append('\n').toString();
    }

    private static String rule(String title, Ink ink) {
        var words = "── " + Column.clean(title) + " ";
        return ink.bold(words + "─".repeat(Math.max(0, Column.WIDTH - Column.width(words)))) + "\n";
    }

    private static String published(ReadDocument read) {
        var outlet = read.doc().publisher().find().map(name -> name + ". ").orElse("");
        return outlet
                + switch (read.doc().published()) {
                    case Stated.Said<PartialDate>(var date, var where) -> "Published %s (%s).".formatted(date, where);
                    case Stated.Unsaid<PartialDate>(var reason) -> "Not dated: %s.".formatted(reason);
                };
    }

    private static String notes(ReadDocument read) {
        var places = new Places(read.doc().text());
        var notes = new StringBuilder();
        for (var note : read.notes()) {
            notes.append(Column.wrap("Note:     ", "          ", note(places, note)));
        }
        return notes.toString();
    }

    private static String note(Places places, Note note) {
        return note.span().length() == 0
                ? note.message()
                : places.at(note.span().begin()) + " " + note.message();
    }
}
