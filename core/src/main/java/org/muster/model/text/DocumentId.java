package org.muster.model.text;

/// A document id names one document by the hash of its address and text.
///
/// @param value lower-case hexadecimal digits
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A document id must not be blank.");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }
}
