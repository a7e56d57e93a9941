package org.muster.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.grammar.Match.Stretch;
import org.muster.model.text.Token;

/// A matcher finds where a pattern fits a list of tokens, by backtracking with continuations.
public final class Matcher {

    private final List<Token> tokens;
    private final Map<String, Stretch> parts = new HashMap<>();
    private int end;

    private Matcher(List<Token> tokens) {
        this.tokens = tokens;
    }

    @FunctionalInterface
    private interface Rest {
        boolean fits(int at);
    }

    /// Returns the match that begins at the token index, if the pattern fits there.
    public static Optional<Match> at(Pattern pattern, List<Token> tokens, int begin) {
        var matcher = new Matcher(tokens);
        boolean fits = matcher.fits(pattern, begin, at -> {
            matcher.end = at;
            return true;
        });
        return fits ? Optional.of(new Match(tokens, begin, matcher.end, matcher.parts)) : Optional.empty();
    }

    /// Returns the matches from left to right, none overlapping another and none empty.
    public static List<Match> all(Pattern pattern, List<Token> tokens) {
        var matches = new ArrayList<Match>();
        int at = 0;
        while (at < tokens.size()) {
            var match = at(pattern, tokens, at);
            if (match.isPresent() && at < match.get().end()) {
                matches.add(match.get());
                at = match.get().end();
            } else {
                at++;
            }
        }
        return matches;
    }

    private boolean fits(Pattern pattern, int at, Rest rest) {
        return switch (pattern) {
            case Pattern.One _, Pattern.Word _, Pattern.Digits _ -> single(pattern, at) && rest.fits(at + 1);
            case Pattern.Sequence(var sequence) -> sequence(sequence, 0, at, rest);
            case Pattern.Choice(var options) -> choice(options, at, rest);
            case Pattern.Indexed(var options, var beginnings) ->
                at < tokens.size() && indexed(options, beginnings.at(tokens.get(at)), at, rest);
            case Pattern.Repeat repeat -> repeat(repeat, 0, at, rest);
            case Pattern.Named(var name, var part) -> named(name, part, at, rest);
            case Pattern.Not(var part) -> !new Matcher(tokens).fits(part, at, _ -> true) && rest.fits(at);
        };
    }

    /// Returns whether the pattern is one token and the token at hand is that.
    private boolean single(Pattern pattern, int at) {
        if (tokens.size() <= at) {
            return false;
        }
        var token = tokens.get(at);
        return switch (pattern) {
            case Pattern.One(var condition) -> condition.test(token);
            case Pattern.Word(var words, var also) -> words.contains(token.lower()) && also.test(token);
            case Pattern.Digits(var shape) ->
                token.hasDigit() && shape.matcher(token.lower()).matches();
            case Pattern.Sequence _,
                    Pattern.Choice _,
                    Pattern.Indexed _,
                    Pattern.Repeat _,
                    Pattern.Named _,
                    Pattern.Not _ -> false;
        };
    }

    /// Single tokens, which most parts of a sequence are, are looked at in a row: there is nothing to go back to.
    private boolean sequence(List<Pattern> sequence, int index, int at, Rest rest) {
        int done = index;
        int place = at;
        while (done < sequence.size() && isSingle(sequence.get(done))) {
            if (!single(sequence.get(done), place)) {
                return false;
            }
            done++;
            place++;
        }
        if (done == sequence.size()) {
            return rest.fits(place);
        }
        int following = done + 1;
        return fits(sequence.get(done), place, next -> sequence(sequence, following, next, rest));
    }

    private static boolean isSingle(Pattern pattern) {
        return pattern instanceof Pattern.Word || pattern instanceof Pattern.One || pattern instanceof Pattern.Digits;
    }

    private boolean choice(List<Pattern> options, int at, Rest rest) {
        for (var option : options) {
            if (fits(option, at, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean indexed(List<Pattern> options, List<Integer> indices, int at, Rest rest) {
        for (int index : indices) {
            if (fits(options.get(index), at, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean repeat(Pattern.Repeat repeat, int done, int at, Rest rest) {
        boolean more = done < repeat.max()
                && fits(repeat.part(), at, next -> at < next && repeat(repeat, done + 1, next, rest));
        return more || repeat.min() <= done && rest.fits(at);
    }

    private boolean named(String name, Pattern part, int at, Rest rest) {
        var before = parts.get(name);
        boolean fits = fits(part, at, next -> {
            var inner = parts.put(name, new Stretch(at, next));
            if (rest.fits(next)) {
                return true;
            }
            restore(name, inner);
            return false;
        });
        if (!fits) {
            restore(name, before);
        }
        return fits;
    }

    private void restore(String name, @Nullable Stretch stretch) {
        if (stretch == null) {
            parts.remove(name);
        } else {
            parts.put(name, stretch);
        }
    }
}
