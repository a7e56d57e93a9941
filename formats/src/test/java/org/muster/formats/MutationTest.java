package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
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

    private static byte[] changed(byte[] whole, SplittableRandom random) {
        var bytes = Arrays.copyOf(whole, whole.length);
        int changes = random.nextInt(3) == 0 ? random.nextInt(1, 12) : 1;
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
