package org.muster.text;

import java.util.List;

/// Codes of currencies written against their sum: "USD1,700", "RM23.50", "EUR5m", "$US40", "GC18.4
/// million".
final class Codes {

    private static final int NONE = -1;
    private static final int LONGEST = 3;
    private static final int GROUP = 3;
    private static final List<String> POWERS = List.of("thousand", "million", "billion", "trillion", "lakh", "crore");

    private Codes() {}

    /// Returns where the capitals end that are cut off the sum behind them, or -1.
    static int end(String text, int begin, int limit) {
        int end = begin;
        while (end < limit && end - begin < LONGEST && isCapital(text.charAt(end))) {
            end++;
        }
        boolean signed = 0 < begin && text.charAt(begin - 1) == '$';
        boolean digits = end < limit && Letters.digit(text.charAt(end));
        return digits && (signed || begin + 1 < end && isSum(text, end, limit)) ? end : NONE;
    }

    private static boolean isCapital(char letter) {
        return 'A' <= letter && letter <= 'Z';
    }

    /// Groups of three digits, two decimals, or a million behind it: a model's number has none of these.
    private static boolean isSum(String text, int begin, int limit) {
        int whole = digits(text, begin, limit);
        if (isAt(text, whole, limit, ',')) {
            return digits(text, whole + 1, limit) - whole - 1 == GROUP;
        }
        int end = isAt(text, whole, limit, '.') ? digits(text, whole + 1, limit) : whole;
        boolean cents = end - whole == GROUP;
        int letters = end;
        while (letters < limit && Letters.letter(text.codePointAt(letters))) {
            letters++;
        }
        var power = text.substring(end, letters);
        return cents && power.isEmpty()
                || power.equals("m")
                || power.equals("bn")
                || power.isEmpty() && isAt(text, end, limit, ' ') && isPower(text, end + 1, limit);
    }

    private static boolean isPower(String text, int begin, int limit) {
        return POWERS.stream()
                .filter(power -> text.startsWith(power, begin))
                .map(power -> begin + power.length())
                .anyMatch(end -> end <= limit && (end == limit || !Letters.letter(text.codePointAt(end))));
    }

    private static boolean isAt(String text, int at, int limit, char mark) {
        return at < limit && text.charAt(at) == mark;
    }

    private static int digits(String text, int from, int limit) {
        int at = from;
        while (at < limit && Letters.digit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
