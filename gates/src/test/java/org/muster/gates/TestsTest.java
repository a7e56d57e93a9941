package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What holds for the tests themselves: none is switched off, none pretends.
final class TestsTest {
    private static final Pattern MOCKS = Pattern.compile("mockito|easymock|jmockit|powermock|mockk");

    @Test
    void noTestIsDisabled() {
        var found = new ArrayList<String>();
        for (Source source : Source.all()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitAnnotation(AnnotationTree note, Void nothing) {
                    String name = note.getAnnotationType().toString();
                    if (name.substring(name.lastIndexOf('.') + 1).startsWith("Disabled") || name.equals("Ignore")) {
                        found.add(source.place(note) + " @" + name);
                    }
                    return super.visitAnnotation(note, nothing);
                }
            }.scan(source.tree(), null);
        }
        assertThat(found)
                .as("No test is disabled. Assert the wrong behaviour with a FIXME sentence, or repair it.")
                .isEmpty();
    }

    @Test
    void noMockLibraryIsOnTheClassPath() {
        List<String> entries = List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator));
        assertThat(entries.stream()
                        .filter(entry ->
                                MOCKS.matcher(entry.toLowerCase(Locale.ROOT)).find()))
                .as("No mocks: give the tested code plain values.")
                .isEmpty();
    }

    @Test
    void noTestImportsAMockLibrary() {
        var found = new ArrayList<String>();
        for (Source source : Source.all()) {
            for (ImportTree line : source.tree().getImports()) {
                String name = line.getQualifiedIdentifier().toString().toLowerCase(Locale.ROOT);
                if (MOCKS.matcher(name).find()) {
                    found.add(source.place(line));
                }
            }
        }
        assertThat(found).as("No mocks: give the tested code plain values.").isEmpty();
    }
}
