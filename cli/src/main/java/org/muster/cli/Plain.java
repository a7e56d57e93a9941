package org.muster.cli;

/// Plain text is text without control characters, so that no file name or report can steer a terminal.
final class Plain {

    private Plain() {}

    /// Returns the message on one line, with a question mark for each control character.
    static String line(String message) {
        var line = new StringBuilder(message.length());
        message.chars().forEach(letter -> line.append(isControl(letter) ? '?' : (char) letter));
        return line.toString();
    }

    private static boolean isControl(int letter) {
        return Character.isISOControl(letter)
                || 0x2028 <= letter && letter <= 0x202e
                || 0x2066 <= letter && letter <= 0x2069;
    }
}
