package org.muster.cli;

import java.util.Optional;

/// The version is what the build wrote into the command's jar.
final class Version {

    private Version() {}

    /// Returns the number, or "development" where the classes were not packed.
    static String number() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    static String words() {
        return "muster " + number();
    }
}
