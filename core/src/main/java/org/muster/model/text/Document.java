package org.muster.model.text;

import java.util.Objects;
import org.muster.model.time.PartialDate;

/// A document is one text with its address, publisher and publication date.
///
/// @param id the hash of address and text
/// @param uri the address as given, a path or `-` for standard input
/// @param text the original text, to which every span refers
/// @param title its headline, if its metadata state one
/// @param publisher the outlet, if stated
/// @param published the publication date, if stated by the document or for it
/// @param language its language as an ISO 639-1 code
public record Document(
        DocumentId id,
        String uri,
        String text,
        Stated<String> title,
        Stated<String> publisher,
        Stated<PartialDate> published,
        String language) {

    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
        if (language.length() != 2) {
            throw new IllegalArgumentException(
                    "The language (%s) must be an ISO 639-1 code of two letters. Maybe \"en\".".formatted(language));
        }
    }

    /// Returns a document of which nothing but address and text is known, read as English.
    public static Document of(String uri, String text) {
        return new Document(
                new DocumentId(Hashes.of(uri, text)),
                uri,
                text,
                new Stated.Unsaid<>("the file states no title"),
                new Stated.Unsaid<>("the file states no publisher"),
                new Stated.Unsaid<>("the report states no date"),
                "en");
    }

    /// Returns this document with another publication date.
    public Document withPublished(Stated<PartialDate> date) {
        return new Document(id, uri, text, title, publisher, date, language);
    }
}
