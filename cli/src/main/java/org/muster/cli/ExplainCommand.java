package org.muster.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.formats.Input;
import org.muster.formats.Inputs;
import org.muster.formats.Settings;
import org.muster.model.claim.Derivation;
import org.muster.model.text.Document;
import org.muster.model.text.Span;
import org.muster.pipeline.Muster;
import org.muster.report.text.DerivationWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `muster explain` prints which rules, words and lexicon rows made each slot of a figure.
final class ExplainCommand implements Subcommand {

    private static final Pattern PLACE = Pattern.compile("(?<file>.+):(?<offset>\\d{1,9})", Pattern.DOTALL);

    private static final String FOOTER = """

        Examples:
          muster explain report.txt:1204
          muster explain report.txt
        """;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public boolean reads() {
        return true;
    }

    @Override
    public CommandSpec spec() {
        var spec = CommandSpec.create().name(name());
        describe(spec);
        spec.addPositional(place());
        spec.addOption(CheckHelp.published());
        ReadingOptions.specs().forEach(spec::addOption);
        spec.addOption(ReadingHelp.hemisphere());
        spec.addOption(Help.debug());
        spec.addOption(Help.option());
        return spec;
    }

    private static void describe(CommandSpec spec) {
        spec.usageMessage()
                .header("Show which rules, words and lexicon rows made each part of a figure.")
                .synopsisHeading("%nUsage: ")
                .customSynopsis("muster explain [OPTION…] FILE[:OFFSET]")
                .parameterListHeading("%nArguments:%n")
                .optionListHeading("%nOptions:%n")
                .footer(FOOTER + "\n" + Help.READING_STATUS);
    }

    private static PositionalParamSpec place() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel("FILE[:OFFSET]")
                .type(String.class)
                .description("A report, and an offset within one of its figures, in UTF-16 code units from 0;"
                        + " without an offset all its figures.")
                .build();
    }

    @Override
    public int run(ParseResult arguments, Shell shell) {
        String place = arguments.matchedPositionalValue(0, "");
        var matcher = PLACE.matcher(place);
        boolean whole = !matcher.matches() || java.nio.file.Files.exists(java.nio.file.Path.of(place));
        var doc = document(whole ? place : matcher.group("file"), ReadingOptions.of(arguments), shell);
        var dates = PublishedDates.parse(arguments.matchedOptionValue("--published", List.of()))
                .over(List.of(doc.uri()))
                .in(ReadingHelp.hemisphere(arguments));
        var derivations = new Muster(dates).explain(doc);
        var wanted = whole ? derivations : List.of(at(derivations, doc, Integer.parseInt(matcher.group("offset"))));
        Destination.of(List.of(), shell).print(out -> DerivationWriter.write(doc, wanted, out));
        return Commands.QUIET;
    }

    private static Document document(String path, Settings settings, Shell shell) {
        var inputs = new Inputs(settings, shell.in()).read(List.of(path));
        var reports = inputs.stream()
                .filter(input -> !(input instanceof Input.LeftOut))
                .toList();
        if (reports.size() != 1) {
            throw new WrongUse(
                    "muster explain takes one report, not %s (%s).".formatted(reports.size(), path),
                    "Maybe name one of its files.");
        }
        return document(reports.getFirst());
    }

    private static Document document(Input input) {
        return switch (input) {
            case Input.Read read -> read.doc();
            case Input.Refused why -> throw new WrongUse(why.toString(), "");
            case Input.LeftOut left -> throw new WrongUse(left.toString(), "");
        };
    }

    private static Derivation at(List<Derivation> derivations, Document doc, int offset) {
        return derivations.stream()
                .filter(derivation -> span(derivation).contains(offset))
                .findFirst()
                .orElseThrow(() -> new WrongUse(
                        "No figure was read at offset %s of %s.".formatted(offset, doc.uri()),
                        nearest(derivations, offset)
                                .map(near -> "Maybe \"%s\" at offset %s."
                                        .formatted(
                                                near.claim().figure().text(),
                                                span(near).begin()))
                                .orElse("Maybe the report has none: muster check shows those that it has.")));
    }

    private static Optional<Derivation> nearest(List<Derivation> derivations, int offset) {
        return derivations.stream()
                .min(Comparator.comparingInt(
                        derivation -> Math.abs(span(derivation).begin() - offset)));
    }

    private static Span span(Derivation derivation) {
        return derivation.claim().figure().span();
    }
}
