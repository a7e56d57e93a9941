package org.muster.gates;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.pipeline.Muster;

/// The page of a check: its doc comment, with what Muster says of the example.
record CheckPage(Path file, String text) {
    private static final Path FOLDER = Checkout.ROOT.resolve("docs").resolve("checks");
    private static final String FAMILIES = "arithmetic time across source";

    /// Every page that there must be.
    static List<CheckPage> all() {
        var comments = CheckComment.all();
        return Stream.concat(Stream.of(index(comments)), comments.stream().map(CheckPage::of))
                .toList();
    }

    /// Every page that there is.
    static List<Path> files() {
        return Checkout.filesUnder(FOLDER);
    }

    private static CheckPage of(CheckComment comment) {
        var text = new StringBuilder("# %s\n\n%s\n".formatted(comment.name(), comment.opening()));
        for (var heading : CheckComment.HEADINGS) {
            text.append("\n## %s\n\n%s\n".formatted(heading, comment.section(heading)));
            if (heading.equals("Example")) {
                text.append("\nMuster says of it:\n\n");
                said(comment).forEach(line -> text.append("- ").append(line).append('\n'));
            }
        }
        text.append("\nThis page is made of the check's doc comment by `gates/pages`.\n");
        return new CheckPage(FOLDER.resolve(comment.name() + ".md"), text.toString());
    }

    /// What the check finds or notes in its example, a line each.
    static List<String> said(CheckComment comment) {
        var report = new Muster().check(comment.reports());
        var findings = report.findings().stream()
                .filter(finding -> finding.check().value().equals(comment.name()))
                .map(finding ->
                        "**%s**: %s".formatted(finding.verdict().name().toLowerCase(Locale.ROOT), finding.message()));
        var notes = report.documents().stream()
                .flatMap(doc -> doc.notes().stream())
                .filter(note ->
                        comment.family().equals("source") && note.stage().equals("check"))
                .map(note -> "**note**: " + note.message());
        return Stream.concat(findings, notes).toList();
    }

    private static CheckPage index(List<CheckComment> comments) {
        Map<String, List<CheckComment>> byFamily = comments.stream()
                .collect(Collectors.groupingBy(CheckComment::family, TreeMap::new, Collectors.toList()));
        var text = new StringBuilder("# Checks\n\nOne page for each thing that Muster looks for.\n");
        byFamily.keySet().stream()
                .sorted((one, other) -> Integer.compare(FAMILIES.indexOf(one), FAMILIES.indexOf(other)))
                .forEach(family -> {
                    text.append("\n## %s\n\n| check | what it finds |\n|---|---|\n".formatted(title(family)));
                    byFamily.getOrDefault(family, List.of())
                            .forEach(comment -> text.append("| [%s](%s.md) | %s |\n"
                                    .formatted(comment.name(), comment.name(), comment.opening())));
                });
        return new CheckPage(FOLDER.resolve("README.md"), text.toString());
    }

    private static String title(String family) {
        return switch (family) {
            case "arithmetic" -> "Arithmetic within a report";
            case "time" -> "Figures and their windows";
            case "across" -> "Between reports";
            case "source" -> "On whose word";
            default -> family;
        };
    }
}
