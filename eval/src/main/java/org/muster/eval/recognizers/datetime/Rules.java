package org.muster.eval.recognizers.datetime;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A rule reads a meaning where its expression fits.
///
/// @param expression the words, in lower case
/// @param reading what they mean; empty where they mean nothing after all
record Rules(Pattern expression, Function<MatchResult, Optional<? extends Meaning>> reading) {

    static Rules of(String expression, Function<MatchResult, Optional<? extends Meaning>> reading) {
        return new Rules(Pattern.compile(expression), reading);
    }

    /// Returns the piece that begins at the place, if the words fit there.
    Optional<Piece> at(String text, int begin) {
        var matcher = expression.matcher(text).region(begin, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int end = matcher.end();
        return reading.apply(matcher.toMatchResult()).map(meaning -> new Piece(begin, end, meaning));
    }
}
