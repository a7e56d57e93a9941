package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.figure.PrintedNumeral;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;

/// Ranges in the set's terms: bounds in words and signs, "from" and "between" without their upper end.
final class RangeConvention {

    private static final String N = "(?:the\\s+)?(" + Masked.NUMBER + ")(?![\\p{L}\\d])";
    private static final String MORE = "(?:bigger|greater|more|higher|larger)";
    private static final String LESS = "(?:less|lower|smaller|fewer)";
    private static final String EQUAL = "(?:equals?\\s+(?:to|than)|equal)";

    /// What a wording makes of its number.
    private enum Bound {
        MORE_THAN("(", ")"),
        AT_LEAST("[", ")"),
        LESS_THAN("(", ")"),
        AT_MOST("(", "]"),
        EXACTLY("[", "]");

        private final String open;
        private final String close;

        Bound(String open, String close) {
            this.open = open;
            this.close = close;
        }

        boolean low() {
            return this == MORE_THAN || this == AT_LEAST;
        }
    }

    private record Wording(Pattern pattern, Bound bound) {}

    private record Stretch(
            Span span, @Nullable Rational low, @Nullable Rational high, String open, String close) {

        Found found() {
            var value = "%s%s,%s%s"
                    .formatted(open, low == null ? "" : Values.of(low), high == null ? "" : Values.of(high), close);
            return new Found(span, "numberrange", Map.of("value", value));
        }
    }

    private static final Pattern BETWEEN =
            Pattern.compile("\\bbetween\\s+" + N + "\\s+and\\s+" + N, Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile(
            "\\bfrom\\s+" + N + "\\s*(?:to|through|till|until|--|-|–|—|~)\\s*" + N, Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHED = Pattern.compile(
            "(?<![-+/.\\d\\p{L}])" + N + "\\s*(?:\\bto\\b|\\bthrough\\b|--|-|–|—|~)\\s*" + N + "(?!\\s*[-/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\s*,?\\s*(?:and|but|,)?\\s*", Pattern.CASE_INSENSITIVE);

    private final List<Wording> wordings = List.of(
            wording(
                    EQUAL + "\\s+" + N + "\\s+or\\s+" + MORE + "(?:\\s+than)?(?!\\s+(?:than\\s+)?" + Masked.NUMBER
                            + ")",
                    Bound.AT_LEAST),
            wording(
                    EQUAL + "\\s+" + N + "\\s+or\\s+" + LESS + "(?:\\s+than)?(?!\\s+(?:than\\s+)?" + Masked.NUMBER
                            + ")",
                    Bound.AT_MOST),
            wording(EQUAL + "\\s+or\\s+" + MORE + "\\s+than\\s+" + N, Bound.AT_LEAST),
            wording(EQUAL + "\\s+or\\s+" + LESS + "\\s+than\\s+" + N, Bound.AT_MOST),
            wording(MORE + "(?:\\s+than)?\\s+or\\s+" + EQUAL + "\\s+" + N, Bound.AT_LEAST),
            wording(LESS + "(?:\\s+than)?\\s+or\\s+" + EQUAL + "\\s+" + N, Bound.AT_MOST),
            wording(MORE + "\\s+than\\s+" + N + "\\s+or\\s+equal\\s+to", Bound.AT_LEAST),
            wording(LESS + "\\s+than\\s+" + N + "\\s+or\\s+equal\\s+to", Bound.AT_MOST),
            wording(
                    "(?:at\\s+least(?:\\s+or\\s+equal\\s+to)?|(?:no|not)\\s+" + LESS
                            + "\\s+than|not\\s+under|>\\s*=|≥)\\s*" + N,
                    Bound.AT_LEAST),
            wording(
                    "(?:at\\s+most(?:\\s+or\\s+equal\\s+to)?|(?:no|not)\\s+" + MORE
                            + "\\s+than|up\\s+to|not\\s+(?:over|above)|<\\s*=|≤)\\s*" + N,
                    Bound.AT_MOST),
            wording(
                    "(?:" + MORE + "\\s+than|\\babove|\\bover|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|(?<![<=])>)\\s*"
                            + N,
                    Bound.MORE_THAN),
            wording("(?:" + LESS + "\\s+than|\\bbelow|\\bunder|(?<![>=])<)\\s*" + N, Bound.LESS_THAN),
            wording(
                    N + "\\s*(?:(?:or|and)\\s+(?:" + MORE + "|above|over)\\b|\\+)(?!\\s+than\\s+" + Masked.NUMBER + ")",
                    Bound.AT_LEAST),
            wording(
                    N + "\\s+(?:or|and)\\s+(?:" + LESS + "|below|under)\\b(?!\\s+than\\s+" + Masked.NUMBER + ")",
                    Bound.AT_MOST),
            wording("(?:" + EQUAL + "|equals|equaling)\\s+" + N, Bound.EXACTLY));

    private static Wording wording(String expression, Bound bound) {
        return new Wording(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), bound);
    }

    List<Found> read(Sample sample) {
        var masked = new Masked(sample.input(), numerals(sample));
        var found = new ArrayList<Stretch>();
        for (var pattern : List.of(BETWEEN, FROM, DASHED)) {
            pattern.matcher(masked.text())
                    .results()
                    .forEach(match -> pair(masked, match).ifPresent(stretch -> add(found, stretch)));
        }
        for (var wording : wordings) {
            wording.pattern()
                    .matcher(masked.text())
                    .results()
                    .forEach(match -> add(found, bound(masked, match, wording.bound())));
        }
        found.sort(Comparator.comparing(Stretch::span));
        return joined(sample.input(), found).stream().map(Stretch::found).toList();
    }

    /// Ordinals bound ranges as well as numbers do.
    private static List<PrintedNumeral> numerals(Sample sample) {
        var all = new ArrayList<>(sample.numbers());
        sample.ordinals().stream()
                .filter(ordinal -> sample.numbers().stream()
                        .noneMatch(number -> number.span().overlaps(ordinal.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(PrintedNumeral::span));
        return all;
    }

    private static void add(List<Stretch> found, Stretch stretch) {
        if (found.stream().noneMatch(other -> other.span().overlaps(stretch.span()))) {
            found.add(stretch);
        }
    }

    private static Optional<Stretch> pair(Masked masked, MatchResult match) {
        var low = masked.numeral(match.group(1)).value();
        var high = masked.numeral(match.group(2)).value();
        return low.compareTo(high) < 0
                ? Optional.of(new Stretch(masked.span(match.start(), match.end()), low, high, "[", ")"))
                : Optional.empty();
    }

    private static Stretch bound(Masked masked, MatchResult match, Bound bound) {
        var value = masked.numeral(match.group(1)).value();
        var low = bound.low() || bound == Bound.EXACTLY ? value : null;
        var high = bound.low() ? null : value;
        return new Stretch(masked.span(match.start(), match.end()), low, high, bound.open, bound.close);
    }

    /// "more than 5 and less than 10" is one range.
    private static List<Stretch> joined(String input, List<Stretch> found) {
        var joined = new ArrayList<Stretch>();
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i);
            var both = i + 1 < found.size() ? both(input, one, found.get(i + 1)) : Optional.<Stretch>empty();
            joined.add(both.orElse(one));
            i += both.isPresent() ? 1 : 0;
        }
        return joined;
    }

    private static Optional<Stretch> both(String input, Stretch one, Stretch other) {
        var link = input.substring(one.span().end(), other.span().begin());
        boolean halves = (one.low() == null) != (other.low() == null) && (one.high() == null) != (other.high() == null);
        if (!halves || !LINK.matcher(link).matches()) {
            return Optional.empty();
        }
        var low = one.low() == null ? other : one;
        var high = one.low() == null ? one : other;
        var from = low.low();
        var to = high.high();
        return from != null && to != null && from.compareTo(to) < 0
                ? Optional.of(new Stretch(Span.covering(one.span(), other.span()), from, to, low.open(), high.close()))
                : Optional.empty();
    }
}
