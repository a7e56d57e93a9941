package org.muster.cli;

import java.io.Writer;
import java.util.Locale;
import org.muster.report.FiguresWriter;
import org.muster.report.JsonWriter;
import org.muster.report.Report;
import org.muster.report.html.HtmlWriter;

/// A format is a form in which a report is printed.
enum Format {
    JSON((report, style, out) -> JsonWriter.write(report, Version.number(), out)),
    FIGURES((report, style, out) -> FiguresWriter.write(report, out)),
    HTML((report, style, out) -> HtmlWriter.write(report, out));

    /// How a format prints a report.
    interface Printer {
        void print(Report report, Style style, Writer out);
    }

    /// What only a terminal's reader cares for.
    enum Style {
        PLAIN,
        COLOURED
    }

    private final Printer printer;

    Format(Printer printer) {
        this.printer = printer;
    }

    void print(Report report, Style style, Writer out) {
        printer.print(report, style, out);
    }

    /// Returns its name on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
