package org.muster.grammar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.model.text.Token;

/// Needs are the families of tokens without which patterns cannot fit: a unit of time, a month, the numeral of a year.
///
/// A family has one of 64 bits, which others may share. What a pattern needs and what tokens offer is compared bit by
/// bit, and a shared bit errs only towards trying (superimposed coding, Mooers 1951).
final class Needs {

    private final List<Long> needed;
    private final Map<String, Long> offers = new HashMap<>();
    private final Shapes shapes;
    private final List<Long> shaped;

    Needs(List<Pattern> patterns) {
        var numbers = new LinkedHashMap<Family, Integer>();
        needed = patterns.stream()
                .map(pattern -> bits(families(pattern).map(family -> number(numbers, family))))
                .toList();
        numbers.forEach((family, number) ->
                family.words().forEach(word -> offers.merge(word, 1L << number, (some, more) -> some | more)));
        shapes = new Shapes(numbers.keySet().stream()
                .flatMap(family -> family.shapes().stream())
                .toList());
        shaped = shapes.expressions().stream()
                .map(shape -> bits(numbers.keySet().stream()
                        .filter(family -> family.shapes().contains(shape))
                        .map(numbers::get)))
                .toList();
    }

    private static int number(Map<Family, Integer> numbers, Family family) {
        var known = numbers.putIfAbsent(family, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static long bits(Stream<Integer> numbers) {
        return numbers.mapToLong(number -> 1L << number).reduce(0, (some, more) -> some | more);
    }

    /// Returns what each token and all behind it offer.
    long[] offered(List<Token> tokens) {
        var offered = new long[tokens.size()];
        long behind = 0;
        for (int i = offered.length - 1; 0 <= i; i--) {
            behind |= offer(tokens.get(i));
            offered[i] = behind;
        }
        return offered;
    }

    private long offer(Token token) {
        long offer = offers.getOrDefault(token.lower(), 0L);
        long fitting = shapes.of(token);
        for (int i = 0; fitting != 0; i++, fitting >>>= 1) {
            offer |= (fitting & 1) == 0 ? 0 : shaped.get(i);
        }
        return offer;
    }

    /// Returns whether everything is offered that the pattern of this index needs.
    boolean met(int pattern, long offered) {
        return (needed.get(pattern) & ~offered) == 0;
    }

    private static Stream<Family> families(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> Stream.of(Family.of(word));
            case Pattern.Digits digits -> Stream.of(Family.of(digits));
            case Pattern.Sequence(var parts) -> parts.stream().flatMap(Needs::families);
            case Pattern.Choice(var options) -> either(options);
            case Pattern.Indexed(var options, var _) -> either(options);
            case Pattern.Repeat(var part, var min, var _) -> min == 0 ? Stream.of() : families(part);
            case Pattern.Named(var _, var part) -> families(part);
            case Pattern.One _, Pattern.Not _ -> Stream.of();
        };
    }

    /// Where each option needs something, a choice needs one of these; what stands last in an option is asked for, as
    /// what stands first is often an article.
    private static Stream<Family> either(List<Pattern> options) {
        var each = options.stream()
                .map(option -> families(option).reduce((_, later) -> later))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.stream().flatMap(Optional::stream).reduce(Family::or).stream()
                : Stream.of();
    }
}
