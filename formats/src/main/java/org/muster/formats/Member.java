package org.muster.formats;

import java.util.Objects;
import org.muster.model.text.Metadata;
import org.muster.model.text.Stated;

/// A member is one content within a container, with what the container says of it.
///
/// @param name its name within the container: a path, an address or a number
/// @param type its media type, "text/html", if the container says so
/// @param charset its charset, if the container says so
/// @param metadata what the container says of it, which holds where it says nothing itself
public record Member(String name, Stated<String> type, Stated<String> charset, Metadata metadata) {

    public Member {
        Objects.requireNonNull(type);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(metadata);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A member needs a name. Maybe its number in the container.");
        }
    }

    /// Returns a member of which nothing is said.
    public static Member named(String name) {
        return new Member(
                name,
                new Stated.Unsaid<>("the container states no type"),
                new Stated.Unsaid<>("the container states no charset"),
                Metadata.NONE);
    }

    /// Returns this member with its media type and charset as a `Content-Type` header states them.
    public Member typed(String contentType, String where) {
        var header = ContentType.of(contentType);
        return new Member(name, header.type(where), header.charset(where), metadata);
    }

    /// Returns this member with what the container says of it.
    public Member with(Metadata said) {
        return new Member(name, type, charset, said);
    }
}
