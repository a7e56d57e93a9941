package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.muster.check.Checks;

/// The doc comment of a check is its page under `docs/checks`; with `-Dpages=apply` the test writes the pages instead
// of
/// complaining.
final class CheckPagesTest {
    private static final boolean APPLY = "apply".equals(System.getProperty("pages"));

    @Test
    void everyCheckSaysWhatItFinds() {
        assertThat(CheckComment.all().stream().map(CheckComment::name))
                .as("The doc comments of these checks have no heading \"## What it finds\".")
                .containsAll(
                        Checks.ALL.stream().map(check -> check.id().value()).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyCommentHasItsHeadings() {
        return CheckComment.all().stream()
                .map(comment -> DynamicTest.dynamicTest(comment.name(), () -> {
                    assertThat(comment.headings())
                            .as("headings of %s", comment.name())
                            .containsExactlyElementsOf(CheckComment.HEADINGS);
                    assertThat(CheckComment.HEADINGS.stream().map(comment::section))
                            .as("texts under the headings of %s", comment.name())
                            .doesNotContain("");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return CheckComment.all().stream()
                .map(comment -> DynamicTest.dynamicTest(comment.name(), () -> {
                    assertThat(comment.reports())
                            .as(
                                    "%s has no report in its example. Maybe its lines do not begin with \"> \".",
                                    comment.name())
                            .isNotEmpty();
                    assertThat(CheckPage.said(comment))
                            .as("what %s says of its own example", comment.name())
                            .isNotEmpty();
                }));
    }

    @Test
    void everyPageIsThatOfItsComment() throws IOException {
        var stale = new ArrayList<String>();
        for (var page : CheckPage.all()) {
            if (!Files.exists(page.file()) || !Files.readString(page.file()).equals(page.text())) {
                stale.add(Checkout.name(page.file()));
                if (APPLY) {
                    Files.createDirectories(page.file().resolveSibling("."));
                    Files.writeString(page.file(), page.text());
                }
            }
        }
        if (!APPLY) {
            assertThat(stale)
                    .as(
                            "These pages are missing or not those of their checks' comments. Run gates/pages, which rewrites them.")
                    .isEmpty();
        }
    }

    @Test
    void everyPageHasItsCheck() {
        assertThat(CheckPage.files())
                .as("These pages under docs/checks belong to no check. Delete them.")
                .allMatch(file ->
                        CheckPage.all().stream().anyMatch(page -> page.file().equals(file)));
    }
}
