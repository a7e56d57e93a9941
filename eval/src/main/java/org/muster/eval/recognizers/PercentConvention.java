package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.model.text.Span;

/// Percentages in the set's terms: a number with "%" or its words, and the words without a number.
final class PercentConvention {

    private static final String WORD = "(?:%|per\\s?cents?\\b|percentages?\\b)";
    private static final Pattern OF =
            Pattern.compile("\\bper\\s?cents?\\s+of\\s+(" + Masked.NUMBER + ")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(" + Masked.NUMBER + ")\\s*(?:" + WORD + "|cents?\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("(?<!\\S)" + WORD + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private PercentConvention() {}

    static List<Found> read(Sample sample) {
        var found = new ArrayList<Found>();
        var masked = new Masked(sample.input(), sample.numbers());
        for (var pattern : List.of(NUMBER, OF)) {
            var matcher = pattern.matcher(masked.text());
            while (matcher.find()) {
                var value = Values.of(masked.numeral(matcher.group(1)).value()) + "%";
                add(found, masked.span(matcher.start(), matcher.end()), Map.of("value", value));
            }
        }
        var alone = ALONE.matcher(masked.text());
        while (alone.find()) {
            add(found, masked.span(alone.start(), alone.end()), Map.of());
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static void add(List<Found> found, Span span, Map<String, String> resolution) {
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
            found.add(new Found(span, "percentage", resolution));
        }
    }
}
