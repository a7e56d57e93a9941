package org.muster.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Limit;
import org.muster.model.quantity.Rational;
import org.muster.model.time.PartialDate;
import org.muster.model.time.Window;

/// Wording is how checks write numbers, quotations and windows for an editor.
public final class Wording {

    private static final int TWO = 2;
    private static final int LONGEST_NAME = 60;
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational THOUSAND = Rational.of(1000);

    private Wording() {}

    /// Returns the figure in quotation marks, as printed.
    public static String quoted(Claim claim) {
        return "\"" + claim.figure().text() + "\"";
    }

    /// Returns the figures in quotation marks, joined by commas and "and".
    public static String quoted(List<Claim> claims) {
        var all = claims.stream().map(Wording::quoted).toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    /// Returns the number with thousands grouped, and up to four significant digits where it is not whole.
    public static String number(Rational value) {
        var magnitude = value.signum() < 0 ? value.negate() : value;
        if (value.isWhole()) {
            return format(new BigDecimal(value.numerator()), 0);
        }
        return format(value.decimal(20), magnitude.compareTo(THOUSAND) < 0 ? 2 : 0);
    }

    /// Returns a ratio with three decimals.
    public static String ratio(Rational value) {
        return format(value.decimal(20), 3);
    }

    /// Returns a fraction as a percentage with one decimal.
    public static String percent(Rational fraction) {
        return format(fraction.times(HUNDRED).decimal(20), 1) + " %";
    }

    /// Returns the bounds in words: "40", "93 to 155", "more than 5", "at most 20".
    public static String bounds(Bounds bounds) {
        var low = bounds.low().value();
        var high = bounds.high().value();
        if (low.isPresent() && high.isPresent()) {
            return low.get().equals(high.get()) ? number(low.get()) : number(low.get()) + " to " + number(high.get());
        }
        if (low.isPresent()) {
            return (bounds.low().open() ? "more than " : "at least ") + number(low.get());
        }
        return high.map(value -> (bounds.high().open() ? "fewer than " : "at most ") + number(value))
                .orElse("any number");
    }

    /// Returns the bounds of a number of whole things in words: "1,001 to 1,153" for more than 1,000 and below 1,154.
    public static String whole(Bounds bounds) {
        var low = bounds.low().value().map(value -> ceiling(value, bounds.low().open()));
        var high = bounds.high().value().map(value -> floor(value, bounds.high().open()));
        if (low.isPresent() && high.isPresent()) {
            return low.get().equals(high.get()) ? number(low.get()) : number(low.get()) + " to " + number(high.get());
        }
        return bounds(bounds);
    }

    private static Rational ceiling(Rational value, boolean open) {
        return floor(value.negate(), open).negate();
    }

    private static Rational floor(Rational value, boolean open) {
        var parts = value.numerator().divideAndRemainder(value.denominator());
        boolean down = parts[1].signum() < 0 || parts[1].signum() == 0 && open;
        return new Rational(down ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /// Returns "about " where one of the claims is hedged.
    public static String about(Claim... claims) {
        for (var claim : claims) {
            if (claim.figure().quantity().amount() instanceof Amount.Hedged) {
                return "about ";
            }
        }
        return "";
    }

    /// Returns the bounds in words, and "about " before them where one of the claims is hedged and they are
    /// no open ones: "about 260", "more than 260".
    public static String nearly(Bounds bounds, Claim... claims) {
        boolean open = bounds.low().value().isEmpty() || bounds.high().value().isEmpty();
        return open ? bounds(bounds) : about(claims) + bounds(bounds);
    }

    /// Returns the number that the amount names; for a range its upper end, and none for a vague word.
    public static Optional<Rational> named(Amount amount) {
        return switch (amount) {
            case Amount.Point(var numeral) -> Optional.of(numeral.value());
            case Amount.AtLeast(var numeral) -> Optional.of(numeral.value());
            case Amount.MoreThan(var numeral) -> Optional.of(numeral.value());
            case Amount.AtMost(var numeral) -> Optional.of(numeral.value());
            case Amount.LessThan(var numeral) -> Optional.of(numeral.value());
            case Amount.Between between -> Optional.of(between.high().value());
            case Amount.Hedged hedged -> named(hedged.amount());
            case Amount.Vague _ -> Optional.empty();
        };
    }

    /// Returns the number that the claim names, or the least that a vague word is taken for.
    public static Rational face(Claim claim) {
        return named(claim.figure().quantity().amount())
                .or(() -> claim.figure().quantity().amount().exact().low().value())
                .orElse(Rational.ZERO);
    }

    /// Returns the exact reading of the claim in words.
    public static String amount(Claim claim) {
        var exact = claim.figure().quantity().amount().exact();
        return isFraction(claim)
                ? bounds(new Bounds(times(exact.low(), HUNDRED), times(exact.high(), HUNDRED))) + " %"
                : bounds(exact);
    }

    /// Returns the days in words: "October", "January to September 2025", "2024", "1 to 15 February 2026".
    public static String spoken(Stretch stretch) {
        var first = stretch.first();
        var last = stretch.last();
        var year = stretch.floating() ? "" : " " + last.getYear();
        if (stretch.isYear()) {
            return stretch.floating() ? "this year" : Integer.toString(first.getYear());
        }
        if (stretch.months().isPresent()) {
            boolean one = stretch.months().getAsInt() == 1;
            var from = first.getYear() == last.getYear() || stretch.floating() ? "" : " " + first.getYear();
            return one ? month(first) + year : month(first) + from + " to " + month(last) + year;
        }
        return first.equals(last) ? day(first) + year : day(first) + " to " + day(last) + year;
    }

    /// Returns the day in words: "9 March 2020".
    public static String date(LocalDate date) {
        return day(date) + " " + date.getYear();
    }

    /// Returns the last day of a time in words: "1999" for the last day of a year, "May 2020" for that of a month.
    public static String upTo(LocalDate day) {
        if (day.getDayOfYear() == day.lengthOfYear()) {
            return Integer.toString(day.getYear());
        }
        return day.getDayOfMonth() == day.lengthOfMonth() ? month(day) + " " + day.getYear() : date(day);
    }

    /// Returns how long it is from one day to another: "18 years", "7 months", "12 days".
    public static String age(LocalDate from, LocalDate to) {
        long years = ChronoUnit.YEARS.between(from, to);
        long months = ChronoUnit.MONTHS.between(from, to);
        if (TWO <= years) {
            return years + " years";
        }
        return TWO <= months ? months + " months" : ChronoUnit.DAYS.between(from, to) + " days";
    }

    /// Returns the time that the claim covers, in words with a blank before it: " for 2019", " since March 2015";
    /// none where the time is not known.
    public static String during(Claim claim) {
        return switch (claim.extent().window()) {
            case Window.Since(var start) -> " since " + spoken(start);
            case Window.Until(var end) -> " up to " + spoken(end);
            case Window.On _, Window.Interval _ ->
                Stretch.of(claim.extent().window())
                        .map(stretch -> " for " + spoken(stretch))
                        .orElse("");
            case Window.Unresolved _ -> "";
        };
    }

    private static String spoken(PartialDate date) {
        return Stretch.of(new Window.On(date)).map(Wording::spoken).orElseGet(date::edtf);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date);
    }

    private static String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// Returns the words of what the claim counts.
    public static String what(Claim claim) {
        return claim.measure().words();
    }

    /// Returns who says so: the nearest source, or the report itself.
    public static String who(Claim claim) {
        return claim.voice().names().stream()
                .findFirst()
                .map(Wording::shortened)
                .orElse("the report");
    }

    /// Returns a long name up to a blank before its end.
    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.lastIndexOf(' ', LONGEST_NAME)) + " …";
    }

    /// Returns who says so in brackets with a blank before it; none where no source is named.
    public static String by(Claim claim) {
        return claim.voice().names().stream()
                .findFirst()
                .map(name -> " (%s)".formatted(shortened(name)))
                .orElse("");
    }

    /// Returns the exact reading of the claim taken so many times, in words.
    public static String times(Claim claim, Rational times) {
        var exact = claim.figure().quantity().amount().exact();
        return bounds(new Bounds(times(exact.low(), times), times(exact.high(), times)));
    }

    private static Limit times(Limit limit, Rational times) {
        return switch (limit) {
            case Limit.Closed(var at) -> new Limit.Closed(at.times(times));
            case Limit.Open(var at) -> new Limit.Open(at.times(times));
            case Limit.Unbounded unbounded -> unbounded;
        };
    }

    /// Returns the amounts joined by a sign.
    public static String joined(List<Claim> claims, String sign) {
        return claims.stream()
                .map(claim -> isFraction(claim) ? percent(face(claim)) : number(face(claim)))
                .collect(Collectors.joining(sign));
    }

    private static boolean isFraction(Claim claim) {
        return claim.figure().kind() == Kind.SHARE || claim.figure().kind() == Kind.CHANGE;
    }

    private static String format(BigDecimal value, int decimals) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals == 3 ? 3 : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
