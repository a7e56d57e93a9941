package org.muster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a call of the command did: its exit status and what it printed where.
record Called(int status, String out, String err) {

    /// Calls the command with nothing on standard input and no terminal.
    static Called with(String... args) {
        return from("", Shell.Manners.PIPED, args);
    }

    static Called from(String input, Shell.Manners manners, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var shell = new Shell(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                manners);
        int status = new Commands(shell).run(args);
        return new Called(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
