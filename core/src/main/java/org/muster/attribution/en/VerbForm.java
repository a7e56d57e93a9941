package org.muster.attribution.en;

/// The form of a verb group.
enum VerbForm {
    ACTIVE,
    PASSIVE,
    PARTICIPLE
}
