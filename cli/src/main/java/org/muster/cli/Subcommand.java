package org.muster.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// A subcommand is one thing that `muster` can do, with its options and its help.
interface Subcommand {

    /// Returns what it is called by.
    String name();

    /// Returns whether it reads reports, for which the readers must be ready.
    default boolean reads() {
        return false;
    }

    /// Returns its name, options and help. Each call makes a new one.
    CommandSpec spec();

    /// Does it.
    ///
    /// @return the exit status
    /// @throws WrongUse if what the user asked for cannot be done
    int run(ParseResult arguments, Shell shell);
}
