package org.muster.gates;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Path;

/// How our Java files are laid out: palantir-java-format, imports in order and none unused.
final class Formatting {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    private Formatting() {}

    /// The text as it should be.
    static String of(Path file, String text) {
        try {
            String ordered = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), STYLE);
            return FORMATTER.formatSource(ordered);
        } catch (FormatterException e) {
            throw new IllegalStateException(Checkout.name(file) + " cannot be read as Java: " + e.getMessage(), e);
        }
    }
}
