package org.muster.formats.fuzz;

import org.muster.formats.Fuzzed;

/// Fuzzes the reading of mail boxes.
public final class MailBoxFuzz {

    private MailBoxFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        Fuzzed.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        Fuzzed.read("report.mbox", data);
    }
}
