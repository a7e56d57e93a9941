package org.muster.model.quantity;

/// A kind is the sort of quantity a figure states.
public enum Kind {
    /// How many.
    COUNT,
    /// A part of a whole, as a fraction of 1.
    SHARE,
    /// A rise or fall, as a fraction of what it was before: +0.89, -0.25.
    CHANGE,
    /// How many times as much: "twice", "more than double".
    MULTIPLE,
    /// A count in a period or on a base: "3 to 5 a day".
    RATE,
    MONEY,
    DURATION,
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    SPEED,
    TEMPERATURE,
    AGE,
    /// The strength of an earthquake.
    MAGNITUDE,
    OTHER
}
