package org.muster.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.muster.model.text.Token;

/// Beginnings tell which of many patterns may fit at a token, from what they can begin with.
///
/// Most tokens begin nothing; asking here first spares trying every pattern at every one of them.
public final class Beginnings {

    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final List<Integer> anywhere;
    private final List<Integer> atNumerals;
    private final Shapes shapes;
    private final List<Long> opened;

    /// What any of the patterns may begin with, and what all of them need: a choice of many stands in many patterns.
    private final First any;

    private final List<Family> needed;

    /// Prepares the patterns, which are known by their index from then on.
    public Beginnings(List<Pattern> patterns) {
        this(patterns, Shapes.in(patterns));
    }

    Beginnings(List<Pattern> patterns, Shapes shapes) {
        var firsts = patterns.stream().map(Beginnings::first).toList();
        any = First.any(firsts);
        needed = Needs.either(patterns).toList();
        var always = new TreeSet<Integer>();
        var numerals = new TreeSet<Integer>();
        var words = new HashMap<String, TreeSet<Integer>>();
        for (int i = 0; i < firsts.size(); i++) {
            int index = i;
            var first = firsts.get(i);
            if (first.open()) {
                always.add(i);
            }
            if (!first.family().shapes().isEmpty()) {
                numerals.add(i);
            }
            first.family()
                    .words()
                    .forEach(word ->
                            words.computeIfAbsent(word, _ -> new TreeSet<>()).add(index));
        }
        anywhere = List.copyOf(always);
        numerals.addAll(always);
        atNumerals = List.copyOf(numerals);
        words.forEach((word, indices) -> byWord.put(word, joined(word, indices, always, numerals)));
        this.shapes = shapes;
        opened = firsts.stream()
                .map(first -> first.open() ? -1L : shapes.among(first.family().shapes()))
                .toList();
    }

    private static List<Integer> joined(
            String word, TreeSet<Integer> indices, TreeSet<Integer> always, TreeSet<Integer> numerals) {
        boolean numeral = !numerals.isEmpty() && word.chars().anyMatch(Character::isDigit);
        if (always.isEmpty() && !numeral) {
            return List.copyOf(indices);
        }
        var all = new TreeSet<>(indices);
        all.addAll(always);
        if (numeral) {
            all.addAll(numerals);
        }
        return List.copyOf(all);
    }

    /// Returns the indices of the patterns that may begin at the token, in their order.
    List<Integer> at(Token token) {
        return at(token, shapes.of(token));
    }

    /// Returns the same of a token that has these shapes.
    List<Integer> at(Token token, long fitting) {
        var listed = byWord.get(token.lower());
        if (listed != null || fitting == 0) {
            return listed == null ? anywhere : listed;
        }
        var patterns = new ArrayList<Integer>();
        for (var index : atNumerals) {
            if ((opened.get(index) & fitting) != 0) {
                patterns.add(index);
            }
        }
        return patterns;
    }

    /// Returns the families of which all of the patterns need one.
    List<Family> needed() {
        return needed;
    }

    /// Returns the shapes that the patterns ask for.
    Shapes shapes() {
        return shapes;
    }

    private static First first(Pattern pattern) {
        return switch (pattern) {
            case Pattern.One _ -> First.ANYTHING;
            case Pattern.Word word -> First.of(Family.of(word));
            case Pattern.Digits digits -> First.of(Family.of(digits));
            case Pattern.Sequence(var parts) -> sequence(parts);
            case Pattern.Choice(var options) ->
                First.any(options.stream().map(Beginnings::first).toList());
            case Pattern.Indexed(var _, var beginnings) -> beginnings.any;
            case Pattern.Repeat(var part, var min, var max) ->
                min == 0 ? first(part).or(First.EMPTY) : first(part);
            case Pattern.Named(var name, var part) -> first(part);
            case Pattern.Not _ -> First.EMPTY;
        };
    }

    /// A part that may be empty lets the next one begin too.
    private static First sequence(List<Pattern> parts) {
        var first = First.EMPTY;
        for (var part : parts) {
            if (!first.empty()) {
                break;
            }
            first = first.before(first(part));
        }
        return first;
    }
}
