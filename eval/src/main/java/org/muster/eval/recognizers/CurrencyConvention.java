package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.eval.recognizers.UnitNames.Hit;
import org.muster.eval.recognizers.UnitNames.Unit;
import org.muster.figure.PrintedNumeral;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Span;

/// Money in the set's terms: a number with the currency before or after it, and names of currencies without one.
final class CurrencyConvention {

    private static final Pattern GAP = Pattern.compile("\\s*-?\\s*");
    private static final Pattern LINK = Pattern.compile("\\s*(?:\\s(?:and|,)\\s)?\\s*");
    private static final Pattern MILLIONS = Pattern.compile("\\s+(million|billion|trillion|thousand|hundred)\\b");
    private static final Pattern CODE = Pattern.compile("M(?=[A-Z]{3}\\b)");
    private static final Pattern JOINED_ON = Pattern.compile("^(?:[-–/%]|[.,]\\d)");
    private static final Pattern STANDS = Pattern.compile("^\\s*(?:[.,;!?)]|more\\b|less\\b)");
    private static final Set<String> CENTS = Set.of("Cent", "Pence", "Kopek", "Fen", "Paisa");
    private static final Rational HUNDRED = Rational.of(100);
    private static final Map<String, Rational> POWERS = Map.of(
            "hundred", HUNDRED,
            "thousand", Rational.of(1_000),
            "million", Rational.of(1_000_000),
            "billion", Rational.of(1_000_000_000),
            "trillion", Rational.of(1_000_000_000_000L));

    private final UnitNames names = new UnitNames("currencies.tsv", 2, 3, 4);

    private record Paid(Span span, Rational value, Unit unit, boolean after) {}

    List<Found> read(Sample sample) {
        var paid = new ArrayList<Paid>();
        for (var number : sample.numbers()) {
            int free = paid.isEmpty() ? 0 : paid.getLast().span().end();
            if (number.span().begin() < free) {
                continue;
            }
            var amount = amount(sample.input(), number, free);
            var whole =
                    paid.isEmpty() ? Optional.<Paid>empty() : joined(sample.input(), paid.getLast(), number, amount);
            whole.ifPresent(_ -> paid.removeLast());
            whole.or(() -> amount).ifPresent(paid::add);
        }
        return found(sample.input(), paid);
    }

    private List<Found> found(String input, List<Paid> paid) {
        var found = new ArrayList<Found>();
        paid.forEach(one -> found.add(found(one.span(), one.unit(), Optional.of(one.value()))));
        for (var hit : names.alone(input)) {
            if (found.stream().noneMatch(other -> other.span().overlaps(hit.span()))) {
                found.add(found(hit.span(), hit.unit(), Optional.empty()));
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private Optional<Paid> amount(String input, PrintedNumeral number, int free) {
        return before(input, number, free).or(() -> after(input, number));
    }

    private Optional<Paid> before(String input, PrintedNumeral number, int free) {
        int end = number.span().begin();
        while (free < end && Character.isWhitespace(input.charAt(end - 1))) {
            end--;
        }
        return names.before(input, end)
                .filter(hit -> free <= hit.span().begin() && isCurrency(input, hit) && !number.joined())
                .map(hit -> new Paid(Span.covering(hit.span(), number.span()), number.value(), hit.unit(), false));
    }

    /// Codes that are words too stand in capitals.
    private static boolean isCurrency(String input, Hit hit) {
        var words = hit.span().in(input);
        return !words.matches("(?i)try|rub|cad|sen|rs|re|rm|rp")
                || words.equals(words.toUpperCase(java.util.Locale.ROOT))
                || words.equals("sen")
                || words.matches("(?i)r[esmp]");
    }

    private Optional<Paid> after(String input, PrintedNumeral number) {
        int at = skip(GAP, input, number.span().end());
        var code = CODE.matcher(input).region(at, input.length());
        boolean millions = code.lookingAt();
        var power = millions ? POWERS.getOrDefault("million", Rational.ONE) : Rational.ONE;
        return names.after(input, millions ? code.end() : at).map(hit -> {
            var more = MILLIONS.matcher(input).region(hit.span().end(), input.length());
            boolean follows = more.lookingAt();
            var times = follows ? POWERS.getOrDefault(more.group(1), Rational.ONE) : Rational.ONE;
            int end = follows ? more.end() : hit.span().end();
            return new Paid(
                    new Span(number.span().begin(), end),
                    number.value().times(power).times(times),
                    hit.unit(),
                    true);
        });
    }

    /// "3 dollars 50 cents", "15 dollars and 15", "15 USD 50"
    private static Optional<Paid> joined(String input, Paid whole, PrintedNumeral number, Optional<Paid> part) {
        var link = input.substring(whole.span().end(), number.span().begin());
        boolean small = number.value().signum() == 1
                && number.value().compareTo(HUNDRED) < 0
                && number.value().isWhole();
        var rest = input.substring(number.span().end());
        boolean ends =
                link.contains("and") || rest.isBlank() || STANDS.matcher(rest).find();
        boolean bare = part.isEmpty()
                && whole.after()
                && ends
                && !JOINED_ON.matcher(rest).find();
        boolean cents = part.filter(paid -> CENTS.contains(paid.unit().name())).isPresent();
        if (!LINK.matcher(link).matches()
                || !small
                || !bare && !cents
                || CENTS.contains(whole.unit().name())) {
            return Optional.empty();
        }
        var end = part.map(Paid::span).orElse(number.span());
        var value = whole.value().plus(number.value().over(HUNDRED));
        return Optional.of(new Paid(Span.covering(whole.span(), end), value, whole.unit(), false));
    }

    private static int skip(Pattern blanks, String input, int at) {
        var matcher = blanks.matcher(input).region(at, input.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    private static Found found(Span span, Unit unit, Optional<Rational> value) {
        Map<String, String> resolution = new HashMap<>();
        resolution.put("unit", unit.name());
        resolution.put("isoCurrency", unit.detail());
        value.ifPresent(number -> resolution.put("value", Values.of(number)));
        return new Found(span, "currency", resolution);
    }
}
