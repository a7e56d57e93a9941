package org.muster.eval.polnear;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muster.eval.Counts;
import org.muster.model.text.Span;

/// A scorer sets the attributions of Muster beside those that a reader marked in the same text.
final class Scorer {

    private static final Pattern NUMERAL = Pattern.compile("\\d+(?:[.,]\\d+)*+");
    private static final int CONTEXT = 160;

    private final String name;
    private final String text;
    private final Annotations gold;
    private final List<Quoted> read;
    private final List<String> misses = new ArrayList<>();

    Scorer(String name, String text, Annotations gold, List<Quoted> read) {
        this.name = name;
        this.text = text;
        this.gold = gold;
        this.read = List.copyOf(read);
    }

    /// Returns the counts, and notes every miss.
    Tally tally() {
        return new Tally(
                places("Source", Quoted::source),
                places("Cue", Quoted::cue),
                places("Content", Quoted::content),
                attributed(),
                figureSource());
    }

    List<String> misses() {
        return List.copyOf(misses);
    }

    private Counts places(String label, Function<Quoted, List<Span>> part) {
        var expected = Set.copyOf(gold.places(label));
        var found = read.stream().map(part).filter(spans -> !spans.isEmpty()).collect(Collectors.toSet());
        expected.stream()
                .filter(spans -> !found.contains(spans))
                .forEach(spans -> misses.add("MISS  %s %s %s".formatted(label, name, shown(spans))));
        found.stream()
                .filter(spans -> !expected.contains(spans))
                .forEach(spans -> misses.add("EXTRA %s %s %s".formatted(label, name, shown(spans))));
        var right = new HashSet<>(expected);
        right.retainAll(found);
        return new Counts(expected.size(), found.size(), right.size());
    }

    private Counts attributed() {
        int expected = 0;
        int found = 0;
        int right = 0;
        for (var numeral : numerals()) {
            boolean is = covered(gold.attributions(), numeral);
            boolean said = covered(read, numeral);
            expected += is ? 1 : 0;
            found += said ? 1 : 0;
            right += is && said ? 1 : 0;
            if (is != said) {
                misses.add("%s Figure %s %s".formatted(is ? "MISS " : "EXTRA", name, shown(List.of(numeral))));
            }
        }
        return new Counts(expected, found, right);
    }

    private Counts figureSource() {
        int expected = 0;
        int right = 0;
        for (var numeral : numerals()) {
            var sourced = covering(gold.attributions(), numeral).stream()
                    .filter(attribution -> !attribution.source().isEmpty())
                    .toList();
            if (!sourced.isEmpty()) {
                expected++;
                boolean shared = covering(read, numeral).stream()
                        .anyMatch(attribution -> sourced.stream().anyMatch(attribution::sharesSource));
                right += shared ? 1 : 0;
                if (!shared) {
                    misses.add("DIFF  FigureSource %s %s gold %s read %s"
                            .formatted(
                                    name, shown(List.of(numeral)), sources(sourced), sources(covering(read, numeral))));
                }
            }
        }
        return Counts.accuracy(expected, right);
    }

    private List<Span> numerals() {
        return NUMERAL.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static boolean covered(List<Quoted> attributions, Span numeral) {
        return attributions.stream().anyMatch(attribution -> attribution.covers(numeral.begin()));
    }

    private static List<Quoted> covering(List<Quoted> attributions, Span numeral) {
        return attributions.stream()
                .filter(attribution -> attribution.covers(numeral.begin()))
                .toList();
    }

    private List<String> sources(List<Quoted> attributions) {
        return attributions.stream()
                .map(attribution ->
                        attribution.source().stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")))
                .toList();
    }

    /// Returns the place in square brackets with what stands around it.
    private String shown(List<Span> parts) {
        int begin = parts.getFirst().begin();
        int end = parts.getLast().end();
        var inside = parts.stream().map(part -> "[" + part.in(text) + "]").collect(Collectors.joining(" … "));
        return (text.substring(Math.max(0, begin - CONTEXT), begin)
                        + inside
                        + text.substring(end, Math.min(text.length(), end + CONTEXT)))
                .replace('\n', ' ');
    }
}
