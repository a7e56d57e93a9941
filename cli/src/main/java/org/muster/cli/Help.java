package org.muster.cli;

import picocli.CommandLine.Model.OptionSpec;

/// Help is what every subcommand says alike.
final class Help {

    static final String EXIT_STATUS = """
        Exit status:
          0  no finding at or above --fail-on (by default: no conflict)
          1  at least one
          2  wrong use, or an input that could not be read; the others still are\
        """;

    /// The status of commands that read and find nothing.
    static final String READING_STATUS = """
        Exit status:
          0  everything was read
          2  wrong use, or an input that could not be read; the others still are\
        """;

    private Help() {}

    static OptionSpec option() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build();
    }

    static OptionSpec debug() {
        return OptionSpec.builder("--debug")
                .type(boolean.class)
                .description("Show where in the program a fault arose.")
                .build();
    }
}
