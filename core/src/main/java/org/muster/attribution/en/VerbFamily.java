package org.muster.attribution.en;

/// The families of `saying-verbs.tsv`.
enum VerbFamily {
    SAY,
    TELL,
    REPORT,
    CLAIM,
    ESTIMATE,
    ADD,
    CONFIRM,
    THINK,
    SHOW,
    COUNT,
    REVISE,
    CALL,
    DENY,
    /// An aim, a wish or a judgement, which says nothing of how things are.
    HOLD
}
