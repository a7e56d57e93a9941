package org.muster.formats.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Class names are the words by which the makers of pages call the parts of a page, and the role each stands for.
final class ClassNames {

    private static final Pattern WORD_ENDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})");
    private static final Set<String> NEGATIONS = Set.of("no", "has", "with", "without", "not", "is");
    private static final Set<String> TOPICS = Set.of("category", "tag", "topic", "section", "postid", "author");
    private static final Map<String, Role> ROLES = roles();
    private static final int LONGEST = 3;

    /// What was found of a name: pages use few names, each for many elements.
    private final Map<String, Role> known = new HashMap<>();

    /// Returns the role that an element's names stand for; of several names that of the report, then the gravest.
    Role role(String names) {
        var found = Role.PLAIN;
        int begin = 0;
        while (begin < names.length()) {
            int end = begin;
            while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
                end++;
            }
            var role =
                    begin == end ? Role.PLAIN : known.computeIfAbsent(names.substring(begin, end), ClassNames::whole);
            if (role == Role.MAIN) {
                return role;
            }
            found = graver(found, role);
            begin = end + 1;
        }
        return found;
    }

    private static Role whole(String name) {
        return ROLES.getOrDefault("=" + name.toLowerCase(Locale.ROOT), one(words(name)));
    }

    private static Role one(List<String> words) {
        var found = Role.PLAIN;
        int begin = 1 < words.size() && TOPICS.contains(words.getFirst()) && phrase(words, 0) < 2 ? words.size() : 0;
        while (begin < words.size()) {
            int length = phrase(words, begin);
            if (0 < length && !(0 < begin && NEGATIONS.contains(words.get(begin - 1)))) {
                found = graver(found, ROLES.getOrDefault(joined(words, begin, length), Role.PLAIN));
            }
            begin += Math.max(1, length);
        }
        return found;
    }

    /// Returns how many words the longest known phrase has that begins there; 0 for none.
    private static int phrase(List<String> words, int begin) {
        for (int length = Math.min(LONGEST, words.size() - begin); 0 < length; length--) {
            if (ROLES.containsKey(joined(words, begin, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(List<String> words, int begin, int length) {
        return String.join(" ", words.subList(begin, begin + length));
    }

    private static Role graver(Role first, Role second) {
        return gravity(first) < gravity(second) ? second : first;
    }

    private static int gravity(Role role) {
        return switch (role) {
            case PLAIN, UNREAD -> 0;
            case MAIN -> 1;
            case CAPTION -> 2;
            case FURNITURE -> 3;
            case NOTICE -> 4;
            case COMMENTS -> 5;
        };
    }

    private static List<String> words(String name) {
        return WORD_ENDS
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, Role> roles() {
        var roles = new HashMap<String, Role>();
        for (var row : WordTable.rows("class-names.tsv")) {
            roles.put(row.get(1), Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(roles);
    }
}
