package org.muster.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.formats.Distance;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A refusal is one line for arguments that the parser could not take: what is wrong, and a way out.
final class Refusal {

    private Refusal() {}

    static String of(ParameterException refused) {
        var spec = refused.getCommandLine().getCommandSpec();
        var help = "%s --help".formatted(spec.qualifiedName());
        if (refused instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, help);
        }
        if (refused instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            var argument = missing.getMissing().getFirst();
            return "%s needs a value (%s). Maybe see %s.".formatted(name(argument), argument.paramLabel(), help);
        }
        var message = refused.getMessage() == null ? "The arguments could not be read" : refused.getMessage();
        return "%s. Maybe see %s.".formatted(message.replaceAll("\\s+", " ").replaceAll("[.]$", ""), help);
    }

    private static String name(ArgSpec missing) {
        return missing instanceof OptionSpec option ? option.longestName() : "The argument";
    }

    private static String unmatched(UnmatchedArgumentException unmatched, String help) {
        var spec = unmatched.getCommandLine().getCommandSpec();
        var word = unmatched.getUnmatched().getFirst();
        boolean option = word.startsWith("-") && 1 < word.length();
        var known = option ? options(spec) : List.copyOf(spec.subcommands().keySet());
        int end = word.indexOf('=');
        var name = option && 0 < end ? word.substring(0, end) : word;
        return "There is no %s %s. Maybe %s."
                .formatted(
                        option ? "option" : "command",
                        name,
                        nearest(name, known).orElse("see " + help));
    }

    private static List<String> options(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(one -> Stream.of(one.names()))
                .filter(one -> one.startsWith("--"))
                .toList();
    }

    /// Returns the known word nearest to the one given, if one is near.
    static Optional<String> nearest(String word, List<String> known) {
        return known.stream()
                .filter(one -> Distance.between(word, one) <= Math.max(2, one.length() / 3)
                        || 3 <= word.length() && one.startsWith(word))
                .min(Comparator.<String>comparingInt(one -> Distance.between(word, one))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
