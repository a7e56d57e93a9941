package org.muster.model.quantity;

/// A figure id names one figure by the hash of its document and span.
///
/// @param value lower-case hexadecimal digits
public record FigureId(String value) implements Comparable<FigureId> {

    public FigureId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A figure id must not be blank.");
        }
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }
}
