package org.muster.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.model.finding.Fault;
import org.muster.pipeline.Muster;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Commands are what `muster` can do, and the one place where arguments become a call and a call an exit status.
final class Commands {

    /// Nothing at or above what `--fail-on` names.
    static final int QUIET = 0;

    /// Something at or above what `--fail-on` names.
    static final int FOUND = 1;

    /// Wrong use, or an input that could not be read.
    static final int WRONG = 2;

    /// Every subcommand, in the order of the help.
    private static final List<Subcommand> ALL = List.of(
            new CheckCommand(),
            new ReadCommand(),
            new ExplainCommand(),
            new ReplayCommand(),
            new EvalCommand(),
            new CompletionCommand());

    private final Shell shell;

    Commands(Shell shell) {
        this.shell = shell;
    }

    int run(String... args) {
        boolean debug = Arrays.asList(args).contains("--debug");
        try {
            return dispatch(args);
        } catch (ParameterException refused) {
            shell.complain(Refusal.of(refused));
            return trace(debug, refused);
        } catch (WrongUse wrong) {
            shell.complain(String.valueOf(wrong.getMessage()));
            return trace(debug, wrong);
        } catch (OutOfMemoryError full) {
            shell.complain("The memory that Java was given (%s MiB) is used up. Maybe give it fewer or smaller reports"
                            .formatted(Runtime.getRuntime().maxMemory() >> 20)
                    + " at once, or more memory: MUSTER_JAVA_OPTS=-Xmx4g.");
            return trace(debug, full);
        } catch (RuntimeException | StackOverflowError fault) {
            shell.complain(Fault.of(Commands.of(args), fault), debug);
            return WRONG;
        }
    }

    private static String of(String... args) {
        return args.length == 0 ? "muster" : "muster " + args[0];
    }

    private int trace(boolean debug, Throwable thrown) {
        if (debug) {
            thrown.printStackTrace(shell.err());
        }
        return WRONG;
    }

    private int dispatch(String... args) {
        var called = args.length == 0 ? Optional.<Subcommand>empty() : subcommand(args[0]);
        var readers = called.filter(Subcommand::reads).map(_ -> Preparation.begun(Muster.preparations()));
        var line = line(called.map(List::of).orElse(ALL));
        var parsed = line.parseArgs(args);
        if (!parsed.hasSubcommand() && parsed.isVersionHelpRequested()) {
            return print(Version.words() + "\n");
        }
        var last = last(parsed);
        if (last.isUsageHelpRequested() || args.length == 0) {
            return print(usage(last.commandSpec().commandLine()));
        }
        var name = last.commandSpec().name();
        var command = subcommand(name)
                .orElseThrow(() -> new WrongUse("No subcommand was named.", "Maybe muster check; see muster --help."));
        readers.ifPresent(Preparation::finish);
        return command.run(last, shell);
    }

    private static ParseResult last(ParseResult parsed) {
        var last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last;
    }

    private static Optional<Subcommand> subcommand(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /// Returns the parser with every subcommand.
    static CommandLine line() {
        return line(ALL);
    }

    /// Returns the parser with these subcommands; to make the options of those that nobody called takes a while.
    private static CommandLine line(List<Subcommand> subcommands) {
        var root = CommandSpec.create().name("muster").version(Version.words());
        root.usageMessage()
                .header("Reads news reports and makes every figure in them answer for itself.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster COMMAND [OPTION…]", "       muster COMMAND --help")
                .commandListHeading("%nCommands:%n")
                .optionListHeading("%nOptions:%n")
                .footer("", "Example:", "  muster check examples/", "", Help.EXIT_STATUS);
        root.addOption(Help.option());
        root.addOption(Help.version());
        subcommands.forEach(command -> root.addSubcommand(command.name(), command.spec()));
        return new CommandLine(root).setExpandAtFiles(false).setUsageHelpAutoWidth(false);
    }

    private static String usage(CommandLine line) {
        var words = new StringWriter();
        line.usage(new PrintWriter(words), Ansi.OFF);
        return words.toString().replace(System.lineSeparator(), "\n");
    }

    private int print(String words) {
        return print(shell, words);
    }

    /// Prints the words; a reader who has gone away is no problem.
    static int print(Shell shell, String words) {
        try {
            shell.out().write(words.getBytes(StandardCharsets.UTF_8));
            shell.out().flush();
        } catch (java.io.IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return QUIET;
    }
}
