package org.muster.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An imprint is a line that says when or by whom a report was published, and nothing of what it is about: "Published 3
/// May 2031", "By Ada Orlun | Updated 4 May 2031".
///
/// @param byline the names after "by"; empty where it names nobody
public record Imprint(String byline) {

    private static final Set<String> DAYS_AND_MONTHS = Set.of("month", "weekday", "shortday");
    private static final Map<String, String> KINDS = lexicon();
    private static final Pattern PARTS = Pattern.compile("\\s*[|•·\\n]+\\s*|\\s+[-–—]\\s+|;\\s+");
    private static final Pattern WORDS = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}][\\p{L}\\p{M}'’.-]*");
    private static final Pattern UNKNOWN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\s,.:/'’()+-]");
    private static final Pattern BY = Pattern.compile("(?i)^(?:(?:written|reported)\\s+)?by:?\\s+");
    private static final int LONGEST = 160;
    private static final int MOST_NAMES = 10;
    private static final int FEWEST_NAMES = 2;
    private static final int DATED = 3;

    /// The words that lead to a date, days and months, and what else stands in such a line.
    private static Map<String, String> lexicon() {
        var kinds = new HashMap<>(Lexicon.pairs("/org/muster/time/datelines.en.tsv"));
        for (var row : Lexicon.rows("/org/muster/time/calendar.en.tsv")) {
            if (DAYS_AND_MONTHS.contains(row.get(1))) {
                kinds.put(row.get(0), "time");
            }
        }
        kinds.putAll(Lexicon.pairs("/org/muster/text/imprints.en.tsv"));
        return Map.copyOf(kinds);
    }

    /// Returns what a line says, if it is an imprint.
    public static Optional<Imprint> of(String line) {
        var words = line.strip();
        if (LONGEST < words.length() || words.isEmpty()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        boolean cued = false;
        for (var part : PARTS.split(words)) {
            var by = BY.matcher(part);
            if (by.find()) {
                var name = part.substring(by.end()).strip();
                if (!isName(name)) {
                    return Optional.empty();
                }
                names.add(name);
            } else if (!isDate(part)) {
                return Optional.empty();
            }
            cued |= !names.isEmpty() || says(part);
        }
        return cued ? Optional.of(new Imprint(String.join(", ", names))) : Optional.empty();
    }

    /// "Updated 3 May", "3 May 2031"; not a bare year or time, which may stand for much.
    private static boolean says(String part) {
        var kinds = kinds(part);
        return kinds.contains("cue") || DATED <= kinds.size();
    }

    /// A date with nothing but the words that stand about it.
    private static boolean isDate(String part) {
        var kinds = kinds(part);
        return kinds.contains("digits")
                && !kinds.contains("")
                && !UNKNOWN.matcher(part).find()
                && inOrder(kinds);
    }

    /// "Published 3 May", "Last updated", "Date of publication: 3 May"; after the date no cue follows.
    private static boolean inOrder(List<String> kinds) {
        return !kinds.contains("by")
                && !kinds.contains("particle")
                && kinds.lastIndexOf("cue") < kinds.indexOf("digits");
    }

    private static List<String> kinds(String part) {
        return WORDS.matcher(part)
                .results()
                .map(word -> kind(word.group()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String kind(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return Character.isDigit(word.charAt(0)) ? "digits" : KINDS.getOrDefault(bare, "");
    }

    /// Names are words with capital letters, such as "Ada Orlun and Ben van Tarn, Vinn Courier".
    private static boolean isName(String name) {
        var words = WORDS.matcher(name).results().map(word -> word.group()).toList();
        return FEWEST_NAMES <= words.size()
                && words.size() <= MOST_NAMES
                && !UNKNOWN.matcher(name).find()
                && name.chars().noneMatch(letter -> Character.isDigit(letter) || letter == ':')
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || KINDS.getOrDefault(word, "").equals("particle"));
    }
}
