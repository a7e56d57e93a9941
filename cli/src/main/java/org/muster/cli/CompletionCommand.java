package org.muster.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster completion` prints a script that completes `muster`'s words on the command line.
final class CompletionCommand implements Subcommand {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name(name());
        spec.usageMessage()
                .header("Print a script that completes commands and options in bash or zsh.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster completion [bash|zsh]")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footer(
                        "",
                        "Examples:",
                        "  source <(muster completion)",
                        "  muster completion bash > ~/.local/share/bash-completion/completions/muster");
        spec.addPositional(kind());
        spec.addOption(Help.debug());
        spec.addOption(Help.option());
        return spec;
    }

    private static PositionalParamSpec kind() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("SHELL")
                .type(String.class)
                .completionCandidates(SHELLS)
                .description("bash or zsh; one script serves both.")
                .build();
    }

    @Override
    public int run(ParseResult arguments, Shell shell) {
        Choice.of("The shell", arguments.matchedPositionalValue(0, SHELLS.getFirst()), SHELLS, name -> name);
        return Commands.print(
                shell, AutoComplete.bash("muster", Commands.line()).replace("\r\n", "\n"));
    }
}
