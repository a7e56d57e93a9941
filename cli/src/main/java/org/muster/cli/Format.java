package org.muster.cli;

import java.io.Writer;
import java.util.Locale;
import org.muster.report.CsvWriter;
import org.muster.report.FiguresWriter;
import org.muster.report.JsonWriter;
import org.muster.report.Report;
import org.muster.report.html.HtmlWriter;
import org.muster.report.text.Ink;
import org.muster.report.text.TextWriter;

/// A format is a form in which a report is printed.
enum Format {
    TEXT(TextWriter::write),
    JSON((report, ink, out) -> JsonWriter.write(report, Version.number(), out)),
    FIGURES((report, ink, out) -> FiguresWriter.write(report, out)),
    CSV((report, ink, out) -> CsvWriter.write(report, out)),
    HTML((report, ink, out) -> HtmlWriter.write(report, out));

    /// How a format prints a report.
    interface Printer {
        void print(Report report, Ink ink, Writer out);
    }

    private final Printer printer;

    Format(Printer printer) {
        this.printer = printer;
    }

    void print(Report report, Ink ink, Writer out) {
        printer.print(report, ink, out);
    }

    /// Returns its name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
