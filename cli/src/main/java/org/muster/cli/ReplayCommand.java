package org.muster.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.muster.json.BadJson;
import org.muster.replay.Outcome;
import org.muster.replay.SavedReport;
import org.muster.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster replay` verifies the certificate of every finding of a saved report.
final class ReplayCommand implements Subcommand {

    private static final String FOOTER = """

        A finding fails where its certificate does not prove its verdict, or where its words
        or numbers are not those that were printed.

        Examples:
          muster check --format json --output report.json reports/
          muster replay report.json

        Exit status:
          0  every finding holds
          1  at least one does not; each is named with its reason
          2  wrong use, or a file that is no report of Muster's\
        """;

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name(name());
        spec.usageMessage()
                .header("Verify the certificate of every finding of a saved report.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster replay [OPTION…] FILE")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footer(FOOTER);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("FILE")
                .type(String.class)
                .description("A report that muster check --format json printed, or - for standard input.")
                .build());
        spec.addOption(Help.debug());
        spec.addOption(Help.option());
        return spec;
    }

    @Override
    public int run(ParseResult arguments, Shell shell) {
        String file = arguments.matchedPositionalValue(0, "-");
        var outcomes = outcomes(file, shell);
        var failed = outcomes.stream().filter(outcome -> !outcome.holds()).toList();
        Destination.of(List.of(), shell).print(out -> print(outcomes, failed, out));
        return failed.isEmpty() ? Commands.QUIET : Commands.FOUND;
    }

    private static List<Outcome> outcomes(String file, Shell shell) {
        try (var in = open(file, shell)) {
            return SavedReport.replay(in, Report.SCHEMA);
        } catch (BadJson bad) {
            throw new WrongUse(
                    "%s is no report of Muster's: %s".formatted(file, bad.getMessage()),
                    "Maybe print it anew with muster check --format json.");
        } catch (NoSuchFileException _) {
            throw new WrongUse("%s does not exist.".formatted(file), "Maybe its path is relative to another folder.");
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            throw new WrongUse(
                    "%s could not be read: %s.".formatted(file, unreadable.getMessage()),
                    "Maybe it is a folder, or not yours to read.");
        }
    }

    private static InputStream open(String file, Shell shell) throws IOException {
        return file.equals("-") ? shell.in() : new BufferedInputStream(Files.newInputStream(Path.of(file)));
    }

    private static void print(List<Outcome> outcomes, List<Outcome> failed, Writer out) {
        try {
            for (var outcome : failed) {
                out.write("%s does not hold: %s\n".formatted(outcome.name(), String.join(" ", outcome.reasons())));
            }
            long all = findings(outcomes);
            out.write("%s of %s findings hold.\n".formatted(all - findings(failed), all));
            long figures = failed.size() - findings(failed);
            if (0 < figures) {
                out.write(
                        figures == 1
                                ? "1 figure is not as it was printed.\n"
                                : "%s figures are not as they were printed.\n".formatted(figures));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static long findings(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.subject() == Outcome.Subject.FINDING)
                .count();
    }
}
