package org.muster.formats.mail;

import java.util.Objects;
import java.util.Optional;

/// A part is one leaf of a message: a text, a page or an attached file.
///
/// @param path its place in the message as the numbers of IMAP have it: "1", "2.1"
/// @param type its media type in small letters, such as "text/plain"
/// @param charset the charset that it states; empty where it states none
/// @param name its file's name; empty where it has none
/// @param attached whether it is attached and not shown with the message
/// @param alternative the path of the choice that it belongs to; empty where it is no choice
/// @param bytes what it holds, decoded
record Part(
        String path,
        String type,
        Optional<String> charset,
        Optional<String> name,
        boolean attached,
        Optional<String> alternative,
        byte[] bytes) {

    Part {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(name);
        Objects.requireNonNull(alternative);
    }

    /// Returns its media type with its charset, as a header has it.
    String contentType() {
        return charset.map(set -> type + "; charset=" + set).orElse(type);
    }

    boolean isPlain() {
        return !attached && type.equals("text/plain");
    }

    boolean isPage() {
        return !attached && type.equals("text/html");
    }
}
