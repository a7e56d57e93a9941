package org.muster.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.muster.formats.Limit;
import org.muster.formats.Limits;
import org.muster.formats.Selection;
import org.muster.formats.Settings;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// Reading options say how files are read: the same for every command that reads them.
final class ReadingOptions {

    private ReadingOptions() {}

    static Stream<OptionSpec> specs() {
        return Stream.of(
                text("--lang", "CODE", "Read every report in this language, such as en, whatever it says itself."),
                text("--charset", "NAME", "Read every text in this charset, whatever it says itself."),
                text("--column", "NAME", "Of a table, the column with the text, by its name or number."),
                globs("--include", "Of a folder or archive, read what is so named, whatever it ends in."),
                globs("--exclude", "Of a folder or archive, leave out what is so named."),
                text("--max-size", "SIZE", "Refuse reports of more bytes than this, such as 500K or 64M (8M)."));
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(description)
                .build();
    }

    private static OptionSpec globs(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("GLOB")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static Settings of(ParseResult arguments) {
        var settings = Settings.USUAL
                .with(Limits.USUAL.with(limit(arguments.matchedOptionValue("--max-size", "8M"))))
                .with(new Selection(
                        arguments.matchedOptionValue("--include", List.of()),
                        arguments.matchedOptionValue("--exclude", List.of())));
        settings = with(settings, arguments, "--charset", (those, name) -> those.withCharset(charset(name)));
        settings = with(settings, arguments, "--lang", (those, code) -> those.withLanguage(language(code)));
        return with(settings, arguments, "--column", Settings::withColumn);
    }

    private static Settings with(
            Settings settings, ParseResult arguments, String option, BiFunction<Settings, String, Settings> change) {
        return arguments.hasMatchedOption(option)
                ? change.apply(settings, arguments.matchedOptionValue(option, ""))
                : settings;
    }

    private static Limit limit(String size) {
        return Limit.parse(size)
                .orElseThrow(() -> new WrongUse(
                        "--max-size must be a size from 1 byte to 1G, not \"%s\".".formatted(size), "Maybe 64M."));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            var known = List.copyOf(Charset.availableCharsets().keySet());
            throw new WrongUse(
                    "--charset must be the name of a charset, not \"%s\".".formatted(name),
                    "Maybe %s.".formatted(Refusal.nearest(name, known).orElse("windows-1252")));
        }
    }

    private static String language(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        if (!List.of(Locale.getISOLanguages()).contains(lower)) {
            throw new WrongUse("--lang must be a code of two letters, not \"%s\".".formatted(code), "Maybe en.");
        }
        return lower;
    }
}
