package org.muster.eval.recognizers.datetime;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The words of the specification as parts of regular expressions, and what they stand for.
final class Vocabulary {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Integer> NUMBERS = numbers();

    static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b(?:\\.(?= ?\\w))?";
    static final String WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday"
            + "|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\b(?:\\.(?= ?\\w))?";
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty first",
            "twenty second",
            "twenty third",
            "twenty fourth",
            "twenty fifth",
            "twenty sixth",
            "twenty seventh",
            "twenty eighth",
            "twenty ninth",
            "thirtieth",
            "thirty first");
    static final String DAY = "(?:(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|"
            + ORDINALS.reversed().stream()
                    .map(word -> word.replace(" ", "[ -]"))
                    .collect(Collectors.joining("|"))
            + ")\\b)";
    static final String YEAR = "(?:(?<![.,]\\d{0,9})(?:1[5-9]|20|21)\\d\\d\\b)";
    static final String UNIT = "(?:days?|weeks?|months?|years?|quarters?|decades?|weekends?|fortnights?)\\b";
    static final String SHORT_UNIT = "(?:hours?|hrs?|h|minutes?|mins?|min|seconds?|secs?|sec)\\b";
    static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|(?:"
            + NUMBERS.keySet().stream()
                    .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + "|an?|few|a few|several|half an?)\\b)";

    private Vocabulary() {}

    private static Map<String, Integer> numbers() {
        var numbers = new TreeMap<String, Integer>();
        var small = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int i = 0; i < small.size(); i++) {
            numbers.put(small.get(i), i + 1);
        }
        var tens = List.of("twenty", "thirty", "forty", "fifty");
        for (int i = 0; i < tens.size(); i++) {
            numbers.put(tens.get(i), 20 + 10 * i);
            for (int j = 0; j < 9; j++) {
                numbers.put(tens.get(i) + "[ -]" + small.get(j), 21 + 10 * i + j);
            }
        }
        return Map.copyOf(numbers);
    }

    /// Returns the number of the month, 1 to 12.
    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    static DayOfWeek weekday(String word) {
        return DayOfWeek.of(DAYS.indexOf(word.substring(0, 3)) + 1);
    }

    static int day(String word) {
        int ordinal = ORDINALS.indexOf(word.replace("-", " "));
        return 0 <= ordinal ? ordinal + 1 : Integer.parseInt(word.replaceAll("\\D", ""));
    }

    /// Returns the number as digits; a vague one is three, as the specification has it.
    static String number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word;
        }
        return switch (word) {
            case "a", "an" -> "1";
            case "few", "a few", "several" -> "3";
            case "half a", "half an" -> "0.5";
            default ->
                String.valueOf(NUMBERS.getOrDefault(word.replaceAll("[ -]", "[ -]"), NUMBERS.getOrDefault(word, 0)));
        };
    }
}
