package org.muster.formats.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.attribution.AttributionReaders;
import org.muster.figure.FigureReaders;
import org.muster.model.source.Attribution;
import org.muster.model.text.Document;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.model.text.Text;
import org.muster.model.time.Anchor;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.pipeline.Muster;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;
import org.muster.time.TimeReaders;

/// A fuzzed text is any text, read by one stage; what the stage read must lie in the text and in order.
final class FuzzedText {

    private static final Anchor ANCHOR =
            new Anchor(new Stated.Said<>(PartialDate.parse("2025-06-03").orElseThrow(), "the test"));

    private final Text text;

    FuzzedText(byte[] bytes) {
        this.text = new TextReader(EnglishTagger.shared())
                .read(Document.of("fuzzed.txt", new String(bytes, StandardCharsets.UTF_8)))
                .value();
    }

    /// Reads a text, so that the first call of the fuzzer, which is timed, loads no class.
    static void prepare() {
        new FuzzedText(ChangedTextTest.TEXT.getBytes(StandardCharsets.UTF_8)).whole();
    }

    /// Reads its figures.
    void figures() {
        var figures = FigureReaders.of("en").orElseThrow().read(text, times()).value();
        requireOrder(figures.figures().stream().map(figure -> figure.span()).toList());
        requireOrder(figures.numerals().stream().map(numeral -> numeral.span()).toList());
    }

    /// Reads its times.
    List<TimeExpression> times() {
        var times = TimeReaders.of("en").orElseThrow().read(text, ANCHOR).value();
        requireOrder(times.stream().map(TimeExpression::span).toList());
        return times;
    }

    /// Reads its attributions.
    List<Attribution> attributions() {
        return AttributionReaders.of("en").orElseThrow().read(text).value();
    }

    /// Reads and checks all of it, in its own language or one that is not understood.
    void whole() {
        var report = new Muster().check(List.of(text.doc(), text.doc().withLanguage("de")));
        if (!report.faults().isEmpty()) {
            throw new AssertionError(report.faults().getFirst().sentence());
        }
    }

    private void requireOrder(List<Span> spans) {
        int end = 0;
        for (var span : spans) {
            if (span.begin() < end || text.doc().text().length() < span.end()) {
                throw new AssertionError("%s does not follow %s within the text".formatted(span, end));
            }
            end = span.end();
        }
    }
}
