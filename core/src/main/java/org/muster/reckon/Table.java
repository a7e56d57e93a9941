package org.muster.reckon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.muster.model.quantity.Rational;

/// A table is the rows of a policy file: cells between tabs, `#` before comments.
final class Table {

    private Table() {}

    static List<String[]> rows(String name, int cells) {
        try (var stream = Table.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The policy file (%s) must be on the class path.".formatted(name));
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(name, line, cells))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Returns the fraction written as `3` or `1/4`.
    static Rational number(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0
                ? Rational.of(Long.parseLong(cell))
                : Rational.of(Long.parseLong(cell.substring(0, slash)), Long.parseLong(cell.substring(slash + 1)));
    }

    private static String[] row(String name, String line, int cells) {
        var row = line.split("\t", -1);
        if (row.length != cells) {
            throw new IllegalStateException(
                    "The line (%s) of %s must have %s cells. Maybe a tab is missing.".formatted(line, name, cells));
        }
        return row;
    }
}
