package org.muster.formats;

import java.nio.charset.Charset;
import java.util.Objects;
import org.muster.model.text.Stated;

/// Settings are how the user wants inputs read.
///
/// @param limits what no content may exceed
/// @param selection which files of a folder and members of an archive are read
/// @param charset the charset of every text, whatever it says itself, if given
/// @param language the language of every text as an ISO 639-1 code, whatever it says itself, if given
/// @param column the name or number of the column of a table that holds the text, if given
public record Settings(
        Limits limits, Selection selection, Stated<Charset> charset, Stated<String> language, Stated<String> column) {

    /// Nothing is overruled.
    public static final Settings USUAL = new Settings(
            Limits.USUAL,
            Selection.ALL,
            new Stated.Unsaid<>("--charset is not given"),
            new Stated.Unsaid<>("--lang is not given"),
            new Stated.Unsaid<>("--column is not given"));

    public Settings {
        Objects.requireNonNull(limits);
        Objects.requireNonNull(selection);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(language);
        Objects.requireNonNull(column);
    }

    /// Returns these with other limits.
    public Settings with(Limits others) {
        return new Settings(others, selection, charset, language, column);
    }

    /// Returns these with another selection.
    public Settings with(Selection other) {
        return new Settings(limits, other, charset, language, column);
    }

    /// Returns these with a charset that goes before what the contents say.
    public Settings withCharset(Charset given) {
        return new Settings(limits, selection, new Stated.Said<>(given, "--charset"), language, column);
    }

    /// Returns these with a language that goes before what the contents say.
    public Settings withLanguage(String given) {
        return new Settings(limits, selection, charset, new Stated.Said<>(given, "--lang"), column);
    }

    /// Returns these with the column of a table that holds the text.
    public Settings withColumn(String given) {
        return new Settings(limits, selection, charset, language, new Stated.Said<>(given, "--column"));
    }
}
