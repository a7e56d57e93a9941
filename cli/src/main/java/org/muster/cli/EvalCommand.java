package org.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.muster.eval.Evaluation;
import org.muster.eval.Evaluations;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster eval` measures Muster on a public benchmark, with 95 % intervals.
final class EvalCommand implements Subcommand {

    @Override
    public String name() {
        return "eval";
    }

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name(name());
        describe(spec);
        spec.addPositional(benchmark());
        spec.addPositional(folder());
        spec.addOption(errors());
        spec.addOption(csv());
        spec.addOption(output());
        spec.addOption(Help.debug());
        spec.addOption(Help.option());
        return spec;
    }

    private static void describe(CommandSpec spec) {
        spec.usageMessage()
                .header("Measure accuracy on a public benchmark.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster eval NAME DIR [--errors] [--csv] [--output FILE]")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footer("", "Example:", "  muster eval figures path/to/figures --errors");
    }

    private static PositionalParamSpec benchmark() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("NAME")
                .type(String.class)
                .completionCandidates(Evaluations.names())
                .description("The benchmark: " + String.join(", ", Evaluations.names()) + ".")
                .build();
    }

    private static PositionalParamSpec folder() {
        return PositionalParamSpec.builder()
                .index("1")
                .arity("1")
                .paramLabel("DIR")
                .type(String.class)
                .description("A folder in the benchmark's layout.")
                .build();
    }

    private static OptionSpec errors() {
        return OptionSpec.builder("--errors")
                .type(boolean.class)
                .description("List every miss with its context after the table.")
                .build();
    }

    private static OptionSpec csv() {
        return OptionSpec.builder("--csv")
                .type(boolean.class)
                .description("Print the scores as CSV: slot, precision, recall, F1.")
                .build();
    }

    private static OptionSpec output() {
        return OptionSpec.builder("-o", "--output")
                .paramLabel("FILE")
                .type(String.class)
                .description("Write the table to FILE instead of standard output.")
                .build();
    }

    @Override
    public int run(ParseResult arguments, Shell shell) {
        var name =
                Choice.of("The benchmark", arguments.matchedPositionalValue(0, ""), Evaluations.names(), word -> word);
        String folder = arguments.matchedPositionalValue(1, "");
        String output = arguments.matchedOptionValue("--output", "-");
        var destination = Destination.of(List.of(output), shell);
        var result = result(Evaluations.named(name).orElseThrow(), folder);
        var scores = arguments.hasMatchedOption("--csv") ? csv(result) : result.table();
        Consumer<Writer> table = out -> write(out, scores);
        Consumer<Writer> misses = out -> result.misses().forEach(miss -> write(out, miss + "\n"));
        destination.print(arguments.hasMatchedOption("--errors") ? table.andThen(misses) : table);
        return Commands.QUIET;
    }

    private static String csv(Evaluation.Result result) {
        return result.rows().stream().map(row -> String.join(",", row) + "\n").collect(Collectors.joining());
    }

    private static Evaluation.Result result(Evaluation evaluation, String folder) {
        var path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            throw new WrongUse(
                    "The benchmark's folder (%s) does not exist.".formatted(folder),
                    "Maybe it lies elsewhere: name the folder that holds its files.");
        }
        try {
            return evaluation.run(path);
        } catch (IOException missing) {
            throw new WrongUse(
                    "The benchmark's file (%s) could not be read.".formatted(missing.getMessage()),
                    "Maybe %s is not in the layout of the benchmark \"%s\".".formatted(folder, evaluation.name()));
        }
    }

    private static void write(Writer out, String words) {
        try {
            out.write(words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
