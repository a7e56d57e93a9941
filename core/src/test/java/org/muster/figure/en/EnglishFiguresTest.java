package org.muster.figure.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muster.model.quantity.CountedNumeral;
import org.muster.model.quantity.Figures;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Document;
import org.muster.model.text.Span;
import org.muster.model.text.Text;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

/// Holds over every report of the quiet corpus: nothing numeric is missing, nothing overlaps, every span quotes.
class EnglishFiguresTest {

    @TestFactory
    Stream<DynamicTest> every_number_of_a_report_is_accounted_for() {
        return reports()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var text = text(file);
                    var read = new EnglishFigures().read(text, List.of()).value();
                    everyDigitIsListed(text, read);
                    everyFigureHoldsItsNumerals(read);
                    figuresDoNotOverlap(text, read);
                    assertThat(new EnglishFigures().read(text, List.of()).value())
                            .isEqualTo(read);
                }));
    }

    private static void everyDigitIsListed(Text text, Figures read) {
        var words = text.doc().text();
        for (int i = 0; i < words.length(); i++) {
            int offset = i;
            if (Character.isDigit(words.charAt(i))) {
                assertThat(read.numerals())
                        .as("the digit at %s of %s", offset, words)
                        .anyMatch(numeral -> numeral.span().contains(offset));
            }
        }
        assertThat(read.numerals()).extracting(CountedNumeral::span).isSorted().doesNotHaveDuplicates();
    }

    private static void everyFigureHoldsItsNumerals(Figures read) {
        for (var numeral : read.numerals()) {
            boolean inside =
                    read.figures().stream().anyMatch(figure -> figure.span().contains(numeral.span()));
            assertThat(!inside || numeral.is() == NumeralClass.FIGURE)
                    .as("%s", numeral)
                    .isTrue();
        }
    }

    private static void figuresDoNotOverlap(Text text, Figures read) {
        Span before = new Span(0, 0);
        for (var figure : read.figures()) {
            assertThat(figure.span().begin()).isGreaterThanOrEqualTo(before.end());
            assertThat(figure.text()).isEqualTo(text.quote(figure.span()));
            assertThat(figure.cues()).isNotEmpty();
            before = figure.span();
        }
    }

    private static Text text(Path file) {
        try {
            var words = Files.readString(file);
            var doc = Document.of(name(file), words);
            return new TextReader(EnglishTagger.shared()).read(doc).value();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Path> reports() {
        try {
            var folder = Objects.requireNonNull(EnglishFiguresTest.class.getResource("/org/muster/reports"));
            return Files.list(Path.of(folder.toURI()))
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted();
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException("The quiet corpus is not on the class path.", broken);
        }
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
