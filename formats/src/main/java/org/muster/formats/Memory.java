package org.muster.formats;

/// The memory of a report is what its letters and elements need while it is read and checked, roughly: one that cannot
/// fit into what Java was given is refused at once, as it would fill it for minutes first.
final class Memory {

    /// Smaller reports always fit.
    private static final int SMALL = 1 << 20;

    private static final long ALWAYS = 16L << 20;
    private static final long A_LETTER_OF_A_PAGE = 7;
    private static final long AN_ELEMENT = 200;

    private static final long A_LETTER = 40;

    /// A figure with its claim, and what is found of it.
    private static final long A_NUMERAL = 5_000;

    private Memory() {}

    /// @param given how many bytes Java may use
    /// @throws NotRead if the page needs more to be taken apart
    static void requirePage(String html, long given) throws NotRead {
        if (SMALL <= html.length()) {
            long elements = elements(html);
            require(
                    ALWAYS + A_LETTER_OF_A_PAGE * html.length() + AN_ELEMENT * elements,
                    given,
                    "%s elements in %s".formatted(elements, Limit.words(html.length())));
        }
    }

    /// @param given how many bytes Java may use
    /// @throws NotRead if the text needs more to be read and checked
    static void requireText(String text, long given) throws NotRead {
        if (SMALL <= text.length()) {
            long numerals = numerals(text);
            require(
                    ALWAYS + A_LETTER * text.length() + A_NUMERAL * numerals,
                    given,
                    "%s letters of text and %s numerals".formatted(text.length(), numerals));
        }
    }

    private static void require(long needed, long given, String what) throws NotRead {
        if (given < needed) {
            throw new NotRead(
                    "has %s, which take some %s of memory; Java was given %s"
                            .formatted(what, rounded(needed), rounded(given)),
                    "Maybe it was made to fill it; if it is honest, split it, or give Java more: MUSTER_JAVA_OPTS=-Xmx%sm."
                            .formatted(100 * (needed / (80 << 20) + 1)));
        }
    }

    private static String rounded(long bytes) {
        return (bytes >> 20) + " MiB";
    }

    private static long numerals(String text) {
        long numerals = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            numerals += digit && !within ? 1 : 0;
            within = digit || within && ".,".indexOf(text.charAt(i)) != -1;
        }
        return numerals;
    }

    private static long elements(String html) {
        long elements = 0;
        for (int at = html.indexOf('<'); 0 <= at && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            elements += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        return elements;
    }
}
