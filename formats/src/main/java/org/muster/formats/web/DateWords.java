package org.muster.formats.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Date words are the days that a text names, in figures or with the name of a month, in many languages.
final class DateWords {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.])(\\d{4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.,])(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern HAN =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일号號]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+|[^\\s]");
    private static final Pattern TIME = Pattern.compile(
            "(?:[qh][1-4] )?(?:19|20)\\d\\d(?: ?[-–/] ?(?:19|20)?\\d\\d)?|(?:19|20)\\d\\d[- ]?[qh][1-4]|\\d{4}-\\d\\d(?:-\\d\\d)?");
    private static final Set<String> BETWEEN = Set.of(
            ".", ",", "/", "-", "–", "de", "del", "of", "d", "’", "'", "st", "nd", "rd", "th", "º", "ª", "°", "er", "e",
            "the", "den", "ที่", "năm", "month", "року", "года", "г");
    private static final Set<String> MONTH_FIRST = Set.of("en", "en-us", "en-ph");

    /// Before the scripts whose letters are written with marks that a table may have joined: Indic ones and so on.
    private static final char FIRST_WITH_MARKS = '\u0900';

    private final String tag;
    private final String language;

    /// The days of texts in the language of that tag, such as "en-GB"; empty where it is not known.
    DateWords(String tag) {
        this.tag = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        this.language = this.tag.split("-", 2)[0];
    }

    /// A day and where it is named.
    record Found(LocalDate day, int begin) {}

    /// Returns the first day that the text names.
    Optional<LocalDate> first(String text) {
        return all(text).stream().map(Found::day).findFirst();
    }

    /// Returns the days that the text names, in its order.
    List<Found> all(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var plain = plain(text);
        var found = new ArrayList<Found>();
        YEAR_FIRST
                .matcher(plain)
                .results()
                .forEach(match -> add(found, match, number(match, 1), number(match, 3), number(match, 4)));
        HAN.matcher(plain)
                .results()
                .forEach(match -> add(found, match, number(match, 1), number(match, 2), number(match, 3)));
        BASIC.matcher(plain)
                .results()
                .forEach(match -> add(found, match, number(match, 1), number(match, 2), number(match, 3)));
        YEAR_LAST.matcher(plain).results().forEach(match -> yearLast(found, match));
        named(plain, found);
        found.sort(java.util.Comparator.comparingInt(Found::begin));
        return found;
    }

    /// Returns whether the words name a year, a quarter or half of one, a month or a day, and nothing else.
    boolean isTime(String text) {
        var plain = plain(text).strip();
        if (TIME.matcher(plain).matches()) {
            return true;
        }
        var names = WORD.matcher(plain).results().toList();
        boolean month = false;
        for (int i = 0; i < names.size(); i++) {
            boolean named = month(names, i).isPresent();
            month |= named;
            if (!named
                    && !Character.isDigit(names.get(i).group().charAt(0))
                    && !BETWEEN.contains(names.get(i).group())) {
                return false;
            }
        }
        return month && names.size() < 8;
    }

    /// Returns the text in lower case with its digits as European ones, character by character.
    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int digit = Character.digit(letter, 10);
            boolean foreign = 'ÿ' < letter && Character.isDigit(letter) && 0 <= digit;
            plain.append(foreign ? (char) ('0' + digit) : Character.toLowerCase(letter));
        }
        return plain.toString();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static void add(List<Found> found, MatchResult match, int year, int month, int day) {
        Calendars.day(year, month, day).ifPresent(date -> found.add(new Found(date, match.start())));
    }

    private void yearLast(List<Found> found, MatchResult match) {
        boolean monthFirst = match.group(2).equals("/") && MONTH_FIRST.contains(tag) && number(match, 1) <= 12
                || 12 < number(match, 3);
        add(found, match, number(match, 4), number(match, monthFirst ? 1 : 3), number(match, monthFirst ? 3 : 1));
    }

    /// Adds the days whose month is named: "3 May 2024", "May 3, 2024", "2024. május 3.".
    private void named(String plain, List<Found> found) {
        var words = WORD.matcher(plain).results().toList();
        for (int i = 0; i < words.size(); i++) {
            if (!Character.isLetter(plain.charAt(words.get(i).start()))) {
                continue;
            }
            var month = month(words, i);
            if (month.isPresent()) {
                int begin = words.get(i).start();
                day(words, i, month.get()).ifPresent(day -> found.add(new Found(day, begin)));
            }
        }
    }

    /// The month that one or two words name.
    private record Month(int number, int words, boolean solar) {}

    private Optional<Month> month(List<MatchResult> words, int i) {
        if (i + 1 < words.size()) {
            var two = Months.number(name(words, i) + " " + name(words, i + 1), language);
            if (two.isPresent()) {
                return Optional.of(new Month(two.getAsInt(), 2, false));
            }
        }
        var one = Months.number(name(words, i), language);
        if (one.isPresent()) {
            return Optional.of(new Month(one.getAsInt(), 1, false));
        }
        var solar = Months.solar(name(words, i));
        return solar.isPresent() ? Optional.of(new Month(solar.getAsInt(), 1, true)) : Optional.empty();
    }

    private Optional<LocalDate> day(List<MatchResult> words, int i, Month month) {
        var before = near(words, i - 1, -1);
        var after = near(words, i + month.words(), 1);
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        int left = before.isPresent() ? value(words, before.getAsInt()) : 0;
        int right = after.isPresent() ? value(words, after.getAsInt()) : 0;
        if (31 < right) {
            return date(right, month, left);
        }
        if (31 < left && 0 < right) {
            return date(left, month, right);
        }
        var year = after.isPresent() ? near(words, after.getAsInt() + 1, 1) : OptionalInt.empty();
        return year.isPresent() ? date(value(words, year.getAsInt()), month, right) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, Month month, int day) {
        return month.solar() ? Calendars.solar(year, month.number(), day) : Calendars.day(year, month.number(), day);
    }

    /// Returns where the next numeral stands, over words and marks that may stand within a date.
    private OptionalInt near(List<MatchResult> words, int from, int step) {
        for (int i = from; 0 <= i && i < words.size() && Math.abs(i - from) < 4; i += step) {
            var word = words.get(i).group();
            if (Character.isDigit(word.charAt(0))) {
                return word.length() <= 4 ? OptionalInt.of(i) : OptionalInt.empty();
            }
            boolean again = Months.number(name(words, i), language).isPresent();
            if (!again && !BETWEEN.contains(word)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// Returns the word with its marks joined to its letters, as the table of months has them.
    private static String name(List<MatchResult> words, int i) {
        var word = words.get(i).group();
        return word.charAt(0) < FIRST_WITH_MARKS ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private static int value(List<MatchResult> words, int i) {
        return Integer.parseInt(words.get(i).group());
    }
}
