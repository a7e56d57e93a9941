package org.muster.formats;

import java.io.IOException;

/// A format is a form that reports come in: how it is known, and how it is read.
///
/// A format may throw whatever bad content makes it throw: its caller turns that into a refusal that names the address.
/// It fetches nothing, runs nothing and resolves nothing outside of the content.
public sealed interface Format {

    /// Returns what a file of this format is called, with its indefinite article: "a PDF file".
    String name();

    /// Returns whether the content begins as only this format does.
    boolean begins(Head head);

    /// Returns whether a file's name says that it is of this format; asked only where no content says so.
    ///
    /// @param name the last part of the address, in lower case
    boolean isNamed(String name);

    /// Returns whether a file so named is read where a whole folder or archive is; others must be named or included.
    ///
    /// @param name the last part of the address, in lower case
    default boolean isReport(String name) {
        return isNamed(name);
    }

    /// A format that holds one report.
    non-sealed interface Single extends Format {

        /// Returns the document, or why there is none. Its language is settled by the caller.
        ///
        /// @throws IOException if the content is broken, or beyond a bound
        Input read(Content content, Settings settings) throws IOException;
    }

    /// A format that holds any number of reports, as text of its own or as members in other formats.
    ///
    /// It reads its content as a stream, so that its size does not matter.
    non-sealed interface Container extends Format {

        /// Hands over what it finds, in its order.
        ///
        /// @throws IOException if the content is broken, or beyond a bound; what was handed over before stays
        void open(Content content, Harvest harvest) throws IOException;
    }
}
