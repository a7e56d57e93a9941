package org.muster.formats.fuzz;

import org.muster.formats.Fuzzed;

/// Fuzzes the reading of whatever format the bytes look like.
public final class AnyFormatFuzz {

    private AnyFormatFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        Fuzzed.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        Fuzzed.read("file", data);
    }
}
