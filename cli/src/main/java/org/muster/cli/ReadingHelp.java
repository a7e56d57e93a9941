package org.muster.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.model.time.Hemisphere;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that say how a report is read and how its reading is shown.
final class ReadingHelp {

    private static final String HEMISPHERE = "--hemisphere";
    private static final String EXPLAIN = "--explain";

    private ReadingHelp() {}

    static OptionSpec hemisphere() {
        var words = Stream.of(Hemisphere.values()).map(ReadingHelp::word).toList();
        return OptionSpec.builder(HEMISPHERE)
                .paramLabel("HALF")
                .type(String.class)
                .completionCandidates(words)
                .description("Whose seasons the reports speak of: one of %s (north)."
                        .formatted(words.stream().collect(Collectors.joining(", "))))
                .build();
    }

    static OptionSpec explain() {
        return OptionSpec.builder(EXPLAIN)
                .type(boolean.class)
                .description("Also tell which rules, words and lexicon rows made each figure:"
                        + " beneath the report, or in JSON as \"derivation\".")
                .build();
    }

    static Hemisphere hemisphere(ParseResult arguments) {
        return Choice.of(
                HEMISPHERE,
                arguments.matchedOptionValue(HEMISPHERE, word(Hemisphere.NORTH)),
                Choice.all(Hemisphere.values()),
                ReadingHelp::word);
    }

    /// Returns whether the derivations are asked for.
    ///
    /// @throws WrongUse if the format has no room for them
    static boolean explains(ParseResult arguments, Format format) {
        boolean asked = arguments.hasMatchedOption(EXPLAIN);
        if (asked && (format == Format.CSV || format == Format.HTML)) {
            throw new WrongUse(
                    "--explain does not go with --format %s.".formatted(format.word()), "Maybe --format json.");
        }
        return asked;
    }

    private static String word(Hemisphere hemisphere) {
        return hemisphere.name().toLowerCase(Locale.ROOT);
    }
}
