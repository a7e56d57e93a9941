package org.muster.model.text;

import java.util.Objects;

/// A token is a word, a numeral or a mark of punctuation, with its place in the document's text.
///
/// @param span where it stands
/// @param text the token as written, without soft hyphens and with the digits of every script as "0" to "9"
/// @param lower the token in lower case (root locale), apostrophes and hyphens in their plain form
/// @param tag its part of speech, `X` where the sentence was not tagged
/// @param lemma its dictionary form in lower case; `lower` where unknown
public record Token(Span span, String text, String lower, Tag tag, String lemma) {

    public Token {
        Objects.requireNonNull(tag);
        if (span.length() < text.length() || text.isEmpty()) {
            throw new IllegalArgumentException(
                    "The token's text (%s) must be there and not longer than its span (%s).".formatted(text, span));
        }
    }

    /// Returns whether it is the word, compared in lower case.
    public boolean is(String word) {
        return lower.equals(word);
    }

    /// Returns whether its first letter is a capital.
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /// Returns whether it holds at least one digit.
    public boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Returns this token with another tag and lemma.
    public Token tagged(Tag newTag, String newLemma) {
        return new Token(span, text, lower, newTag, newLemma);
    }
}
