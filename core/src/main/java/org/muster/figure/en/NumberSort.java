package org.muster.figure.en;

/// What a number word does in a number.
enum NumberSort {
    UNIT,
    TEN,
    MULTIPLIER,
    SUFFIX,
    DOUBTFUL_SUFFIX,
    FRACTION,
    SIGN,
    ORDINAL,
    MULTIPLE,
    TIMES,
    VAGUE
}
