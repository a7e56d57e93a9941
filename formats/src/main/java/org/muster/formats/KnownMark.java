package org.muster.formats;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

/// A known mark is the bytes that a file in some charset may begin with.
///
/// @param bytes the bytes, each from 0 to 255
/// @param charset the charset that they name
record KnownMark(List<Integer> bytes, Charset charset) {

    KnownMark {
        bytes = List.copyOf(bytes);
        Objects.requireNonNull(charset);
    }
}
