package org.muster.formats.fuzz;

import org.muster.formats.Fuzzed;

/// Fuzzes the reading of mails.
public final class MailFuzz {

    private MailFuzz() {}

    /// Called by the fuzzer before it begins.
    public static void fuzzerInitialize() {
        Fuzzed.prepare();
    }

    /// Called by the fuzzer with what it made up.
    public static void fuzzerTestOneInput(byte[] data) {
        Fuzzed.read("report.eml", data);
    }
}
