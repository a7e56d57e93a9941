package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Nothing in the repository tells where or by what means it was written: it must mean the same to everybody.
final class TracesTest {
    @TestFactory
    List<DynamicTest> noTraces() {
        return Table.rows("traces.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> noTrace(Pattern.compile(row.get(1)), Pattern.compile(row.get(2)), row.get(3))))
                .toList();
    }

    private static void noTrace(Pattern files, Pattern trace, String remedy) {
        var found = new ArrayList<String>();
        for (Path file : Checkout.files()) {
            if (files.matcher(Checkout.name(file)).find()) {
                Checkout.text(file).ifPresent(text -> look(Checkout.name(file), text, trace, found));
            }
        }
        assertThat(found).as(remedy).isEmpty();
    }

    private static void look(String name, String text, Pattern trace, List<String> found) {
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (trace.matcher(line).find()) {
                found.add(name + ":" + number + " " + line.strip());
            }
        }
    }
}
