package org.muster.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// A lasting writer is one that a printer may close, and that goes on for the next.
final class LastingWriter extends FilterWriter {

    LastingWriter(Writer out) {
        super(out);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
