package org.muster.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.formats.Settings;
import org.muster.model.finding.Finding;
import org.muster.model.finding.Verdict;
import org.muster.model.time.Hemisphere;
import org.muster.pipeline.Muster;
import org.muster.report.Report;
import org.muster.vocabulary.Vocabulary;
import picocli.CommandLine.ParseResult;

/// The options of `muster check`, read and found valid.
///
/// @param paths what to read
/// @param format in which form to print
/// @param output the file to print to; empty for standard output
/// @param published the dates given
/// @param failOn the verdicts that make the exit status 1
/// @param settings how files are read
/// @param vocabulary what can be counted
/// @param colourless whether colour was declined
/// @param hemisphere whose seasons the reports speak of
/// @param judging how figures are judged and which findings are told
/// @param explains whether it is told how each figure was read
/// @param each whether each report is checked and printed by itself
record CheckOptions(
        List<String> paths,
        Format format,
        List<String> output,
        PublishedDates published,
        List<Verdict> failOn,
        Settings settings,
        Vocabulary vocabulary,
        boolean colourless,
        Hemisphere hemisphere,
        Judging judging,
        boolean explains,
        boolean each) {

    static final String NEVER = "never";

    CheckOptions {
        paths = List.copyOf(paths);
        output = List.copyOf(output);
        failOn = List.copyOf(failOn);
    }

    static CheckOptions of(ParseResult arguments) {
        List<String> paths = arguments.matchedPositionalValue(0, List.of());
        if (paths.isEmpty()) {
            throw new WrongUse(
                    "No report was named.", "Maybe muster check report.txt, a folder, or - for standard input.");
        }
        var configuration = Judging.configuration(arguments);
        Optional<String> output = Optional.ofNullable(arguments.matchedOptionValue("--output", (String) null));
        String word = arguments.matchedOptionValue("--format", defaultFormat().word());
        var format = Choice.of("--format", word, Choice.all(Format.values()), Format::word);
        return new CheckOptions(
                paths,
                format,
                output.stream().toList(),
                PublishedDates.parse(arguments.matchedOptionValue("--published", List.of())),
                failOn(arguments, configuration),
                ReadingOptions.of(arguments),
                GivenVocabulary.read(Optional.ofNullable(arguments.matchedOptionValue("--vocabulary", (String) null))
                        .or(() -> configuration.path("vocabulary"))),
                arguments.hasMatchedOption("--no-color"),
                ReadingHelp.hemisphere(arguments),
                Judging.of(arguments, configuration),
                ReadingHelp.explains(arguments, format),
                arguments.hasMatchedOption("--each"));
    }

    /// Returns a Muster that reads as these options say.
    ///
    /// @param uris the addresses of what it will read
    Muster muster(List<String> uris) {
        return new Muster(published.over(uris).in(hemisphere), vocabulary, judging.terms());
    }

    /// Returns the report without what is suppressed or known, and with how its figures were read, if that was
    /// asked for.
    Report told(Muster muster, Report report) {
        return judging.told(explains ? muster.explained(report) : report);
    }

    static Format defaultFormat() {
        return Format.values()[0];
    }

    /// Returns the verdict named and all graver ones.
    private static List<Verdict> failOn(ParseResult arguments, Configuration configuration) {
        boolean given = arguments.hasMatchedOption("--fail-on")
                || configuration.word("fail-on").isEmpty();
        String word = arguments.matchedOptionValue(
                "--fail-on", configuration.word("fail-on").orElse("conflict"));
        var option = given ? "--fail-on" : configuration.name("fail-on");
        var words = Stream.concat(Stream.of(Verdict.values()).map(CheckOptions::word), Stream.of(NEVER))
                .toList();
        int chosen = words.indexOf(Choice.of(option, word, words, name -> name));
        return word.equals(NEVER) ? List.of() : List.of(Verdict.values()).subList(0, chosen + 1);
    }

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> failOn.contains(finding.verdict()));
    }
}
