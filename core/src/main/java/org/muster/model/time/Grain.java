package org.muster.model.time;

/// A grain is how finely a date is stated.
public enum Grain {
    YEAR,
    MONTH,
    DAY
}
