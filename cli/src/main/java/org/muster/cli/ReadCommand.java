package org.muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster read` prints what was taken from files: what they say of themselves, their text and what was left out.
final class ReadCommand implements Subcommand {

    private static final String FOOTER = """

        Examples:
          muster read page.html
          muster read --charset windows-1251 report.txt
          muster read crawl.warc.gz
        """;

    @Override
    public String name() {
        return "read";
    }

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name(name());
        spec.usageMessage()
                .header("Show what is taken from files: metadata, text and what is left out.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster read [OPTION…] PATH…")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .footer(FOOTER + "\n" + Help.READING_STATUS);
        spec.addPositional(paths());
        ReadingOptions.specs().forEach(spec::addOption);
        spec.addOption(Help.debug());
        spec.addOption(Help.option());
        return spec;
    }

    private static PositionalParamSpec paths() {
        return PositionalParamSpec.builder()
                .index("0..*")
                .paramLabel("PATH")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("A file in any format that is read, a folder, or - for standard input.")
                .build();
    }

    @Override
    public int run(ParseResult arguments, Shell shell) {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.isEmpty()) {
            throw new WrongUse(
                    "No file was named.", "Maybe muster read report.html, a folder, or - for standard input.");
        }
        var refused = new AtomicBoolean();
        var inputs = new Inputs(ReadingOptions.of(arguments), shell.in());
        Destination.of(List.of(), shell)
                .print(out -> inputs.each(paths, input -> {
                    refused.compareAndSet(false, input instanceof Input.Refused);
                    print(input, out, shell);
                }));
        return refused.get() ? Commands.WRONG : Commands.QUIET;
    }

    private static void print(Input input, Writer out, Shell shell) {
        switch (input) {
            case Input.Read read -> TakenText.write(read, out);
            case Input.LeftOut left -> line(out, "LEFT OUT  " + left);
            case Input.Refused why -> shell.complain(why.toString());
        }
    }

    private static void line(Writer out, String words) {
        try {
            out.write(Plain.line(words.strip()) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
