package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Every package says `@NullMarked`, so that a type without `@Nullable` never means null.
final class NullMarkedTest {
    @Test
    void everyPackageHasItsPage() {
        assertThat(Source.all().stream()
                        .map(source -> source.file().getParent())
                        .distinct()
                        .filter(folder -> !hasPage(folder))
                        .map(Checkout::name))
                .as("Each package has a package-info.java that says in one sentence what it is. Add one to these.")
                .isEmpty();
    }

    /// Tests of a package share the page of its main folder.
    private static boolean hasPage(Path folder) {
        Path page = folder.resolve("package-info.java");
        return Files.exists(page) || Files.exists(Path.of(page.toString().replace("/src/test/", "/src/main/")));
    }

    @Test
    void everyPageIsNullMarked() {
        assertThat(Source.all().stream()
                        .filter(Source::isPackageInfo)
                        .filter(source -> source.tree().getPackageAnnotations().stream()
                                .noneMatch(note ->
                                        note.getAnnotationType().toString().equals("NullMarked")))
                        .map(Source::name))
                .as("Write @NullMarked before the package declaration of these.")
                .isEmpty();
    }

    @Test
    void everyPageOfCoreStartsWithASentence() {
        assertThat(Source.main().stream()
                        .filter(source ->
                                source.isPackageInfo() && source.module().equals("core"))
                        .filter(source -> !source.text().startsWith("///"))
                        .map(Source::name))
                .as("Start these with a /// comment: one sentence that says what the package is.")
                .isEmpty();
    }
}
