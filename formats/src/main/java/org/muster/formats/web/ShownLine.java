package org.muster.formats.web;

/// A shown line is a line of a page as a reader sees it, and what its markup says of its part in a mail.
///
/// @param words its words, each run of blanks as one
/// @param part what the markup says
public record ShownLine(String words, Part part) {

    /// The part that a line plays in a mail.
    public enum Part {
        /// The markup says nothing of it.
        PLAIN,
        /// It is quoted of an earlier mail.
        CITED,
        /// It leads to what is quoted: "On 3 May 2031, Ada Orlun wrote:".
        LEAD,
        /// It is of the header of an earlier mail, which follows.
        HEADER,
        /// It is the writer's signature.
        SIGNATURE
    }
}
