package org.muster.formats;

import java.nio.charset.Charset;
import java.util.Objects;
import org.muster.model.text.Stated;

/// Settings are how the user wants inputs read.
///
/// @param limits what no content may exceed
/// @param charset the charset of every text, whatever it says itself, if given
/// @param language the language of every text as an ISO 639-1 code, whatever it says itself, if given
/// @param column the name or number of the column of a table that holds the text, if given
public record Settings(Limits limits, Stated<Charset> charset, Stated<String> language, Stated<String> column) {

    /// Nothing is overruled.
    public static final Settings USUAL = new Settings(
            Limits.USUAL,
            new Stated.Unsaid<>("--charset is not given"),
            new Stated.Unsaid<>("--lang is not given"),
            new Stated.Unsaid<>("--column is not given"));

    public Settings {
        Objects.requireNonNull(limits);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(language);
        Objects.requireNonNull(column);
    }

    /// Returns these with other limits.
    public Settings with(Limits others) {
        return new Settings(others, charset, language, column);
    }
}
