package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Ages in the set's terms: a number with a unit of time and "old" or "of age".
final class AgeConvention {

    private static final Pattern AGE = Pattern.compile(
            "(" + Masked.NUMBER
                    + ")[\\s-]*(?:(year|month|week|day)s?[\\s-]*(?:olds?\\b|of\\s+age\\b)|(yo|y/o|y\\.o\\.)(?![\\p{L}\\d]))",
            Pattern.CASE_INSENSITIVE);

    private AgeConvention() {}

    static List<Found> read(Sample sample) {
        var found = new ArrayList<Found>();
        var masked = new Masked(sample.input(), sample.numbers());
        var matcher = AGE.matcher(masked.text());
        while (matcher.find()) {
            var unit = matcher.group(2) == null ? "year" : matcher.group(2).toLowerCase(Locale.ROOT);
            var value = Values.of(masked.numeral(matcher.group(1)).value());
            found.add(new Found(
                    masked.span(matcher.start(), matcher.end()), "age", Map.of("unit", unit, "value", value)));
        }
        return found;
    }
}
