package org.muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.check.Terms;
import org.muster.model.finding.CheckId;
import org.muster.model.finding.Finding;
import org.muster.model.finding.SetAside;
import org.muster.model.finding.SetAside.Suppressed;
import org.muster.model.quantity.Rounding;
import org.muster.reckon.BadPolicy;
import org.muster.reckon.Policy;
import org.muster.reckon.Readings;
import org.muster.report.Report;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Judging is how figures are judged and which findings are told, by the options and the configuration.
///
/// @param terms which checks are made, and how numbers are taken
/// @param suppressions findings that are not told again
/// @param baseline an earlier report; none or one
record Judging(Terms terms, List<Suppression> suppressions, List<Baseline> baseline) {

    Judging {
        suppressions = List.copyOf(suppressions);
        baseline = List.copyOf(baseline);
    }

    static Stream<OptionSpec> specs() {
        return Stream.of(
                names("--only", "Make this check alone; may be given more than once. docs/checks lists them."),
                names("--ignore", "Do not make this check; may be given more than once."),
                text("--rounding", "WAY", "How numbers are shortened: nearest, half-even, truncation, none (nearest)."),
                text("--policy", "NAME|FILE", "What hedges and vague words mean: usual, single or a file (usual)."),
                text("--baseline", "FILE", "An earlier JSON report, whose findings are known and not told again."),
                text("--config", "FILE", "The configuration (muster.toml in this folder, if it is there)."));
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec names(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("CHECK")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /// Reads the configuration that the options name.
    static Configuration configuration(ParseResult arguments) {
        return Configuration.read(option(arguments, "--config"));
    }

    static Judging of(ParseResult arguments, Configuration configuration) {
        var only = named(arguments, "--only", configuration, "only");
        var ignored = named(arguments, "--ignore", configuration, "ignore");
        var terms = new Terms(
                CheckNames.leftOut(only, ignored),
                new Readings(rounding(arguments, configuration), policy(arguments, configuration)));
        return new Judging(
                terms,
                configuration.suppressions(),
                option(arguments, "--baseline").or(() -> configuration.path("baseline")).stream()
                        .map(Baseline::read)
                        .toList());
    }

    private static List<CheckId> named(ParseResult arguments, String option, Configuration configuration, String key) {
        List<String> given = arguments.matchedOptionValue(option, List.of());
        return given.isEmpty()
                ? configuration.words(key).stream()
                        .map(name -> CheckNames.of(configuration.name(key), name))
                        .toList()
                : given.stream().map(name -> CheckNames.of(option, name)).toList();
    }

    private static Rounding rounding(ParseResult arguments, Configuration configuration) {
        var given = option(arguments, "--rounding");
        var word = given.or(() -> configuration.word("rounding")).orElse("nearest");
        return Choice.of(
                given.isPresent() ? "--rounding" : configuration.name("rounding"),
                word,
                Choice.all(Rounding.values()),
                rounding -> rounding.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Policy policy(ParseResult arguments, Configuration configuration) {
        var given = option(arguments, "--policy").or(() -> configuration.word("policy"));
        var name = given.orElse(Policy.NAMES.getFirst());
        if (Policy.NAMES.contains(name)) {
            return Policy.of(name);
        }
        var file = option(arguments, "--policy").isPresent()
                ? name
                : configuration.path("policy").orElse(name);
        var near = name.contains(".") || name.contains("/")
                ? Optional.<String>empty()
                : Refusal.nearest(name, Policy.NAMES);
        if (near.isPresent() && !Files.exists(Path.of(file))) {
            throw new WrongUse("There is no policy and no file %s.".formatted(name), "Maybe %s.".formatted(near.get()));
        }
        try {
            return Policy.of(name, GivenFile.text("--policy", file, "a policy file"));
        } catch (BadPolicy bad) {
            throw new WrongUse("--policy %s, %s".formatted(file, bad.getMessage()), "");
        }
    }

    private static Optional<String> option(ParseResult arguments, String name) {
        return Optional.ofNullable(arguments.matchedOptionValue(name, (String) null));
    }

    /// Returns the report without what is suppressed or known.
    Report told(Report report) {
        if (suppressions.isEmpty() && baseline.isEmpty()) {
            return report;
        }
        var printed = new Printed(report);
        var suppressed = report.findings().stream()
                .flatMap(finding -> suppressed(finding, printed).stream())
                .toList();
        var gone = suppressed.stream().map(Suppressed::finding).toList();
        var known = report.findings().stream()
                .filter(finding ->
                        !gone.contains(finding) && baseline.stream().anyMatch(each -> each.knows(finding, printed)))
                .toList();
        return report.without(new SetAside(suppressed, known));
    }

    private Optional<Suppressed> suppressed(Finding finding, Printed printed) {
        return suppressions.stream()
                .filter(each -> each.names(finding, printed))
                .findFirst()
                .map(each -> new Suppressed(finding, each.reason()));
    }
}
