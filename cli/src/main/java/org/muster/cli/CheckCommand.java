package org.muster.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import org.muster.model.text.Document;
import org.muster.model.text.Noted;
import org.muster.pipeline.Muster;
import org.muster.report.text.Ink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster check` reads reports, checks their figures and prints what it found.
final class CheckCommand implements Subcommand {

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name("check");
        spec.usageMessage()
                .header("Read reports and check every figure in them.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster check [OPTION…] PATH…")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .longOptionsMaxWidth(26)
                .footer(CheckHelp.footer());
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel("PATH")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A report as text or HTML, a folder of reports, or - for standard input.")
                .build());
        Stream.of(
                        CheckHelp.format(),
                        text("--output", "FILE", "Print to this file instead of standard output."),
                        CheckHelp.published(),
                        CheckHelp.failOn(),
                        CheckHelp.vocabulary(),
                        text("--max-size", "SIZE", "Refuse reports of more bytes than this, such as 500K or 64M (8M)."),
                        flag("--no-color", "Print without colour, even on a terminal; so does NO_COLOR."),
                        Help.debug(),
                        Help.option())
                .forEach(spec::addOption);
        return spec;
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
        var destination = Destination.of(options.output(), shell);
        var inputs = new Inputs(options.limit(), shell.in()).read(options.paths());
        destination.refuseToOverwrite(inputs);
        var documents = new ArrayList<Noted<Document>>();
        boolean refused = false;
        for (var input : inputs) {
            switch (input) {
                case Input.Read read -> documents.add(new Noted<>(read.doc(), read.notes()));
                case Input.LeftOut _ -> {}
                case Input.Refused why -> {
                    refused = true;
                    shell.complain(why.toString());
                }
            }
        }
        var dates = options.published().over(uris(documents));
        try (var progress = Progress.over(documents.size(), shell)) {
            var report = new Muster(dates, options.vocabulary()).check(documents, doc -> progress.done());
            progress.close();
            var ink = options.colourless() ? Ink.PLAIN : destination.ink();
            destination.print(out -> options.format().print(report, ink, out));
            report.faults().forEach(fault -> shell.complain(fault, arguments.hasMatchedOption("--debug")));
            refused |= !report.faults().isEmpty();
            return refused ? Commands.WRONG : options.fails(report.findings()) ? Commands.FOUND : Commands.QUIET;
        }
    }

    private static List<String> uris(Collection<Noted<Document>> documents) {
        return documents.stream().map(noted -> noted.value().uri()).toList();
    }
}
