package org.muster.model.text;

/// A tag is the part of speech of a token, after the Universal Dependencies tag set (de Marneffe et al. 2021).
public enum Tag {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    /// Not tagged, or of no part of speech.
    X
}
