package org.muster.model.finding;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A fault is something in Muster itself that broke; the rest of the call goes on without it.
///
/// @param about the document that could not be read, or the check that could not be made
/// @param words what broke and where
/// @param trace the stack, a line a frame, for whoever mends it
public record Fault(String about, String words, String trace) {

    public Fault {
        if (about.isBlank()) {
            throw new IllegalArgumentException("A fault (%s) must say what it is about.".formatted(words));
        }
    }

    /// Returns the fault that something thrown tells of.
    public static Fault of(String about, Throwable thrown) {
        return new Fault(
                about,
                thrown + place(thrown),
                Stream.concat(
                                Stream.of(thrown.toString()),
                                Arrays.stream(thrown.getStackTrace()).map(frame -> "    at " + frame))
                        .collect(Collectors.joining("\n")));
    }

    /// Returns where in Muster it arose.
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.muster."))
                .findFirst()
                .map(frame -> " in %s.%s".formatted(frame.getClassName(), frame.getMethodName()))
                .orElse("");
    }

    /// Returns the sentence for whoever runs Muster.
    public String sentence() {
        return "%s: a fault of Muster, not of the reports: %s. Maybe report it with what --debug prints."
                .formatted(about, words);
    }
}
