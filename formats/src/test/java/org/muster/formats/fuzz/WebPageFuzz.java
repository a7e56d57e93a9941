package org.muster.formats.fuzz;

import org.muster.formats.Fuzzed;

/// Fuzzes the reading of web pages.
public final class WebPageFuzz {

    private WebPageFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        Fuzzed.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        Fuzzed.read("b.html", data);
    }
}
