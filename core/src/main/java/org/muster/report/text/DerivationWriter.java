package org.muster.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.muster.model.claim.Derivation;
import org.muster.model.text.Document;
import org.muster.report.Places;

/// The derivation writer prints how claims came about: a block a figure, a paragraph a slot.
public final class DerivationWriter {

    private static final int SLOT = 11;

    private DerivationWriter() {}

    /// Writes the derivations of one document.
    ///
    /// @throws UncheckedIOException if the writer fails
    public static void write(Document doc, List<Derivation> derivations, Writer out) {
        var places = new Places(doc.text());
        try {
            for (var derivation : derivations) {
                out.write(block(doc, places, derivation));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The derivations could not be written.", broken);
        }
    }

    private static String block(Document doc, Places places, Derivation derivation) {
        var figure = derivation.claim().figure();
        var head = "\"%s\" at %s (offset %s) in %s"
                .formatted(
                        figure.text(),
                        places.at(figure.span().begin()),
                        figure.span().begin(),
                        doc.uri());
        var block = new StringBuilder(Column.wrap("", "  ", head)).append('\n');
        for (var slot : derivation.slots()) {
            block.append(Column.wrap(
                    "  " + Column.fill(slot.name(), SLOT), " ".repeat(SLOT + 2), Column.clean(slot.value())));
            slot.steps().forEach(step -> block.append(step(doc, step)));
        }
        return block.append('\n').toString();
    }

    private static String step(Document doc, Derivation.Step step) {
        var indent = " ".repeat(SLOT + 4);
        var words = step.words().stream()
                .map(span -> "\"%s\"".formatted(span.in(doc.text())))
                .distinct()
                .collect(Collectors.joining(", "));
        var lines = new StringBuilder(
                Column.wrap(indent, indent + "  ", (step.rule().value() + "  " + words).strip()));
        step.rows().forEach(row -> lines.append(Column.wrap(indent + "  ", indent + "    ", row)));
        return lines.toString();
    }
}
