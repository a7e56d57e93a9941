package org.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Tokens are words, numerals and marks, cut as the Universal Dependencies treebanks cut them.
///
/// Hyphens stand alone ("22 - year - old"), units written against a number are cut off ("2.5 m"), the clitics `'s` and
/// `n't` stand alone, abbreviations keep their full stop and web addresses stay whole.
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("(?<address>(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}+@[\\w-]{1,64}+\\.[\\w.]{1,64}+)"
                    + "|(?<ordinal>\\d+(?:,\\d{3})*(?:st|nd|rd|th|s|'s|’s)(?![\\p{L}\\d]))"
                    + "|(?<number>(?<![\\p{L}\\d])\\.\\d+|\\d+(?:[,.\\u00a0\\u202f\\u2009]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:[.,]\\d+){0,20})"
                    + "|(?<initials>(?:\\p{L}\\.){2,}|\\p{Lu}\\.(?=\\s*\\p{Lu}))"
                    + "|(?<negated>\\p{L}+(?=n['’]t\\b))|(?<not>n['’]t\\b)|(?<clitic>['’](?:s|re|ve|ll|d|m|S)(?![\\p{L}]))"
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}{2,})?[\\p{L}\\d]*)"
                    + "|(?<dots>\\.{2,})|(?<mark>[^\\s\\p{Z}\\u200b\\ufeff])");

    private Tokens() {}

    static List<Token> of(String text, Span span) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text).region(span.begin(), span.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            int end = matcher.end();
            if (matcher.group("word") != null
                    && end < span.end()
                    && text.charAt(end) == '.'
                    && Abbreviations.keepsStop(matcher.group(), text, end + 1)) {
                end++;
                tokens.add(token(text, matcher.start(), end));
                matcher.region(end, span.end());
            } else {
                tokens.add(token(text, matcher.start(), end));
            }
        }
        return tokens;
    }

    private static Token token(String text, int begin, int end) {
        var words = text.substring(begin, end);
        var lower = plain(words.toLowerCase(Locale.ROOT));
        return new Token(new Span(begin, end), words, lower, Tag.X, lower);
    }

    /// Returns the word with typographic apostrophes, quotes, dashes and blanks in their plain form.
    private static String plain(String word) {
        return word.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('‑', '-')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ');
    }
}
