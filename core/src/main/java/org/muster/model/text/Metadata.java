package org.muster.model.text;

import java.util.Objects;
import org.muster.model.time.PartialDate;

/// Metadata are what a document or what it came in says of it, each with where that is said.
///
/// @param title its headline
/// @param byline who wrote it, as printed
/// @param publisher the outlet
/// @param published the publication date
/// @param modified the date of its last change
/// @param language the language it says it is in, as a language tag: "en-GB"
public record Metadata(
        Stated<String> title,
        Stated<String> byline,
        Stated<String> publisher,
        Stated<PartialDate> published,
        Stated<PartialDate> modified,
        Stated<String> language) {

    /// Nothing is said.
    public static final Metadata NONE = new Metadata(
            new Stated.Unsaid<>("the file states no title"),
            new Stated.Unsaid<>("the file states no byline"),
            new Stated.Unsaid<>("the file states no publisher"),
            new Stated.Unsaid<>("the report states no date"),
            new Stated.Unsaid<>("the file states no date of a change"),
            new Stated.Unsaid<>("the file states no language"));

    public Metadata {
        Objects.requireNonNull(title);
        Objects.requireNonNull(byline);
        Objects.requireNonNull(publisher);
        Objects.requireNonNull(published);
        Objects.requireNonNull(modified);
        Objects.requireNonNull(language);
    }

    /// Returns these, and the others' where these say nothing.
    public Metadata or(Metadata others) {
        return new Metadata(
                title.or(others.title),
                byline.or(others.byline),
                publisher.or(others.publisher),
                published.or(others.published),
                modified.or(others.modified),
                language.or(others.language));
    }

    /// Returns these with another title.
    public Metadata withTitle(Stated<String> other) {
        return new Metadata(other, byline, publisher, published, modified, language);
    }

    /// Returns these with another byline.
    public Metadata withByline(Stated<String> other) {
        return new Metadata(title, other, publisher, published, modified, language);
    }

    /// Returns these with another publisher.
    public Metadata withPublisher(Stated<String> other) {
        return new Metadata(title, byline, other, published, modified, language);
    }

    /// Returns these with another publication date.
    public Metadata withPublished(Stated<PartialDate> other) {
        return new Metadata(title, byline, publisher, other, modified, language);
    }

    /// Returns these with another date of the last change.
    public Metadata withModified(Stated<PartialDate> other) {
        return new Metadata(title, byline, publisher, published, other, language);
    }

    /// Returns these with another language.
    public Metadata withLanguage(Stated<String> other) {
        return new Metadata(title, byline, publisher, published, modified, other);
    }
}
