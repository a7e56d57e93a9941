package org.muster.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A choice is an option's value that must be one of a few words.
final class Choice {

    private Choice() {}

    /// Returns what the word stands for.
    ///
    /// @throws WrongUse if it is none of them, with the nearest one
    static <T> T of(String option, String word, List<T> choices, Function<T, String> name) {
        Map<String, T> byName = choices.stream().collect(Collectors.toMap(name, choice -> choice));
        var chosen = byName.get(word);
        if (chosen != null) {
            return chosen;
        }
        var names = choices.stream().map(name).toList();
        throw new WrongUse(
                "%s must be one of %s, not \"%s\".".formatted(option, String.join(", ", names), word),
                "Maybe %s.".formatted(Refusal.nearest(word, names).orElse(names.getFirst())));
    }

    static <E extends Enum<E>> List<E> all(E[] values) {
        return Stream.of(values).toList();
    }
}
