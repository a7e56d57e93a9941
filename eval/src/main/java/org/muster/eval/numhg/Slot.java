package org.muster.eval.numhg;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.muster.model.quantity.Rational;

/// A slot is the place in a headline where a number is missing, with what its surroundings ask for.
///
/// @param sort the sort of number asked for
/// @param scale what the number is counted in: 1,000 where a K follows
/// @param next the word right after it in lower case, without its plural; empty where none follows
/// @param before the word right before it in lower case
/// @param words the other words of the headline in lower case
/// @param mark the mark right before it, such as an apostrophe; empty where it is none
record Slot(Sort sort, Rational scale, String next, String before, Set<String> words, String mark) {

    static final String MASK = "____";

    /// The sorts of number that a headline asks for.
    enum Sort {
        MONEY,
        PERCENT,
        AGE,
        /// "____ Years Later"
        TIME,
        /// "in ____", "'____"
        YEAR,
        /// "'____"
        SHORT_YEAR,
        /// "the ____s", "the '____s"
        DECADE,
        /// "____th", "No. ____"
        ORDINAL,
        /// "Nov. ____"
        DAY,
        /// "One in ____"
        ONE_IN,
        COUNT
    }

    private static final Map<String, Rational> SCALES = Map.of(
            "k", Rational.of(1000),
            "m", Rational.of(1_000_000),
            "b", Rational.of(1_000_000_000),
            "t", Rational.of(1_000_000_000_000L),
            "bn", Rational.of(1_000_000_000),
            "thousand", Rational.of(1000),
            "million", Rational.of(1_000_000),
            "billion", Rational.of(1_000_000_000),
            "trillion", Rational.of(1_000_000_000_000L));
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’.]*");
    private static final Pattern SCALE =
            Pattern.compile("^[- ]?(k|m|b|bn|t|thousand|million|billion|trillion)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OLD =
            Pattern.compile("^[- ](year|yr|month|week|day)s?[- ]old", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TIMES =
            Set.of("year", "yr", "month", "week", "day", "hour", "minute", "second", "decade", "night", "min", "hr");
    private static final Set<String> YEARLY =
            Set.of("in", "since", "by", "for", "of", "until", "before", "from", "late", "early");
    private static final Set<String> DATING = Set.of("in", "since", "from");
    private static final Set<String> VERBS = Set.of("is", "was", "has", "does");
    private static final Set<String> MONTHS = Set.of(
            "jan",
            "feb",
            "march",
            "april",
            "may",
            "june",
            "july",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "august",
            "september",
            "october",
            "november",
            "december");

    Slot {
        words = Set.copyOf(words);
    }

    static Slot of(String headline) {
        int at = headline.indexOf(MASK);
        var before = headline.substring(0, Math.max(0, at));
        var after = at < 0 ? "" : headline.substring(at + MASK.length());
        var scale = SCALE.matcher(after);
        boolean scaled = scale.find();
        var rest = scaled ? after.substring(scale.end()) : after;
        var factor = scaled
                ? Optional.ofNullable(SCALES.get(scale.group(1).toLowerCase(Locale.ROOT)))
                : Optional.<Rational>empty();
        var words = new HashSet<>(words(before));
        words.addAll(words(after));
        var last = words(before).isEmpty() ? "" : words(before).getLast();
        var next = words(rest).isEmpty() || !rest.matches("(?s)^[- ]?\\p{L}.*")
                ? ""
                : singular(words(rest).getFirst());
        var mark = before.isEmpty() ? "" : before.substring(before.length() - 1);
        return new Slot(sort(before, after, last, next), factor.orElse(Rational.ONE), next, last, words, mark);
    }

    /// Returns whether an apostrophe stands for the century.
    boolean isShort() {
        return mark.equals("'") || mark.equals("’") || mark.equals("‘");
    }

    private static Sort sort(String before, String after, String last, String next) {
        if (before.matches("(?s).*[$€£¥]$")) {
            return Sort.MONEY;
        }
        if (after.matches("(?s)^ ?(%|[Pp]ercent).*")) {
            return Sort.PERCENT;
        }
        if (after.matches("(?s)^(st|nd|rd|th)\\b.*")) {
            return Sort.ORDINAL;
        }
        if (after.matches("(?s)^s\\b.*")) {
            return Sort.DECADE;
        }
        if (before.matches("(?s).*(^|[^\\p{L}])['’‘]$")) {
            return Sort.SHORT_YEAR;
        }
        if (before.matches("(?s).*\\b(No\\.|Number|#) ?$")) {
            return Sort.ORDINAL;
        }
        if (before.matches("(?s).*\\b[Oo]ne in $") || before.matches("(?s).*\\b1 in $")) {
            return Sort.ONE_IN;
        }
        if (MONTHS.contains(last.replace(".", "")) && before.endsWith(" ") && !after.matches("^ \\p{L}.*")) {
            return Sort.DAY;
        }
        if (isAge(before, after)) {
            return Sort.AGE;
        }
        if (TIMES.contains(next) && after.matches("(?s)^[- ].*")) {
            return Sort.TIME;
        }
        boolean ends = after.isEmpty() || after.matches("(?s)^[^\\p{L} ].*|^ [^\\p{L}].*");
        boolean one = !next.isEmpty()
                && after.startsWith(" ")
                && !isPlural(words(after).getFirst());
        boolean year = YEARLY.contains(last) && ends || DATING.contains(last) && one;
        return year && before.endsWith(" ") ? Sort.YEAR : Sort.COUNT;
    }

    /// Returns whether a year may be asked for, "the class of ____", though a number might be.
    boolean mayBeYear() {
        return YEARLY.contains(before);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !VERBS.contains(word);
    }

    private static boolean isAge(String before, String after) {
        return OLD.matcher(after).find()
                || before.matches("(?s).*\\p{L}, $") && after.matches("(?s)^([,:;.—]| *$).*")
                || before.matches("(?s).*\\b([Aa]ge|[Aa]ged|[Dd]ead at|[Dd]ies at|[Tt]urns|[Tt]urning|[Dd]ies, at) $");
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT).replaceAll("['’]s?$", ""))
                .toList();
    }

    /// Returns the word without a plural ending.
    static String singular(String word) {
        if (word.endsWith("ies") && 4 < word.length()) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && 3 < word.length()
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
