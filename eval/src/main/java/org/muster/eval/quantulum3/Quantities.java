package org.muster.eval.quantulum3;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.FigureReaders;
import org.muster.figure.PrintedNumeral;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Document;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

/// Quantities in the set's terms: every number with its unit, ranges as their middle.
final class Quantities {

    private static final String NONE = "dimensionless";
    private static final Rational HALF = Rational.of(1, 2);
    private static final Pattern CLOCK = Pattern.compile("(?i)\\s*[ap]\\.?m\\b\\.?");
    private static final Pattern GAP = Pattern.compile("[\\s-]?\\s*");
    private static final Pattern LINK = Pattern.compile("(?i)-?\\s*(?:to|and|–|-|—|~)\\s*");
    private static final Pattern TOLERANCE = Pattern.compile("\\s*(?:±|\\+/-?|\\+-?)\\s*");
    private static final Pattern CODE = Pattern.compile(
            "^\\p{L}+\\d.*[-+]|^\\p{L}\\d+-|^\\d+\\p{Lu}+\\d|^(?:19|20)\\d\\d[-–]\\d\\d(?!\\d)|^\\d+/0(?!\\d|\\.)");
    private static final Pattern DECADE = Pattern.compile("\\b(\\d{4})s\\b");
    private static final Pattern SCALE = Pattern.compile("^\\s+on the (Celsius|Fahrenheit) scale");
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\ban?\\s+(?=\\p{L})");
    private static final Pattern MEASURE =
            Pattern.compile("(?i)^\\s+(?:thick|wide|long|tall|high|deep|by)\\b|^\\s*$|^\\s*[.,;)]");
    private static final Set<String> CURRENCIES =
            Set.of("dollar", "euro", "pound sterling", "yen", "rupee", "bitcoin", "won", "ruble");
    private static final Pattern PAID = Pattern.compile(
            "(?i)\\b(?:spen[dt]|paid|pay|cost|costs|price|worth|earn\\w*|owe\\w*|fine\\w*|buy|bought|sold|sell)\\b");

    private final UnitExpressions units = new UnitExpressions();

    /// A value with its unit, from the offset to the one before the end.
    record Quantity(int begin, int end, Rational value, String unit) {}

    List<Quantity> read(String text) {
        var read = new TextReader(EnglishTagger.shared())
                .read(Document.of("sentence", text))
                .value();
        var numbers = FigureReaders.numerals("en").orElseThrow().numbers(read);
        var found = new ArrayList<Quantity>();
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            var quantity = quantity(text, number);
            quantity.filter(one -> found.isEmpty() || found.getLast().end() <= one.begin())
                    .ifPresent(found::add);
        }
        decades(text, found);
        articles(text, found);
        found.sort((one, other) -> Integer.compare(one.begin(), other.begin()));
        return linked(text, seconds(text, found)).stream()
                .filter(one -> !isPronoun(text, one))
                .toList();
    }

    /// The double stroke means seconds where the single one means minutes of arc.
    private static List<Quantity> seconds(String text, List<Quantity> found) {
        boolean arc = found.stream().anyMatch(one -> one.unit().equals("minute of arc"));
        return found.stream()
                .map(one -> arc && one.unit().equals("inch") && text.charAt(one.end() - 1) == '"'
                        ? new Quantity(one.begin(), one.end(), one.value(), "second of arc")
                        : one)
                .toList();
    }

    private static boolean isPronoun(String text, Quantity one) {
        return one.unit().equals(NONE) && text.substring(one.begin(), one.end()).equalsIgnoreCase("one");
    }

    private Optional<Quantity> quantity(String text, PrintedNumeral number) {
        int begin = number.span().begin();
        var before = text.substring(0, begin);
        if (isClock(text, number)
                || isCode(text, number)
                || before.matches("(?s).*\\b(?:several|few)\\s+")
                || before.endsWith(":")) {
            return Optional.empty();
        }
        return currency(text, begin)
                .map(money -> paid(text, number, money))
                .or(() -> special(text, number))
                .or(() -> measured(text, number));
    }

    /// "$15.4/hour", and a sum in brackets, which is owed.
    private Quantity paid(String text, PrintedNumeral number, UnitExpressions.Read money) {
        int end = number.span().end();
        var unit = units.per(text, end, money.name());
        boolean owed = text.substring(0, money.end()).endsWith("(") && text.startsWith(")", end);
        return new Quantity(
                money.end(),
                unit.map(UnitExpressions.Read::end).orElse(end),
                owed && 0 < number.value().signum() ? number.value().negate() : number.value(),
                unit.map(UnitExpressions.Read::name).orElse(money.name()));
    }

    private Optional<Quantity> measured(String text, PrintedNumeral number) {
        int begin = number.span().begin();
        int end = number.span().end();
        int at = skip(GAP, text, end);
        var unit = units.at(text, at).filter(read -> isUnit(text, at, read));
        if (unit.isEmpty() && number.joined()) {
            return Optional.empty();
        }
        var name = unit.map(UnitExpressions.Read::name)
                .map(one -> sterling(text, number, one))
                .map(one -> angle(text, unit.get().end(), one))
                .orElse(NONE);
        return Optional.of(
                new Quantity(begin, unit.map(UnitExpressions.Read::end).orElse(end), number.value(), name));
    }

    /// Numbers whose letter is a unit here, dozens, and the absolute zero.
    private static Optional<Quantity> special(String text, PrintedNumeral number) {
        var words = number.span().in(text);
        int begin = number.span().begin();
        int end = number.span().end();
        if (words.endsWith("dozen")) {
            return Optional.of(new Quantity(begin, end, number.value().over(Rational.of(12)), "dozen"));
        }
        if (words.equalsIgnoreCase("zero")
                && text.substring(0, begin).stripTrailing().endsWith("absolute")) {
            return Optional.of(new Quantity(begin, end, Rational.ZERO, "kelvin"));
        }
        if (words.matches("[\\d.,]+\\s?b")) {
            return Optional.of(new Quantity(begin, end, number.value().over(Rational.of(1_000_000_000)), "bit"));
        }
        if (words.matches("[-−]?[\\d.,]+\\s?K")) {
            var unit =
                    text.contains("°") || text.toLowerCase(Locale.ROOT).contains("temperature") ? "kelvin" : "kibibyte";
            return Optional.of(new Quantity(begin, end, number.value().over(Rational.of(1000)), unit));
        }
        return Optional.empty();
    }

    /// Parts of codes, of seasons and of divisions by zero.
    private static boolean isCode(String text, PrintedNumeral number) {
        int begin = number.span().begin();
        while (0 < begin
                && !Character.isWhitespace(text.charAt(begin - 1))
                && "(\"[".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        int end = number.span().begin();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        var word = text.substring(begin, end);
        return CODE.matcher(word).find()
                && Character.isDigit(text.charAt(number.span().end() - 1));
    }

    /// Degrees "on the Celsius scale".
    private static String angle(String text, int end, String unit) {
        var scale = SCALE.matcher(text.substring(end));
        if (unit.equals("degree angle") && scale.find()) {
            return "degree " + scale.group(1);
        }
        return unit;
    }

    private static String sterling(String text, PrintedNumeral number, String unit) {
        boolean paid = PAID.matcher(text.substring(0, number.span().begin())).find()
                && !text.substring(number.span().end()).stripLeading().matches("(?is)-?pounds?\\s+(?:bag|of)\\b.*");
        return unit.equals("pound-mass")
                        && paid
                        && text.startsWith(
                                "pounds", text.indexOf("pound", number.span().end()))
                ? "pound sterling"
                : unit;
    }

    /// Returns the currency whose sign ends before the number, with where the sign begins.
    private Optional<UnitExpressions.Read> currency(String text, int begin) {
        int end = begin;
        while (0 < end && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int at = end - 1;
        return units.at(text.substring(0, end), at)
                .filter(read -> CURRENCIES.contains(read.name()) && !Character.isLetterOrDigit(text.charAt(at)))
                .map(read -> new UnitExpressions.Read(at, read.name()));
    }

    private static boolean isUnit(String text, int at, UnitExpressions.Read read) {
        var words = text.substring(at, read.end());
        var rest = text.substring(read.end());
        boolean count = read.name().startsWith("count") && !read.name().contains(" per ");
        boolean lower = words.equals("a") || words.equals("d") && !rest.isBlank();
        boolean in = words.equals("in") && !MEASURE.matcher(rest).find();
        boolean quote = words.equals("\"")
                && text.substring(0, at).chars().filter(letter -> letter == '"').count() % 2 == 1;
        boolean times = read.name().equals("dozen") || quote;
        return !count && !lower && !in && !times && !(rest.startsWith("-") && words.length() == 1);
    }

    /// "2 pm", "2.17pm"; but "2.123 pm" is a length.
    private static boolean isClock(String text, PrintedNumeral number) {
        var matcher = CLOCK.matcher(text).region(number.span().end(), text.length());
        var digits = number.span().in(text);
        int stop = digits.indexOf('.');
        boolean hour = stop < 0 || digits.length() - stop == 3;
        return hour && matcher.lookingAt();
    }

    /// "the 1960s"
    private static void decades(String text, List<Quantity> found) {
        var matcher = DECADE.matcher(text);
        while (matcher.find()) {
            int begin = matcher.start();
            if (found.stream().noneMatch(one -> one.begin() <= begin && begin < one.end())) {
                found.add(new Quantity(begin, matcher.end(), Rational.of(Long.parseLong(matcher.group(1))), NONE));
            }
        }
    }

    /// "a gallon", "a penny": one of a unit.
    private void articles(String text, List<Quantity> found) {
        var matcher = ARTICLE.matcher(text);
        while (matcher.find()) {
            int begin = matcher.start();
            var unit = units.at(text, matcher.end())
                    .filter(read -> 2 < read.end() - matcher.end()
                            && !read.name().startsWith("second")
                            && !read.name().startsWith("count"));
            boolean free = found.stream().noneMatch(one -> one.begin() < matcher.end() && begin < one.end());
            boolean last = unit.filter(read -> free
                            && (read.end() == text.length()
                                    || !Character.isLetterOrDigit(text.charAt(read.end()))
                                            && text.charAt(read.end()) != '-'))
                    .isPresent();
            if (last) {
                unit.ifPresent(read -> found.add(new Quantity(begin, read.end(), Rational.ONE, read.name())));
            }
        }
    }

    /// Ranges and tolerances, and numbers that share the unit of the next.
    private static List<Quantity> linked(String text, List<Quantity> found) {
        var linked = new ArrayList<Quantity>();
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i);
            var both = i + 1 < found.size() ? linked(text, one, found.get(i + 1)) : one;
            linked.add(both);
            i += one.end() < both.end() ? 1 : 0;
        }
        return linked;
    }

    private static Quantity linked(String text, Quantity one, Quantity next) {
        var link = text.substring(Math.min(one.end(), next.begin()), next.begin());
        if (TOLERANCE.matcher(link).matches()) {
            return new Quantity(one.begin(), next.end(), one.value(), next.unit());
        }
        if (isRange(text, one, next, link)) {
            var middle = one.value().plus(next.value()).times(HALF);
            return new Quantity(one.begin(), next.end(), middle, next.unit());
        }
        boolean shares = link.strip().equals("and") && one.unit().equals(NONE);
        return shares ? new Quantity(one.begin(), one.end(), one.value(), next.unit()) : one;
    }

    private static boolean isRange(String text, Quantity one, Quantity next, String link) {
        boolean same = one.unit().equals(next.unit()) || one.unit().equals(NONE);
        boolean between = text.substring(0, one.begin())
                .toLowerCase(Locale.ROOT)
                .stripTrailing()
                .endsWith("between");
        boolean and = link.strip().equalsIgnoreCase("and");
        return same && LINK.matcher(link).matches() && (!and || between);
    }

    private static int skip(Pattern pattern, String text, int at) {
        var matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
