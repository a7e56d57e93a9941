package org.muster.formats;

/// The memory of a page is what its letters and elements need while it is read, roughly: a page that cannot fit into what
/// Java was given is refused at once, as it would fill it for half a minute first.
final class PageMemory {

    /// Smaller pages always fit.
    private static final int SMALL = 1 << 20;

    private static final long ALWAYS = 16L << 20;
    private static final long A_LETTER = 7;
    private static final long AN_ELEMENT = 200;

    private PageMemory() {}

    /// @param given how many bytes Java may use
    /// @throws NotRead if the page needs more
    static void require(String html, long given) throws NotRead {
        if (html.length() < SMALL) {
            return;
        }
        long elements = elements(html);
        long needed = ALWAYS + A_LETTER * html.length() + AN_ELEMENT * elements;
        if (given < needed) {
            throw new NotRead(
                    "has %s elements in %s, which take some %s of memory to read; Java was given %s"
                            .formatted(elements, Limit.words(html.length()), rounded(needed), rounded(given)),
                    "Maybe it was made to fill it; if it is honest, split it, or give Java more: MUSTER_JAVA_OPTS=-Xmx%sm."
                            .formatted(100 * (needed / (80 << 20) + 1)));
        }
    }

    private static String rounded(long bytes) {
        return (bytes >> 20) + " MiB";
    }

    private static long elements(String html) {
        long elements = 0;
        for (int at = html.indexOf('<'); 0 <= at && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            elements += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        return elements;
    }
}
