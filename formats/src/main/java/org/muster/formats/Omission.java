package org.muster.formats;

import java.util.regex.Pattern;

/// An omission is a part of a file that was not taken into its document's text.
///
/// @param what what it is, in words for the reader: "menu", "quoted reply", "page header"
/// @param text how it begins; empty where it has no text
/// @param letters how many letters and blanks all of it has
public record Omission(String what, String text, int letters) {

    private static final int LONGEST = 80;
    private static final int LOOKED_AT = 10 * LONGEST;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public Omission {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An omission must say what it is. Maybe \"menu\".");
        }
        if (letters < 0) {
            throw new IllegalArgumentException("The letters left out (%s) must not be below 0.".formatted(letters));
        }
        var begin = text.substring(0, Math.min(LOOKED_AT, text.length()));
        var quote = BLANKS.matcher(begin).replaceAll(" ").strip();
        text = quote.length() <= LONGEST ? quote : cut(quote);
    }

    /// An omission of which this is all.
    public Omission(String what, String text) {
        this(what, text, text.length());
    }

    private static String cut(String quote) {
        int end = LONGEST - 1;
        return quote.substring(0, Character.isHighSurrogate(quote.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
