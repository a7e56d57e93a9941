package org.muster.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// "To add a … touch these files": the table in CONTRIBUTING.md names files that exist, and few.
final class ContributingTest {
    private static final Pattern CODE = Pattern.compile("`([^`]*/[^`]*)`");
    private static final int FILES_A_CHANGE = 3;

    @Test
    void everyFileNamedExists() {
        List<String> ours = Checkout.files().stream().map(Checkout::name).toList();
        var missing = new ArrayList<String>();
        for (String row : rows()) {
            for (String path : paths(row)) {
                if (ours.stream().noneMatch(name -> matches(path, name))) {
                    missing.add(path);
                }
            }
        }
        assertThat(missing)
                .as(
                        "CONTRIBUTING.md names files that are not there. Name those that are; <…> and * stand for any name.")
                .isEmpty();
    }

    @Test
    void noCommonChangeTouchesManyFiles() {
        assertThat(rows().stream().filter(row -> FILES_A_CHANGE < paths(row).size()))
                .as("A common change touches at most %d files. Make it so, then write it so.", FILES_A_CHANGE)
                .isEmpty();
    }

    /// The rows of the table under the heading that speaks of the commonest changes.
    private static List<String> rows() {
        Path page = Checkout.ROOT.resolve("CONTRIBUTING.md");
        if (!Checkout.files().contains(page)) {
            return List.of();
        }
        return Checkout.text(page)
                .orElse("")
                .lines()
                .dropWhile(line ->
                        !(line.startsWith("#") && line.toLowerCase(Locale.ROOT).contains("commonest changes")))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> paths(String row) {
        return CODE.matcher(row)
                .results()
                .map((MatchResult code) -> code.group(1))
                .toList();
    }

    private static boolean matches(String path, String name) {
        String glob =
                path.replaceAll("<[^>]*>|…", "*").replaceFirst("^\\./", "").replaceFirst("/$", "/**");
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(name));
    }
}
