package org.muster.model.time;

import java.util.Arrays;

/// Certainty says how sure a text is of a date, with the mark that EDTF has for it.
public enum Certainty {
    /// It is the date, as far as the text says.
    STATED(""),
    /// It is near the date: "around 1998".
    APPROXIMATE("~"),
    /// It may be another date: "possibly in 2014".
    UNCERTAIN("?"),
    /// Both: "possibly around 1998".
    BOTH("%");

    private final String mark;

    Certainty(String mark) {
        this.mark = mark;
    }

    /// Returns the mark behind a date in EDTF; empty for a date that is stated.
    public String mark() {
        return mark;
    }

    /// Returns the certainty that a mark stands for.
    public static Certainty of(String mark) {
        return Arrays.stream(values())
                .filter(certainty -> certainty.mark.equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The mark (%s) must be ~, ? or %%. Maybe it belongs to the date.".formatted(mark)));
    }

    /// Returns whether the date is only near what is named.
    public boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /// Returns whether another date may be meant.
    public boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }
}
