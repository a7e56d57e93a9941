package org.muster.report;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Limit;

/// The CSV writer prints every figure as one row, in document and span order, under a row of names.
///
/// An absent value is an empty cell, and the sources of a chain are joined by semicolons.
public final class CsvWriter {

    private static final List<String> NAMES = List.of(
            "document",
            "line",
            "column",
            "begin",
            "end",
            "text",
            "kind",
            "low",
            "high",
            "lowOpen",
            "highOpen",
            "unit",
            "per",
            "hedge",
            "vague",
            "measure",
            "concept",
            "population",
            "place",
            "window",
            "tempo",
            "source",
            "anonymous",
            "modality",
            "id");

    private CsvWriter() {}

    /// Writes the rows.
    ///
    /// @throws UncheckedIOException if the writer fails
    public static void write(Report report, Writer out) {
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(out)) {
            csv.writeRecord(NAMES);
            for (var doc : report.documents()) {
                var places = new Places(doc.doc().text());
                for (var claim : doc.claims()) {
                    csv.writeRecord(row(doc.doc().uri(), places, claim));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The rows could not be written.", broken);
        }
    }

    private static List<String> row(String uri, Places places, Claim claim) {
        var figure = claim.figure();
        var quantity = figure.quantity();
        var exact = quantity.amount().exact();
        var place = places.at(figure.span().begin());
        var row = new ArrayList<>(List.of(
                uri,
                Integer.toString(place.line()),
                Integer.toString(place.column()),
                Integer.toString(figure.span().begin()),
                Integer.toString(figure.span().end()),
                figure.text(),
                Words.lower(figure.kind()),
                limit(exact.low(), claim),
                limit(exact.high(), claim),
                Boolean.toString(exact.low().open()),
                Boolean.toString(exact.high().open()),
                Words.unit(quantity.unit()).orElse(""),
                Words.per(quantity.per()).orElse(""),
                Words.hedge(quantity.amount()).orElse(""),
                Boolean.toString(Words.vague(quantity.amount()))));
        row.addAll(said(claim));
        return row;
    }

    private static List<String> said(Claim claim) {
        var extent = claim.extent();
        return List.of(
                claim.measure().words(),
                Words.concept(claim.concept()).orElse(""),
                String.join("; ", extent.population()),
                String.join("; ", extent.place()),
                extent.window().edtf().orElse(""),
                Words.lower(claim.tempo()),
                claim.voice().names().stream().collect(Collectors.joining("; ")),
                Boolean.toString(claim.voice().anonymous()),
                Words.lower(claim.modality()),
                claim.figure().id().value());
    }

    private static String limit(Limit limit, Claim claim) {
        return Numbers.duration(limit, claim.figure())
                .orElse(Numbers.decimal(limit).map(BigDecimal::toPlainString).orElse(""));
    }
}
