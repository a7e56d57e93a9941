package org.muster.replay;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muster.json.BadJson;
import org.muster.json.JsonValue;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Factor;
import org.muster.model.finding.Premise;
import org.muster.model.finding.Proof;
import org.muster.model.finding.Variable;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Reading;

/// Reads the certificates of a printed report; the amounts that they start from are those of the printed figures.
///
/// @param amounts the amount of each figure by its id
record CertificateReader(Map<String, Amount> amounts) {

    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,4000})(?:/([0-9]{1,4000}))?");

    CertificateReader {
        amounts = Map.copyOf(amounts);
    }

    Certificate certificate(JsonValue json) {
        return new Certificate(
                reading(json),
                json.items("premises").stream().map(this::premise).toList(),
                proof(json.member("proof")));
    }

    private Premise premise(JsonValue json) {
        return switch (json.text("type")) {
            case "within" ->
                new Premise.Within(
                        variable(json, "variable"), figure(json), amountOf(json), reading(json), bounds(json));
            case "known" -> new Premise.Known(variable(json, "variable"), bounds(json), json.text("because"));
            case "sum" ->
                new Premise.Sum(
                        variable(json, "total"),
                        json.texts("parts").stream().map(Variable::new).toList(),
                        json.text("because"));
            case "scaled" ->
                new Premise.Scaled(
                        variable(json, "part"),
                        factor(json.member("factor")),
                        variable(json, "whole"),
                        json.text("because"));
            case "notMore" ->
                new Premise.NotMore(variable(json, "lesser"), variable(json, "greater"), json.text("because"));
            case "less" -> new Premise.Less(variable(json, "lesser"), variable(json, "greater"), json.text("because"));
            case "same" -> new Premise.Same(variable(json, "first"), variable(json, "second"), json.text("because"));
            default -> throw unknown("premise", json.text("type"));
        };
    }

    private Factor factor(JsonValue json) {
        return switch (json.text("type")) {
            case "worded" ->
                new Factor.Worded(
                        figure(json), amountOf(json), reading(json), fraction(json.text("offset")), bounds(json));
            case "known" -> new Factor.Known(bounds(json), json.text("because"));
            default -> throw unknown("factor", json.text("type"));
        };
    }

    private static Proof proof(JsonValue json) {
        return switch (json.text("type")) {
            case "refutation" -> new Proof.Refutation(shares(json, "shares"));
            case "witness" -> {
                var numbers = new TreeMap<Variable, Rational>();
                if (json.member("numbers") instanceof JsonValue.Members(var values)) {
                    values.keySet()
                            .forEach(name -> numbers.put(
                                    new Variable(name),
                                    fraction(json.member("numbers").text(name))));
                }
                yield new Proof.Witness(numbers);
            }
            case "derivation" ->
                new Proof.Derivation(
                        variable(json, "variable"),
                        bounds(json),
                        shares(json, "lowShares"),
                        shares(json, "highShares"));
            default -> throw unknown("proof", json.text("type"));
        };
    }

    private static List<Proof.Share> shares(JsonValue json, String name) {
        return json.items(name).stream()
                .map(share ->
                        new Proof.Share(share.whole("premise"), share.whole("side"), fraction(share.text("times"))))
                .toList();
    }

    /// Reads an amount as worded.
    static Amount amount(JsonValue json) {
        return switch (json.text("form")) {
            case "point" -> new Amount.Point(numeral(json.member("number")));
            case "atLeast" -> new Amount.AtLeast(numeral(json.member("number")));
            case "moreThan" -> new Amount.MoreThan(numeral(json.member("number")));
            case "atMost" -> new Amount.AtMost(numeral(json.member("number")));
            case "lessThan" -> new Amount.LessThan(numeral(json.member("number")));
            case "between" -> new Amount.Between(numeral(json.member("low")), numeral(json.member("high")));
            case "hedged" ->
                new Amount.Hedged(amount(json.member("amount")), new Hedge(json.text("hedge"), side(json)));
            case "vague" -> new Amount.Vague(json.text("word"), fraction(json.text("least")));
            default -> throw unknown("amount", json.text("form"));
        };
    }

    private static Hedge.Approach side(JsonValue json) {
        return switch (json.text("approach")) {
            case "around" -> Hedge.Approach.AROUND;
            case "fromBelow" -> Hedge.Approach.FROM_BELOW;
            case "fromAbove" -> Hedge.Approach.FROM_ABOVE;
            default -> throw unknown("approach", json.text("approach"));
        };
    }

    private static Numeral numeral(JsonValue json) {
        return new Numeral(fraction(json.text("value")), fraction(json.text("step")));
    }

    private static Bounds bounds(JsonValue json) {
        var bounds = json.member("bounds");
        return new Bounds(
                limit(bounds.optionalText("low"), bounds.truth("lowOpen")),
                limit(bounds.optionalText("high"), bounds.truth("highOpen")));
    }

    private static Limit limit(Optional<String> at, boolean open) {
        return at.map(CertificateReader::fraction)
                .<Limit>map(number -> open ? new Limit.Open(number) : new Limit.Closed(number))
                .orElseGet(Limit.Unbounded::new);
    }

    private static Reading reading(JsonValue json) {
        return switch (json.text("reading")) {
            case "exact" -> Reading.EXACT;
            case "rounded" -> Reading.ROUNDED;
            case "usual" -> Reading.USUAL;
            default -> throw unknown("reading", json.text("reading"));
        };
    }

    private static Variable variable(JsonValue json, String name) {
        return new Variable(json.text(name));
    }

    private static FigureId figure(JsonValue json) {
        return new FigureId(json.text("figure"));
    }

    private Amount amountOf(JsonValue json) {
        return Optional.ofNullable(amounts.get(json.text("figure")))
                .orElseThrow(() -> new BadJson("There is no figure %s.".formatted(json.text("figure"))));
    }

    private static Rational fraction(String text) {
        var matcher = FRACTION.matcher(text);
        if (!matcher.matches()) {
            throw new BadJson("\"%s\" is no fraction.".formatted(text));
        }
        var denominator = matcher.group(2) == null ? BigInteger.ONE : new BigInteger(matcher.group(2));
        if (denominator.signum() == 0) {
            throw new BadJson("\"%s\" divides by nothing.".formatted(text));
        }
        return new Rational(new BigInteger(matcher.group(1)), denominator);
    }

    private static BadJson unknown(String what, String word) {
        return new BadJson("\"%s\" is no %s.".formatted(word.toLowerCase(Locale.ROOT), what));
    }
}
