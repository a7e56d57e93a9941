package org.muster.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

class ProspectsTest {

    private static final List<String> WORDS = List.of("the", "week", "before", "of", "7", "2019", "3rd");
    private static final List<String> SHAPES = List.of("\\d{4}", "\\d", "\\d(st|nd|rd|th)");

    @Test
    void a_pattern_is_tried_wherever_it_fits() {
        var random = new SplittableRandom(11);
        int fits = 0;
        for (int i = 0; i < 400; i++) {
            var patterns =
                    IntStream.range(0, 20).mapToObj(_ -> pattern(random, 3)).toList();
            var tokens =
                    tokens(random.ints(12, 0, WORDS.size()).mapToObj(WORDS::get).toList());
            var prospects = new Prospects(patterns).in(tokens);
            for (int at = 0; at < tokens.size(); at++) {
                for (int pattern = 0; pattern < patterns.size(); pattern++) {
                    if (Matcher.at(patterns.get(pattern), tokens, at).isPresent()) {
                        fits++;
                        assertThat(prospects.get(at))
                                .as("%s at %s", patterns.get(pattern), at)
                                .contains(pattern);
                    }
                }
            }
        }
        assertThat(fits).isGreaterThan(10_000);
    }

    @Test
    void a_pattern_that_lacks_something_is_not_tried() {
        var week =
                Pattern.sequence(Pattern.optional(Pattern.word("the")), Pattern.word("week"), Pattern.word("before"));
        var year = Pattern.sequence(Pattern.word("the"), Pattern.word("week"), Pattern.digits("\\d{4}"));
        var prospects = new Prospects(List.of(week, year));
        assertThat(prospects.in(tokens(List.of("the", "week", "of", "7", "before"))))
                .containsExactly(List.of(0), List.of(0), List.of(), List.of(), List.of());
        assertThat(prospects.in(tokens(List.of("before", "the", "week", "of", "7"))))
                .allSatisfy(patterns -> assertThat(patterns).isEmpty());
    }

    private static Pattern pattern(SplittableRandom random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 9);
        return switch (kind) {
            case 0 -> Pattern.word(WORDS.get(random.nextInt(WORDS.size())));
            case 1 -> Pattern.digits(SHAPES.get(random.nextInt(SHAPES.size())));
            case 2 -> Pattern.one(token -> 2 < token.text().length());
            case 3 -> Pattern.optional(pattern(random, depth - 1));
            case 4 -> Pattern.some(pattern(random, depth - 1), 2);
            case 5 -> Pattern.choice(pattern(random, depth - 1), pattern(random, depth - 1));
            case 6 -> Pattern.indexed(List.of(pattern(random, depth - 1), pattern(random, depth - 1)));
            case 7 -> Pattern.named("part", pattern(random, depth - 1));
            default ->
                Pattern.sequence(
                        pattern(random, depth - 1), Pattern.not(pattern(random, 0)), pattern(random, depth - 1));
        };
    }

    private static List<Token> tokens(List<String> words) {
        var tokens = new ArrayList<Token>();
        int begin = 0;
        for (var word : words) {
            tokens.add(new Token(new Span(begin, begin + word.length()), word, word, Tag.X, word));
            begin += word.length() + 1;
        }
        return tokens;
    }
}
