package org.muster.formats.fuzz;

/// Fuzzes the reading of figures.
public final class FigureFuzz {

    private FigureFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        FuzzedText.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        new FuzzedText(data).figures();
    }
}
