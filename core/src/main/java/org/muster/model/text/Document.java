package org.muster.model.text;

import java.util.Objects;
import org.muster.model.time.PartialDate;

/// A document is one text with its address, what is said of it, and where its parts stand in the original.
///
/// @param id the hash of address and text
/// @param uri the address as given, a path or `-` for standard input; of a member `CONTAINER!MEMBER`
/// @param text the text, to which every span refers
/// @param metadata what it or what it came in says of it
/// @param layout where the stretches of the text stand in the original
/// @param language the language it is read in, as an ISO 639-1 code
public record Document(DocumentId id, String uri, String text, Metadata metadata, Layout layout, String language) {

    public Document {
        Objects.requireNonNull(id);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(layout);
        if (language.length() != 2) {
            throw new IllegalArgumentException(
                    "The language (%s) must be an ISO 639-1 code of two letters. Maybe \"en\".".formatted(language));
        }
    }

    /// Returns a document of which nothing but address and text is known, read as English.
    public static Document of(String uri, String text) {
        return of(uri, text, Metadata.NONE, Layout.same());
    }

    /// Returns a document, read as English.
    public static Document of(String uri, String text, Metadata metadata, Layout layout) {
        return new Document(new DocumentId(Hashes.of(uri, text)), uri, text, metadata, layout, "en");
    }

    /// Returns its headline, if its metadata state one.
    public Stated<String> title() {
        return metadata.title();
    }

    /// Returns the outlet, if stated.
    public Stated<String> publisher() {
        return metadata.publisher();
    }

    /// Returns the publication date, if stated by the document or for it.
    public Stated<PartialDate> published() {
        return metadata.published();
    }

    /// Returns this document with another publication date.
    public Document withPublished(Stated<PartialDate> date) {
        return new Document(id, uri, text, metadata.withPublished(date), layout, language);
    }

    /// Returns this document with another byline.
    public Document withByline(Stated<String> byline) {
        return new Document(id, uri, text, metadata.withByline(byline), layout, language);
    }

    /// Returns this document, to be read in another language.
    public Document withLanguage(String other) {
        return new Document(id, uri, text, metadata, layout, other);
    }
}
