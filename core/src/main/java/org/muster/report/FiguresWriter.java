package org.muster.report;

import java.io.Writer;

/// The figures writer prints every figure as one line of JSON, in document and span order.
///
/// The field `document` is the path as given.
public final class FiguresWriter {

    private FiguresWriter() {}

    /// Writes a line for every figure of the report.
    ///
    /// @throws java.io.UncheckedIOException if the writer fails
    public static void write(Report report, Writer out) {
        Json.lines(out, json -> {
            for (var doc : report.documents()) {
                var places = new Places(doc.doc().text());
                var original = new OriginalJson(doc.doc());
                doc.claims()
                        .forEach(claim -> FigureJson.write(
                                json, doc.doc().uri(), places, original, claim, report.derivation(claim)));
            }
        });
    }
}
