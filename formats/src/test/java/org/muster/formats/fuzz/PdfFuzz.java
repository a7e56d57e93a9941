package org.muster.formats.fuzz;

import org.muster.formats.Fuzzed;

/// Fuzzes the reading of PDF files.
public final class PdfFuzz {

    private PdfFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        Fuzzed.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        Fuzzed.read("report.pdf", data);
    }
}
