package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.model.text.Span;

/// Ordinals in the set's terms: those that count from the start, and words that count from here or from the end.
final class OrdinalConvention {

    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:(?:next|previous|current)\\s+one|(?:the\\s+second|next)\\s+to\\s+last"
                    + "|the\\s+one\\s+before\\s+the\\s+last(?:\\s+one)?|the\\s+last\\s+but\\s+one|antepenultimate|penultimate"
                    + "|last|next|previous|current)\\b",
            Pattern.CASE_INSENSITIVE);

    private OrdinalConvention() {}

    static List<Found> read(Sample sample) {
        var found = new ArrayList<Found>();
        var matcher = RELATIVE.matcher(sample.input());
        while (matcher.find()) {
            found.add(relative(new Span(matcher.start(), matcher.end()), matcher.group()));
        }
        for (var ordinal : sample.ordinals()) {
            if (found.stream().noneMatch(other -> other.span().overlaps(ordinal.span()))) {
                var value = Values.of(ordinal.value());
                found.add(new Found(
                        ordinal.span(), "ordinal", Map.of("offset", value, "relativeTo", "start", "value", value)));
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found relative(Span span, String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        boolean end = lower.contains("last") || lower.contains("penultimate");
        int offset = lower.equals("last") ? 0 : lower.startsWith("ante") ? -2 : end ? -1 : offset(lower);
        var from = end ? "end" : "current";
        var value = from + (offset < 0 ? "" : "+") + offset;
        return new Found(
                span,
                "ordinal.relative",
                Map.of("offset", Integer.toString(offset), "relativeTo", from, "value", value));
    }

    private static int offset(String words) {
        return words.startsWith("next") ? 1 : words.startsWith("previous") ? -1 : 0;
    }
}
