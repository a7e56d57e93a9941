package org.muster.formats.mail;

import java.util.Optional;

/// A part is one leaf of a message: a text, a page or an attached file.
final class Part {

    private final String path;
    private final String type;
    private final Fields fields;
    private final String charset;
    private final String alternative;
    private final byte[] bytes;

    /// A part of a message.
    ///
    /// @param path its place in the message as the numbers of IMAP have it: "1", "2.1"
    /// @param type its media type in small letters, such as "text/plain"
    /// @param charset the charset that it states; empty where it states none
    /// @param fields its own header
    /// @param alternative the path of the choice that it belongs to; empty where it is no choice
    /// @param bytes what it holds, decoded
    Part(String path, String type, String charset, Fields fields, String alternative, byte[] bytes) {
        this.path = path;
        this.type = type;
        this.charset = charset;
        this.fields = fields;
        this.alternative = alternative;
        this.bytes = bytes;
    }

    String path() {
        return path;
    }

    String type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Returns the name of its file, or its path where it has none.
    String name() {
        return fields.fileName().orElse(path);
    }

    /// Returns how it is named to a reader: by its file or by its type.
    String shownName() {
        return fields.fileName().orElse(type);
    }

    /// Returns the path of the choice that it belongs to.
    Optional<String> alternative() {
        return Optional.of(alternative).filter(choice -> !choice.isEmpty());
    }

    /// Returns its media type with its charset, as a header has it.
    String contentType() {
        return charset.isEmpty() ? type : type + "; charset=" + charset;
    }

    boolean isPlain() {
        return !fields.attached() && type.equals("text/plain");
    }

    boolean isPage() {
        return !fields.attached() && type.equals("text/html");
    }
}
