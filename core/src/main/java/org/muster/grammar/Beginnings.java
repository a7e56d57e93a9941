package org.muster.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.muster.model.text.Token;

/// Beginnings tell which of many patterns may fit at a token, from the words that they can begin with.
///
/// Most tokens begin nothing; asking here first spares trying every pattern at every one of them.
public final class Beginnings {

    /// What a pattern may begin with.
    ///
    /// @param words the words that may stand first
    /// @param digits whether any token with a digit may
    /// @param anything whether the pattern does not say, or may be empty
    private record First(Set<String> words, boolean digits, boolean anything) {

        First {
            words = Set.copyOf(words);
        }

        First and(First other) {
            var all = new HashSet<>(words);
            all.addAll(other.words);
            return new First(all, digits || other.digits, anything || other.anything);
        }

        First withoutEmpty() {
            return new First(words, digits, false);
        }
    }

    private static final First NOTHING = new First(Set.of(), false, false);
    private static final First EMPTY = new First(Set.of(), false, true);

    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Integer> anywhere;
    private final List<Integer> atDigits;

    /// Prepares the patterns, which are known by their index from then on.
    public Beginnings(List<Pattern> patterns) {
        var always = new TreeSet<Integer>();
        var digits = new TreeSet<Integer>();
        var words = new HashMap<String, TreeSet<Integer>>();
        for (int i = 0; i < patterns.size(); i++) {
            int index = i;
            var first = first(patterns.get(i));
            if (first.anything()) {
                always.add(i);
            }
            if (first.digits()) {
                digits.add(i);
            }
            first.words()
                    .forEach(word ->
                            words.computeIfAbsent(word, _ -> new TreeSet<>()).add(index));
        }
        anywhere = List.copyOf(always);
        digits.addAll(always);
        atDigits = List.copyOf(digits);
        words.forEach((word, indices) -> byWord.put(word, joined(word, indices, always, digits)));
    }

    private static List<Integer> joined(
            String word, TreeSet<Integer> indices, TreeSet<Integer> always, TreeSet<Integer> digits) {
        var all = new TreeSet<>(indices);
        all.addAll(always);
        if (word.chars().anyMatch(Character::isDigit)) {
            all.addAll(digits);
        }
        return new ArrayList<>(all);
    }

    /// Returns the indices of the patterns that may begin at the token, in their order.
    public List<Integer> at(Token token) {
        var listed = byWord.get(token.lower());
        if (listed != null) {
            return listed;
        }
        return token.hasDigit() ? atDigits : anywhere;
    }

    private static First first(Pattern pattern) {
        return switch (pattern) {
            case Pattern.One _ -> EMPTY;
            case Pattern.Word(var words, var also) -> new First(words, false, false);
            case Pattern.Digits _ -> new First(Set.of(), true, false);
            case Pattern.Sequence(var parts) -> sequence(parts);
            case Pattern.Choice(var options) ->
                options.stream().map(Beginnings::first).reduce(NOTHING, First::and);
            case Pattern.Indexed(var options, var _) ->
                options.stream().map(Beginnings::first).reduce(NOTHING, First::and);
            case Pattern.Repeat(var part, var min, var max) ->
                min == 0 ? first(part).and(EMPTY) : first(part);
            case Pattern.Named(var name, var part) -> first(part);
            case Pattern.Not _ -> EMPTY;
        };
    }

    /// A part that may be empty lets the next one begin too.
    private static First sequence(List<Pattern> parts) {
        var first = EMPTY;
        for (var part : parts) {
            if (!first.anything()) {
                break;
            }
            first = first.withoutEmpty().and(first(part));
        }
        return first;
    }
}
