package org.muster.formats;

import org.muster.model.text.Document;
import org.muster.model.text.Span;

/// Fuzzed bytes are read as a file of some name, and what comes of them is looked at.
public final class Fuzzed {

    private Fuzzed() {}

    /// Reads a sample of every format, so that the first call of the fuzzer, which is timed, loads no class.
    public static void prepare() {
        Samples.all().forEach(Fuzzed::read);
    }

    /// Reads the bytes as a file of that name.
    ///
    /// @throws AssertionError if what comes of them leads nowhere, or is refused without a reason and a way out
    public static void read(String name, byte[] bytes) {
        Given.readAll(name, bytes).forEach(input -> look(name, input));
    }

    static void look(String name, Input input) {
        require(input.uri().startsWith(name), "it is named", input);
        switch (input) {
            case Input.Read read -> look(read.doc(), input);
            case Input.Refused why -> require(why.toString().contains("Maybe "), "it has a way out", input);
            case Input.LeftOut left -> require(!left.reason().isBlank(), "it has a reason", input);
        }
    }

    private static void look(Document doc, Input input) {
        require(!doc.text().isBlank(), "it has text", input);
        doc.layout().positions(new Span(0, doc.text().length()));
    }

    private static void require(boolean holds, String what, Input input) {
        if (!holds) {
            throw new AssertionError("%s: not so of %s".formatted(what, input.uri()));
        }
    }
}
