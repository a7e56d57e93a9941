package org.muster.eval.planted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.eval.planted.PlainNumber.Form;
import org.muster.model.text.Span;

/// Plain numbers are found by a few expressions, so that where a slip is planted does not depend on what Muster reads.
final class PlainNumbers {

    private static final String SHARE = "\\s?(?:%|per ?cent\\b)";
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\w.,:/])(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?![\\w:/]|[.,]\\d)(?<scale>\\s(?:thousand|million|billion)\\b)?(?<share>" + SHARE
                    + ")?(?<points>\\s(?:percentage )?points?\\b)?");
    private static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen twenty")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final String WORD =
            "(?:" + String.join("|", TENS) + ")(?:-(?:" + String.join("|", SMALL.subList(1, 10)) + "))?|"
                    + String.join("|", SMALL.subList(2, 21).reversed());
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?<n>" + WORD + ")\\b(?<points>\\s(?:percentage )?points?\\b)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> DENOMINATORS =
            Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "sixth", 6, "tenth", 10, "eighth", 8, "halves", 2);
    private static final Pattern FRACTION = Pattern.compile(
            "\\b(?:(?<up>an?|one|two|three|four)[ -])?(?<down>third|quarter|fifth|sixth|eighth|tenth)s?\\b|\\b(?<half>half)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_IN = Pattern.compile(
            "\\b(?<up>one|two|three)(?: [a-z]+)? in (?<n>" + WORD + "|\\d+)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MULTIPLE = Pattern.compile(
            "\\b(?:(?<twice>twice|doubled?|doubling)|(?<thrice>tripled|treble)|(?<n>" + WORD + ") times)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEDGE = Pattern.compile(
            "\\b(?:about|some|around|nearly|almost|roughly|over|under|than|least|most|approximately|up to|between|just)\\s$",
            Pattern.CASE_INSENSITIVE);
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\b";
    private static final Pattern MONTH_AFTER = Pattern.compile("^(?:st|nd|rd|th)? " + MONTH);
    private static final Pattern MONTH_BEFORE = Pattern.compile(MONTH + "\\.? $");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*\\s+(?=[\"“‘(]?[\\p{Lu}\\d])|\\n\\s*\\n");

    private final String text;
    private final List<Integer> ends = new ArrayList<>();
    private final List<PlainNumber> found = new ArrayList<>();

    private PlainNumbers(String text) {
        this.text = text;
        var end = SENTENCE_END.matcher(text);
        while (end.find()) {
            ends.add(end.end());
        }
    }

    /// Returns the plain numbers of a text in span order.
    static List<PlainNumber> in(String text) {
        var numbers = new PlainNumbers(text);
        numbers.fractions();
        numbers.digits();
        numbers.words();
        numbers.found.sort(Comparator.comparing(PlainNumber::digits));
        return List.copyOf(numbers.found);
    }

    private void digits() {
        for (var match = DIGITS.matcher(text); match.find(); ) {
            if (taken(match) || isDay(match)) {
                continue;
            }
            var digits = match.group("n");
            double value = Double.parseDouble(digits.replace(",", ""));
            double scale = match.group("scale") == null
                    ? 1
                    : scale(match.group("scale").strip());
            boolean bare =
                    match.group("scale") == null && match.group("share") == null && match.group("points") == null;
            boolean year = bare && digits.matches("(?:19|20)\\d\\d");
            var form = match.group("points") != null
                    ? Form.POINTS
                    : match.group("share") != null ? Form.SHARE : year ? Form.YEAR : Form.COUNT;
            double unit = form == Form.SHARE ? 0.01 : scale;
            add(match, digits, value * unit, step(digits) * unit, form);
        }
    }

    private void words() {
        for (var match = WORDS.matcher(text); match.find(); ) {
            if (!taken(match) && !isDay(match)) {
                var form = match.group("points") == null ? Form.COUNT : Form.POINTS;
                word(match.group("n")).ifPresent(value -> add(match, match.group("n"), value, 1, form));
            }
        }
    }

    private void fractions() {
        for (var match = ONE_IN.matcher(text); match.find(); ) {
            double up = word(match.group("up")).orElse(1);
            var down = match.group("n");
            double by = Character.isDigit(down.charAt(0))
                    ? Double.parseDouble(down)
                    : word(down).orElse(1);
            add(match, match.group(), up / by, 0, Form.SHARE);
        }
        for (var match = FRACTION.matcher(text); match.find(); ) {
            if (!taken(match)) {
                double up =
                        match.group("up") == null ? 1 : word(match.group("up")).orElse(1);
                var down = match.group("half") == null ? match.group("down") : "half";
                add(
                        match,
                        match.group(),
                        up / DENOMINATORS.getOrDefault(down.toLowerCase(Locale.ROOT), 1),
                        0,
                        Form.SHARE);
            }
        }
        for (var match = MULTIPLE.matcher(text); match.find(); ) {
            double value = match.group("twice") != null
                    ? 2
                    : match.group("thrice") != null ? 3 : word(match.group("n")).orElse(1);
            add(match, match.group(), value, 0, Form.MULTIPLE);
        }
    }

    private void add(Matcher match, String digits, double value, double step, Form form) {
        int begin = match.start() + match.group().indexOf(digits);
        var span = new Span(begin, begin + digits.length());
        found.add(new PlainNumber(
                span,
                new Span(match.start(), match.end()),
                digits,
                value,
                step,
                form,
                sentence(begin),
                HEDGE.matcher(text.substring(Math.max(0, begin - 20), begin)).find()));
    }

    private boolean taken(Matcher match) {
        return found.stream().anyMatch(number -> number.whole().overlaps(new Span(match.start(), match.end())));
    }

    private boolean isDay(Matcher match) {
        int end = match.start() + match.group("n").length();
        return MONTH_AFTER
                        .matcher(text.substring(end, Math.min(text.length(), end + 15)))
                        .find()
                || MONTH_BEFORE
                        .matcher(text.substring(Math.max(0, match.start() - 15), match.start()))
                        .find();
    }

    private int sentence(int offset) {
        return (int) ends.stream().filter(end -> end <= offset).count();
    }

    private static double scale(String word) {
        return switch (word) {
            case "thousand" -> 1e3;
            case "million" -> 1e6;
            case "billion" -> 1e9;
            default -> 1;
        };
    }

    private static OptionalDouble word(String word) {
        var parts = word.toLowerCase(Locale.ROOT).split("-");
        double value = parts[0].equals("a") || parts[0].equals("an") ? 1 : 0;
        for (var part : parts) {
            value += TENS.contains(part) ? 10 * (TENS.indexOf(part) + 2) : Math.max(0, SMALL.indexOf(part));
        }
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// Returns the unit of the last digit that is no trailing nought, of at least two digits.
    private static double step(String digits) {
        int point = digits.indexOf('.');
        if (0 <= point) {
            return Math.pow(10, -(digits.length() - point - 1));
        }
        var plain = digits.replace(",", "");
        int noughts = plain.length() - plain.replaceAll("0+$", "").length();
        return Math.pow(10, Math.max(0, Math.min(noughts, plain.length() - 2)));
    }
}
