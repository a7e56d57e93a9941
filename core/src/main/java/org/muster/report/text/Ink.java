package org.muster.report.text;

import org.muster.model.finding.Verdict;

/// Ink is how words are set off from others: in colour on a terminal, or not at all.
public enum Ink {
    /// No escape sequence at all.
    PLAIN,
    /// The escape sequences of ECMA-48 that every terminal knows.
    COLOURED;

    private static final String END = "\u001b[0m";

    String bold(String words) {
        return paint("\u001b[1m", words);
    }

    String faint(String words) {
        return paint("\u001b[2m", words);
    }

    /// Returns the words in the colour of a verdict.
    String verdict(Verdict verdict, String words) {
        return paint(
                switch (verdict) {
                    case CONFLICT -> "\u001b[1;31m";
                    case TENSION -> "\u001b[1;33m";
                    case UNDECIDED -> "\u001b[1;35m";
                    case DERIVE -> "\u001b[1;36m";
                    case AGREE -> "\u001b[1;32m";
                },
                words);
    }

    private String paint(String begin, String words) {
        return this == PLAIN || words.isEmpty() ? words : begin + words + END;
    }
}
