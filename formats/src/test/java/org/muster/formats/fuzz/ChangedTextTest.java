package org.muster.formats.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A text with letters changed, cut, doubled and moved breaks no reader: a second of what the fuzzer does for hours.
final class ChangedTextTest {

    private static final Duration A_READER = Duration.ofMillis(1_000);

    static final String TEXT = """
        DUNNEVIK, 3 June 2025 — More than 182,000 people, about 12.5% of the district's 1.4 million, left their homes
        between 12 and 14 May, the relief office said on Tuesday, up from "some 90,000" a year earlier.

        Of the 46 killed, 21 were found in Harsk; two-thirds of them were over 65, according to a report by the
        ministry that Ilse Vorn, 34, had seen. "We counted ½ of the ships, １２０ in all," she added, and $2.5bn (EUR 2bn)
        was lost in the year to March, at a rate of 3 to 5 a day.
        """;

    private static final List<String> BITS = List.of(
            "9".repeat(40),
            "1e999",
            "-",
            "%",
            "0",
            ".",
            ",",
            "$",
            "\u00ad",
            "\ud83d",
            "\n\n",
            "\"",
            "(",
            " million ",
            " said ",
            " of ",
            "31 February 2025",
            "1/0",
            " and ",
            "٤٥",
            "\u0000",
            "th",
            "between ",
            " percent ");

    /// A stage by its name.
    record Stage(String name, Consumer<FuzzedText> read) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Stage> stages() {
        return Stream.of(
                new Stage("figures", FuzzedText::figures),
                new Stage("times", FuzzedText::times),
                new Stage("attributions", FuzzedText::attributions),
                new Stage("whole", FuzzedText::whole));
    }

    @ParameterizedTest
    @MethodSource("stages")
    void no_text_breaks_a_reader(Stage stage) {
        long end = System.nanoTime() + A_READER.toNanos();
        var random = new SplittableRandom(11);
        while (System.nanoTime() < end) {
            var text = changed(random);
            try {
                stage.read().accept(new FuzzedText(text.getBytes(StandardCharsets.UTF_8)));
            } catch (RuntimeException | StackOverflowError | AssertionError broken) {
                throw new AssertionError("This text broke it: " + text, broken);
            }
        }
    }

    private static String changed(SplittableRandom random) {
        var text = new StringBuilder(TEXT);
        int changes = random.nextInt(1, 30);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(1, 12));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
                default -> text.setCharAt(at, (char) random.nextInt(32, 0x2100));
            }
        }
        return text.toString();
    }
}
