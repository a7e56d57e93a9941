package org.muster.formats.fuzz;

/// Fuzzes the reading of times.
public final class TimeFuzz {

    private TimeFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        FuzzedText.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        new FuzzedText(data).times();
    }
}
