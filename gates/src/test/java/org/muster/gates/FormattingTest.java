package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Every Java file is laid out by the formatter; with `-Dformat=apply` the test does it instead of complaining.
final class FormattingTest {
    @Test
    void everyFileIsFormatted() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : Checkout.javaFiles()) {
            String text = Files.readString(file);
            String formatted = Formatting.of(file, text);
            if (!text.equals(formatted)) {
                found.add(Checkout.name(file));
                if ("apply".equals(System.getProperty("format"))) {
                    Files.writeString(file, formatted);
                }
            }
        }
        if (!"apply".equals(System.getProperty("format"))) {
            assertThat(found)
                    .as("These are not laid out as the others are. Run gates/format, which rewrites them.")
                    .isEmpty();
        }
    }
}
