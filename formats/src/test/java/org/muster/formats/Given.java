package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// Given bytes are read as if they were a file of that name.
public final class Given {

    private Given() {}

    /// Returns the one input that the bytes give.
    public static Input read(String name, byte[] bytes) {
        var inputs = readAll(name, bytes);
        assertThat(inputs).hasSize(1);
        return inputs.getFirst();
    }

    /// Returns every input that the bytes give, in order.
    public static List<Input> readAll(String name, byte[] bytes) {
        return readAll(name, bytes, Settings.USUAL);
    }

    /// Returns every input that the bytes give under these settings, in order.
    public static List<Input> readAll(String name, byte[] bytes, Settings settings) {
        var inputs = new ArrayList<Input>();
        try {
            new Intake(settings, inputs::add)
                    .read(name, new ByteArrayInputStream(bytes), OptionalLong.of(bytes.length));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(inputs);
    }
}
