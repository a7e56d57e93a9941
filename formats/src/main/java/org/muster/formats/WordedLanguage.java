package org.muster.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A worded language is one that the words of a text show, by its script or by the commonest words in it.
///
/// A library with models of letter sequences knows more languages and shorter texts, but is 10 MB and half a second to
/// load; reports are long enough for words.
///
/// @param code its ISO 639-1 code
record WordedLanguage(String code) {

    private static final String FILE = "languages.tsv";
    private static final int LOOKED_AT = 6_000;
    private static final int FEWEST_HITS = 4;
    /// Letters up to here are Latin, which many languages use.
    private static final int LAST_PLAIN = 0x7f;
    /// At least one in so many words of a text is one of the commonest.
    private static final int RAREST = 8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /// Scripts that one language, or one far more often than others, is written in.
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"));

    private static final class Holder {
        private static final Listed LISTED = listed();

        private Holder() {}
    }

    /// The languages that are told by their words.
    ///
    /// @param codes their codes
    /// @param byWord for each of the commonest words which of them it belongs to
    private record Listed(List<String> codes, Map<String, List<Integer>> byWord) {
        private Listed {
            codes = List.copyOf(codes);
            byWord = Map.copyOf(byWord);
        }
    }

    /// Returns the language that the beginning of the text shows, if it shows one.
    static Optional<WordedLanguage> of(String text) {
        var head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        var script = script(head);
        if (script != null && SCRIPTS.containsKey(script)) {
            return Optional.of(new WordedLanguage(SCRIPTS.getOrDefault(script, "")));
        }
        return byWords(head);
    }

    /// Returns the English name of a language, or its code where it is not listed.
    static String name(String code) {
        var name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /// Returns the script of at least half of the letters, unless that is one that many languages use; kana count for
    /// more, because Japanese is written in Han letters too.
    private static @Nullable UnicodeScript script(String head) {
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int point : head.codePoints().filter(Character::isLetter).toArray()) {
            if (LAST_PLAIN < point) {
                counts.merge(UnicodeScript.of(point), 1, Integer::sum);
            }
            letters++;
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (letters < 10 * kana) {
            return UnicodeScript.HIRAGANA;
        }
        for (var script : SCRIPTS.keySet()) {
            if (letters < 2 * counts.getOrDefault(script, 0)) {
                return script;
            }
        }
        return null;
    }

    private static Optional<WordedLanguage> byWords(String head) {
        var listed = Holder.LISTED;
        var hits = new int[listed.codes().size()];
        var words = WORD.matcher(head);
        int count = 0;
        for (; words.find(); count++) {
            for (int language : listed.byWord().getOrDefault(words.group().toLowerCase(Locale.ROOT), List.of())) {
                hits[language]++;
            }
        }
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[best] < hits[i] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < hits.length; i++) {
            second = i == best ? second : Math.max(second, hits[i]);
        }
        boolean sure = FEWEST_HITS <= hits[best] && count <= RAREST * hits[best] && 6 * second < 5 * hits[best];
        return sure ? Optional.of(new WordedLanguage(listed.codes().get(best))) : Optional.empty();
    }

    private static Listed listed() {
        var in = WordedLanguage.class.getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException(
                    "The list of languages (%s) is not on the class path. Maybe the build is not complete."
                            .formatted(FILE));
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var codes = new ArrayList<String>();
            var byWord = new HashMap<String, List<Integer>>();
            for (var row : lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList()) {
                for (var word : new HashSet<>(List.of(row[2].split(" ")))) {
                    byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(codes.size());
                }
                codes.add(row[0]);
            }
            return new Listed(codes, byWord);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of languages (%s) could not be read.".formatted(FILE), broken);
        }
    }
}
