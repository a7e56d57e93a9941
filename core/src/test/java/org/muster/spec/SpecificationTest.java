package org.muster.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.attribution.AttributionReaders;
import org.muster.measure.en.EnglishSurroundings;
import org.muster.model.claim.Claim;
import org.muster.model.claim.ReadDocument;
import org.muster.model.source.Attribution;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.text.Document;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.model.text.Text;
import org.muster.model.time.Anchor;
import org.muster.model.time.TimeExpression;
import org.muster.pipeline.Muster;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;
import org.muster.time.TimeReaders;

/// Runs every example of the specifications under `spec/` through the whole pipeline.
class SpecificationTest {

    @TestFactory
    Stream<DynamicTest> every_example_is_read_as_specified() throws IOException {
        return specifications().stream()
                .flatMap(file -> Example.of(name(file), read(file)).stream())
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> check(example)));
    }

    @Test
    void every_specification_says_when_the_rule_is_silent() throws IOException {
        assertThat(specifications())
                .allSatisfy(file -> assertThat(read(file))
                        .as("%s needs a section \"## When it is silent\"", file)
                        .contains("\n## When it is silent\n"));
    }

    private static void check(Example example) {
        var text = text(example);
        var read = new Muster().read(text.doc());
        var times = TimeReaders.of("en")
                .orElseThrow()
                .read(text, new Anchor(text.doc().published()))
                .value();
        var attributions = AttributionReaders.of("en").orElseThrow().read(text).value();
        for (var expectation : example.expectations()) {
            var words = expectation.span().in(example.text());
            switch (expectation.sort()) {
                case "figure" -> figure(example, read, expectation);
                case "time" -> time(example, times, expectation);
                case "source" ->
                    assertThat(sources(attributions))
                            .as("%s: source %s", example.place(), words)
                            .contains(expectation.span());
                case "cue" ->
                    assertThat(attributions.stream().map(a -> a.cue().span()))
                            .as("%s: cue %s", example.place(), words)
                            .contains(expectation.span());
                case "reason" ->
                    assertThat(attributions.stream()
                                    .flatMap(attribution -> attribution.chain().stream())
                                    .flatMap(source -> source.reason().stream()))
                            .as("%s: reason %s", example.place(), words)
                            .contains(expectation.span());
                case "content" -> content(example, attributions, expectation);
                case "around" -> around(example, text, read, expectation);
                default ->
                    throw new IllegalArgumentException(
                            "%s: the sort (%s) must be figure, time, source, cue, reason, content or around."
                                    .formatted(example.place(), expectation.sort()));
            }
        }
        for (var absence : example.absences()) {
            assertThat(found(absence, read, times, attributions))
                    .as("%s: no %s", example.place(), absence)
                    .isEmpty();
        }
    }

    private static List<?> found(
            String sort, ReadDocument read, List<TimeExpression> times, List<Attribution> attributions) {
        return switch (sort) {
            case "figure" ->
                read.claims().stream().map(claim -> claim.figure().text()).toList();
            case "time" -> times;
            case "source" ->
                attributions.stream()
                        .filter(a -> a.manner() != Manner.HELD && a.manner() != Manner.IMPERSONAL)
                        .toList();
            case "attribution" -> attributions;
            default -> read.relations();
        };
    }

    private static void figure(Example example, ReadDocument read, Example.Expectation expectation) {
        var words = expectation.span().in(example.text());
        var claim = read.claims().stream()
                .filter(candidate -> candidate.figure().span().equals(expectation.span()))
                .findFirst();
        assertThat(claim)
                .as("%s: the figure \"%s\" among %s", example.place(), words, texts(read.claims()))
                .isPresent();
        var slots = Slots.of(claim.orElseThrow());
        expectation.attributes().forEach((slot, expected) -> {
            var value = Objects.requireNonNull(slots.get(slot), () -> example.place() + ": no slot " + slot);
            assertThat(Slots.agree(slot, expected, value))
                    .as("%s: \"%s\" %s should be %s, was %s", example.place(), words, slot, expected, value)
                    .isTrue();
        });
    }

    private static void around(Example example, Text text, ReadDocument read, Example.Expectation expectation) {
        var figures = read.claims().stream().map(Claim::figure).toList();
        var found = figures.stream()
                .filter(figure -> figure.span().equals(expectation.span()))
                .map(figure -> EnglishSurroundings.of(text, figures).get(figure.id()))
                .findFirst();
        assertThat(found)
                .as("%s: around \"%s\"", example.place(), expectation.span().in(example.text()))
                .isPresent();
        var words = Map.of(
                "subject", found.orElseThrow().subject(),
                "governor", found.orElseThrow().governor(),
                "noun", found.orElseThrow().noun(),
                "complement", found.orElseThrow().complement(),
                "object", found.orElseThrow().object(),
                "first", found.orElseThrow().first() ? List.of("true") : List.<String>of());
        expectation
                .attributes()
                .forEach((part, expected) -> assertThat(String.join(" ", words.get(part)))
                        .as(
                                "%s: %s around \"%s\"",
                                example.place(), part, expectation.span().in(example.text()))
                        .isEqualTo(expected.replace("\"", "").replace("none", "")));
    }

    private static void time(Example example, List<TimeExpression> times, Example.Expectation expectation) {
        var words = expectation.span().in(example.text());
        var time = times.stream()
                .filter(candidate -> candidate.span().equals(expectation.span())
                        || candidate.core().equals(expectation.span()))
                .findFirst();
        assertThat(time)
                .as("%s: the time \"%s\" among %s", example.place(), words, times)
                .isPresent();
        expectation.attributes().forEach((slot, expected) -> {
            var value = slot.equals("role")
                    ? time.orElseThrow().role().name().toLowerCase(Locale.ROOT)
                    : time.orElseThrow().window().edtf().orElse("none");
            assertThat(value).as("%s: \"%s\" %s", example.place(), words, slot).isEqualTo(expected);
        });
    }

    private static void content(Example example, List<Attribution> attributions, Example.Expectation expectation) {
        var words = expectation.span().in(example.text());
        var holders = attributions.stream()
                .filter(attribution -> attribution.content().contains(expectation.span()))
                .map(attribution -> attribution.manner().name().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(holders)
                .as("%s: content %s among %s", example.place(), words, attributions)
                .isNotEmpty();
        var manner = expectation.attributes().get("manner");
        if (manner != null) {
            assertThat(holders).as("%s: manner of %s", example.place(), words).contains(manner);
        }
    }

    private static List<Span> sources(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> attribution.chain().stream())
                .flatMap(source -> source.spans().stream())
                .toList();
    }

    private static List<String> texts(List<Claim> claims) {
        return claims.stream().map(claim -> claim.figure().text()).toList();
    }

    private static Text text(Example example) {
        var doc = Document.of("example", example.text());
        var dated = example.anchor().isEmpty()
                ? doc
                : doc.withPublished(new Stated.Said<>(example.anchor().getFirst(), "anchor"));
        return new TextReader(EnglishTagger.shared()).read(dated).value();
    }

    private static List<Path> specifications() throws IOException {
        var root = root();
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.startsWith(root.resolve("check")))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        try {
            URI uri = Objects.requireNonNull(SpecificationTest.class.getResource("/org/muster/spec"))
                    .toURI();
            return Path.of(uri);
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String name(Path file) {
        return root().relativize(file).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
