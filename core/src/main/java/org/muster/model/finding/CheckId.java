package org.muster.model.finding;

/// A check id names a check after the defect it looks for, such as `PartExceedsTotal`.
///
/// @param value the name in upper camel case
public record CheckId(String value) implements Comparable<CheckId> {

    public CheckId {
        if (!value.matches("[A-Z][A-Za-z]+")) {
            throw new IllegalArgumentException(
                    "The check id (%s) must be in upper camel case. Maybe \"PartExceedsTotal\".".formatted(value));
        }
    }

    @Override
    public int compareTo(CheckId other) {
        return value.compareTo(other.value);
    }
}
