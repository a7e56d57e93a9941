package org.muster.grammar;

import java.util.HashMap;
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
    private final Map<String, Long> ofWords = new HashMap<>();
    private final long[] ofShapes;

    Needs(List<Pattern> patterns, Shapes shapes) {
        var numbers = new HashMap<Integer, Long>();
        ofShapes = new long[shapes.size()];
        needed = patterns.stream()
                .map(pattern -> bits(families(pattern)
                        .map(family -> numbers.computeIfAbsent(
                                family.mark(), _ -> offer(family, 1L << numbers.size(), shapes)))))
                .toList();
    }

    /// Notes that the words and shapes of a family offer a bit, and returns it.
    private long offer(Family family, long bit, Shapes shapes) {
        for (var word : family.words()) {
            ofWords.merge(word, bit, (some, more) -> some | more);
        }
        long among = shapes.among(family.shapes());
        for (int shape = 0; among != 0; shape++, among >>>= 1) {
            ofShapes[shape] |= (among & 1) == 0 ? 0 : bit;
        }
        return bit;
    }

    private static long bits(Stream<Long> bits) {
        return bits.reduce(0L, (some, more) -> some | more);
    }

    /// Returns what a token that has these shapes offers.
    long offered(Token token, long fitting) {
        long offered = ofWords.getOrDefault(token.lower(), 0L);
        long shapes = fitting;
        for (int i = 0; shapes != 0; i++, shapes >>>= 1) {
            offered |= (shapes & 1) == 0 ? 0 : ofShapes[i];
        }
        return offered;
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
            case Pattern.Indexed(var _, var beginnings) -> beginnings.needed().stream();
            case Pattern.Repeat(var part, var min, var _) -> min == 0 ? Stream.of() : families(part);
            case Pattern.Named(var _, var part) -> families(part);
            case Pattern.One _, Pattern.Not _ -> Stream.of();
        };
    }

    /// Where each option needs something, a choice needs one of these; what stands last in an option is asked for, as
    /// what stands first is often an article.
    static Stream<Family> either(List<Pattern> options) {
        var each = options.stream()
                .map(option -> families(option).reduce((_, later) -> later))
                .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Stream.of(Family.all(each.stream().flatMap(Optional::stream).toList()))
                : Stream.of();
    }
}
