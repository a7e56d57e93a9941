package org.muster.cli;

/// The `muster` command.
public final class Main {

    private Main() {}

    /// Runs the command and ends the process with its exit status.
    public static void main(String[] args) {
        System.exit(new Commands(Shell.current()).run(args));
    }
}
