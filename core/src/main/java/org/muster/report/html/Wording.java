package org.muster.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.model.claim.Claim;
import org.muster.model.finding.Severity;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.time.Window;

/// Wording says a claim's slots as a reader of the page would.
final class Wording {

    private Wording() {}

    /// Returns each slot that is known as a label and its words.
    static List<List<String>> slots(Claim claim) {
        var slots = new ArrayList<List<String>>();
        slots.add(List.of("reads", value(claim)));
        slots.add(List.of("counts", claim.measure().words()));
        claim.extent().population().forEach(group -> slots.add(List.of("among", group)));
        claim.extent().place().forEach(place -> slots.add(List.of("where", place)));
        slots.add(List.of("when", window(claim.extent().window())));
        slots.add(List.of("on whose word", source(claim)));
        slots.add(List.of("how", lower(claim.tempo()) + ", " + lower(claim.modality())));
        return slots;
    }

    /// Returns the exact bounds with unit, such as "more than 1,000" or "15,000 to 18,000 a month".
    static String value(Claim claim) {
        var quantity = claim.figure().quantity();
        var kind = claim.figure().kind();
        return bounds(quantity.amount().exact(), kind) + unit(quantity.unit()) + per(quantity.per());
    }

    private static String bounds(Bounds bounds, Kind kind) {
        return switch (bounds.low()) {
            case Limit.Unbounded _ ->
                switch (bounds.high()) {
                    case Limit.Unbounded _ -> "any number";
                    case Limit.Closed(var high) -> "up to " + number(high, kind);
                    case Limit.Open(var high) -> "less than " + number(high, kind);
                };
            case Limit.Closed(var low) -> from("", "at least ", low, bounds.high(), kind);
            case Limit.Open(var low) -> from("above ", "more than ", low, bounds.high(), kind);
        };
    }

    private static String from(String between, String alone, Rational low, Limit high, Kind kind) {
        return high.value()
                .map(top -> top.equals(low)
                        ? number(low, kind)
                        : between + number(low, kind) + " to " + (high.open() ? "below " : "") + number(top, kind))
                .orElse(alone + number(low, kind));
    }

    /// Returns the number with separators for thousands; shares and changes in per cent.
    static String number(Rational value, Kind kind) {
        return switch (kind) {
            case SHARE -> grouped(value.times(Rational.of(100))) + " %";
            case CHANGE -> (0 < value.signum() ? "+" : "") + grouped(value.times(Rational.of(100))) + " %";
            case MULTIPLE -> "× " + grouped(value);
            case COUNT, RATE, MONEY, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, AGE, MAGNITUDE, OTHER ->
                grouped(value);
        };
    }

    private static String grouped(Rational value) {
        var plain = value.decimal(15).toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var rest = point < 0 ? "" : plain.substring(point, Math.min(plain.length(), point + 4));
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + rest;
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case Unit.None _ -> "";
            case Unit.Currency(var code) -> " " + code;
            case Unit.Measured measured -> " " + measured.code();
        };
    }

    private static String per(Per per) {
        return switch (per) {
            case Per.Nothing _ -> "";
            case Per.Period(var period) -> " a " + period;
            case Per.Base(var base) -> " per " + base;
        };
    }

    /// Returns the window in EDTF, or why there is none.
    static String window(Window window) {
        return window instanceof Window.Unresolved(var reason)
                ? "not known: " + reason
                : window.edtf().orElse("not known");
    }

    /// Returns the chain, nearest voice first.
    static String source(Claim claim) {
        var names = claim.voice().names();
        if (names.isEmpty()) {
            return "the report itself";
        }
        return String.join(", citing ", names) + (claim.voice().anonymous() ? " (not named)" : "");
    }

    static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /// Returns what follows for the sentence; nothing where nothing is wrong.
    static String severity(Severity severity) {
        return switch (severity) {
            case CLAIM_FLIPS -> ", what is said is the other way round";
            case NUMBER_WRONG -> ", a number is wrong";
            case LAST_DIGIT -> ", no more than the last digits";
            case NONE -> "";
        };
    }
}
