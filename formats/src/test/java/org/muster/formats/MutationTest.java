package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A file of any format with some bytes changed is read or refused under its own name, never thrown at, in bounded
/// time.
final class MutationTest {

    private static final Duration A_FORMAT = Duration.ofMillis(1_500);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static Stream<Map.Entry<String, byte[]>> samples() {
        return Samples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_changed_byte_is_read_or_named(Map.Entry<String, byte[]> sample) {
        long end = System.nanoTime() + A_FORMAT.toNanos();
        var random = new SplittableRandom(5);
        while (System.nanoTime() < end) {
            var bytes = changed(sample.getValue(), random);
            long begun = System.nanoTime();
            var inputs = Given.readAll(sample.getKey(), bytes);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST);
            inputs.forEach(input -> Fuzzed.look(sample.getKey(), input));
        }
    }

    /// A file that is packed says by its sums what it holds, so that one changed byte is either nothing or noticed.
    @ParameterizedTest
    @MethodSource("packed")
    void a_changed_byte_of_a_packed_file_changes_no_word_unnoticed(Map.Entry<String, byte[]> sample) {
        var whole = sample.getValue();
        var texts = texts(Given.readAll(sample.getKey(), whole));
        long end = System.nanoTime() + A_FORMAT.toNanos();
        var random = new SplittableRandom(7);
        while (System.nanoTime() < end) {
            var bytes = Arrays.copyOf(whole, whole.length);
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            var inputs = Given.readAll(sample.getKey(), bytes);
            if (inputs.stream().allMatch(Input.Read.class::isInstance)) {
                assertThat(texts(inputs)).as("byte %s of %s", at, whole.length).isEqualTo(texts);
            }
        }
    }

    static Stream<Map.Entry<String, byte[]>> packed() {
        return samples().filter(sample -> sample.getKey().matches(".*\\.(?:zip|gz|wacz|docx|odt)"));
    }

    private static List<String> texts(List<Input> inputs) {
        return inputs.stream()
                .filter(Input.Read.class::isInstance)
                .map(input -> ((Input.Read) input).doc().text())
                .toList();
    }

    private static byte[] changed(byte[] whole, SplittableRandom random) {
        var bytes = Arrays.copyOf(whole, whole.length);
        int changes = random.nextInt(3) == 0 ? random.nextInt(1, 12) : 1;
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
