package org.muster.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Tokens are words, numerals and marks, cut as the Universal Dependencies treebanks cut them.
///
/// Hyphens stand alone ("22 - year - old"), units written against a number are cut off ("2.5 m"), and so are the codes
/// of currencies ("USD 1,700"); the clitics `'s` and `n't` stand alone, abbreviations keep their full stop and web
/// addresses stay whole.
final class Tokens {

    private static final Pattern UNSEEN = Pattern.compile("(?<=.)[\u00ad\u2060\u200c\u200d\u200b\ufeff]");

    private final String text;

    /// The words of the text so far: a word that comes again is the same two strings, which are hashed once.
    private final Map<String, Form> forms = new HashMap<>();

    /// A word as written and in lower case.
    private record Form(String written, String lower) {}

    Tokens(String text) {
        this.text = text;
    }

    List<Token> in(Span span) {
        var tokens = new ArrayList<Token>();
        var scanner = new Scanner(text, span.end());
        int at = span.begin();
        while (at < span.end()) {
            int point = text.codePointAt(at);
            if (Letters.blank(point)) {
                at += Character.charCount(point);
                continue;
            }
            var found = scanner.at(at);
            int end = found.end();
            if (found.word() && end < span.end() && text.charAt(end) == '.') {
                end += Abbreviations.keepsStop(text.substring(at, end), text, end + 1) ? 1 : 0;
            }
            tokens.add(token(at, end));
            at = end;
        }
        return tokens;
    }

    private Token token(int begin, int end) {
        var form = forms.computeIfAbsent(text.substring(begin, end), Tokens::form);
        return new Token(new Span(begin, end), form.written(), form.lower(), Tag.X, form.lower());
    }

    private static Form form(String word) {
        var written = seen(word);
        return new Form(written, plain(written));
    }

    /// Returns the word without what nobody sees in it.
    private static String seen(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Letters.hidden(word.charAt(i))) {
                return UNSEEN.matcher(word).replaceAll("");
            }
        }
        return word;
    }

    /// Returns the word in lower case, composed, with typographic apostrophes, quotes, dashes and blanks in their plain
    /// form.
    private static String plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (127 < letter || 'A' <= letter && letter <= 'Z') {
                return changed(word.toLowerCase(Locale.ROOT));
            }
        }
        return word;
    }

    private static String changed(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (127 < lower.charAt(i)) {
                return Normalizer.normalize(lower, Normalizer.Form.NFC)
                        .replace('’', '\'')
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
        return lower;
    }
}
