package org.muster.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.model.finding.Verdict;
import picocli.CommandLine.Model.OptionSpec;

/// The longer parts of the help of `muster check`.
final class CheckHelp {

    private static final String FOOTER = """

        Verdicts, gravest first:
          conflict   no reading of the words lets the figures stand together
          tension    only rounding, or the widest sense of a word, lets them
          undecided  the words are so wide that they could hardly have failed
          derive     the figures force a number that nobody printed
          agree      the figures bear out what the text says of them

        Examples:
          muster check report.txt
          muster check --published 2025-11-28 reports/
          muster check --published a.txt=2025-11 a.txt b.txt
          muster check --format json --output findings.json reports/
          curl -s https://example.org/report.html | muster check -
        """;

    private CheckHelp() {}

    static String footer() {
        return FOOTER + "\n" + Help.EXIT_STATUS;
    }

    static OptionSpec format() {
        var words = Stream.of(Format.values()).map(Format::word).toList();
        return OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .completionCandidates(words)
                .description("One of %s (%s).".formatted(String.join(", ", words), words.getFirst()))
                .build();
    }

    static OptionSpec published() {
        return OptionSpec.builder("--published")
                .paramLabel("[PATH=]DATE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("The publication date of every report that states none, or of one of them:"
                        + " a day (2025-11-28), a month (2025-11) or a year (2025). May be given more than once.")
                .build();
    }

    static OptionSpec vocabulary() {
        return OptionSpec.builder("--vocabulary")
                .paramLabel("FILE")
                .type(String.class)
                .description("A Turtle file (SKOS) with concepts of your own, or with known ones described anew.")
                .build();
    }

    static OptionSpec failOn() {
        List<String> words = Stream.concat(
                        Stream.of(Verdict.values()).map(CheckOptions::word), Stream.of(CheckOptions.NEVER))
                .toList();
        return OptionSpec.builder("--fail-on")
                .paramLabel("VERDICT")
                .type(String.class)
                .completionCandidates(words)
                .description("Exit with 1 if a finding is this grave or graver: one of %s (conflict)."
                        .formatted(words.stream().collect(Collectors.joining(", "))))
                .build();
    }
}
