package org.muster.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import org.muster.formats.Watch;
import org.muster.model.text.Document;
import org.muster.model.text.Noted;
import org.muster.report.text.Ink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster check` reads reports, checks their figures and prints what it found.
final class CheckCommand implements Subcommand {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name(name());
        spec.usageMessage()
                .header("Read reports and check every figure in them.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster check [OPTION…] PATH…")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .longOptionsMaxWidth(26)
                .footer(CheckHelp.footer());
        spec.addPositional(paths());
        options().forEach(spec::addOption);
        Judging.specs().forEach(spec::addOption);
        ReadingOptions.specs().forEach(spec::addOption);
        return spec;
    }

    private static PositionalParamSpec paths() {
        return PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel("PATH")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A report, a folder or archive of reports, a crawl, or - for standard input.")
                .build();
    }

    private static Stream<OptionSpec> options() {
        return Stream.of(
                CheckHelp.format(),
                text("--output", "FILE", "Print to this file instead of standard output."),
                CheckHelp.published(),
                ReadingHelp.hemisphere(),
                CheckHelp.failOn(),
                CheckHelp.vocabulary(),
                ReadingHelp.explain(),
                flag("--each", "Check each report by itself and print it once read: for crawls of any size."),
                flag("--no-color", "Print without colour, even on a terminal; so does NO_COLOR."),
                Help.debug(),
                Help.option());
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult arguments, Shell shell) {
        var options = CheckOptions.of(arguments);
        if (options.each()) {
            return new EachReport(options, shell).run();
        }
        var destination = Destination.of(options.output(), shell);
        try (var progress = Progress.in(shell)) {
            var documents = new ArrayList<Noted<Document>>();
            boolean refused = gather(options, destination, shell, progress, documents);
            var muster = options.muster(uris(documents));
            var report = options.told(muster, muster.check(documents, doc -> progress.done()));
            progress.close();
            var ink = options.colourless() ? Ink.PLAIN : destination.ink();
            destination.print(out -> options.format().print(report, ink, out));
            report.faults().forEach(fault -> shell.complain(fault, arguments.hasMatchedOption("--debug")));
            refused |= !report.faults().isEmpty();
            return refused ? Commands.WRONG : options.fails(report.findings()) ? Commands.FOUND : Commands.QUIET;
        }
    }

    /// Reads all documents, and returns whether any input was refused.
    private static boolean gather(
            CheckOptions options, Destination destination, Shell shell, Watch watch, List<Noted<Document>> documents) {
        var inputs = new ArrayList<Input>();
        new Inputs(options.settings(), shell.in()).each(options.paths(), watch, inputs::add);
        inputs.sort(Comparator.comparing(Input::uri).thenComparing(Object::toString));
        destination.refuseToOverwrite(inputs);
        inputs.forEach(input -> take(input, documents, shell));
        return inputs.stream().anyMatch(Input.Refused.class::isInstance);
    }

    private static void take(Input input, List<Noted<Document>> documents, Shell shell) {
        switch (input) {
            case Input.Read read -> documents.add(new Noted<>(read.doc(), read.notes()));
            case Input.LeftOut _ -> {}
            case Input.Refused why -> shell.complain(why.toString());
        }
    }

    private static List<String> uris(Collection<Noted<Document>> documents) {
        return documents.stream().map(noted -> noted.value().uri()).toList();
    }
}
