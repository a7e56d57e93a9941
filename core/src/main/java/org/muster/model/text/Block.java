package org.muster.model.text;

/// A block is the part a paragraph plays in its document.
public enum Block {
    /// The headline of the document.
    TITLE,
    /// A heading inside the document, or the headline of another one that it points to.
    HEADING,
    /// A bare address, such as a web address on a line of its own.
    ADDRESS,
    /// Running text.
    BODY
}
