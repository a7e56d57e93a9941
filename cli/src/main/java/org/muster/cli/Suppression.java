package org.muster.cli;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.muster.json.BadJson;
import org.muster.json.JsonValue;
import org.muster.model.finding.Finding;

/// A suppression names findings that are not told again, and why.
///
/// @param finding the id of one finding, or nothing
/// @param check the check that makes them, or nothing
/// @param report a glob that the path or file name of one of their reports matches, or nothing
/// @param figures figures as printed that all must be among theirs
/// @param reason why they are not told again
record Suppression(List<String> finding, List<String> check, List<String> report, List<String> figures, String reason) {

    private static final List<String> KEYS = List.of("finding", "check", "report", "figures", "reason");

    Suppression {
        finding = List.copyOf(finding);
        check = List.copyOf(check);
        report = List.copyOf(report);
        figures = List.copyOf(figures);
    }

    /// Reads one table of `[[suppress]]`.
    ///
    /// @throws BadJson if it names nothing or has no reason
    static Suppression of(JsonValue json) {
        if (!(json instanceof JsonValue.Members(var values))) {
            throw new BadJson("\"suppress\" must be a list of tables.");
        }
        values.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(key -> {
            throw new BadJson("suppress has no key \"%s\" (Maybe %s)."
                    .formatted(key, Refusal.nearest(key, KEYS).orElse("reason")));
        });
        var suppression = new Suppression(
                json.optionalText("finding").stream().toList(),
                json.optionalText("check").stream().toList(),
                json.optionalText("report").stream().toList(),
                json.find("figures").isPresent() ? json.texts("figures") : List.of(),
                json.optionalText("reason").orElse(""));
        suppression.validate();
        return suppression;
    }

    private void validate() {
        if (reason.isBlank()) {
            throw new BadJson("every suppress needs its reason.");
        }
        boolean nothing = Stream.of(finding, check, report, figures).allMatch(List::isEmpty);
        if (nothing) {
            throw new BadJson("the suppress with the reason \"%s\" names nothing.".formatted(reason));
        }
        check.forEach(name -> CheckNames.of("suppress: check", name));
        try {
            report.forEach(Suppression::matcher);
        } catch (PatternSyntaxException bad) {
            throw new BadJson("\"%s\" is no glob.".formatted(report.getFirst()));
        }
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    /// Returns whether the finding is one of those named.
    boolean names(Finding found, Printed printed) {
        return finding.stream().allMatch(found.id().value()::equals)
                && check.stream().allMatch(found.check().value()::equals)
                && report.stream().allMatch(glob -> printed.uris(found).stream().anyMatch(uri -> matches(glob, uri)))
                && printed.texts(found).containsAll(figures);
    }

    private static boolean matches(String glob, String uri) {
        try {
            var path = Path.of(uri);
            return matcher(glob).matches(path)
                    || Optional.ofNullable(path.getFileName())
                            .filter(matcher(glob)::matches)
                            .isPresent();
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
