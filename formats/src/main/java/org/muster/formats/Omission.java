package org.muster.formats;

/// An omission is a part of a file that was not taken into its document's text.
///
/// @param what what it is, in words for the reader: "menu", "quoted reply", "page header"
/// @param text how it begins; empty where it has no text
public record Omission(String what, String text) {

    private static final int LONGEST = 80;

    public Omission {
        if (what.isBlank()) {
            throw new IllegalArgumentException("An omission must say what it is. Maybe \"menu\".");
        }
        text = text.replaceAll("\\s+", " ").strip();
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
