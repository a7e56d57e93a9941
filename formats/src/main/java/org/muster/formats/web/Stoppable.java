package org.muster.formats.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Stoppable letters end when their thread is told to stop: the library that parses them looks for no interruption, and
/// would go on for as long as a page that was given up lasts.
final class Stoppable extends StringReader {

    private Stoppable(String letters) {
        super(letters);
    }

    /// Returns the page that the letters are.
    static Document parsed(String html) {
        return Parser.htmlParser().parseInput(new Stoppable(html), "");
    }

    @Override
    public int read(char[] letters, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the reading was given up");
        }
        return super.read(letters, offset, length);
    }
}
