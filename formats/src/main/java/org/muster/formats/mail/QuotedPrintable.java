package org.muster.formats.mail;

import java.io.ByteArrayOutputStream;

/// Quoted-printable bytes are text in which an equals sign and two digits stand for a byte (RFC 2045).
///
/// The library writes every line's end as a carriage return and a line feed; here it stays as it came, so that places
/// in the text are those of the mail decoded by anything else. What is quoted wrongly stays as it is.
final class QuotedPrintable {

    private final byte[] quoted;
    private final ByteArrayOutputStream plain = new ByteArrayOutputStream();

    private QuotedPrintable(byte[] quoted) {
        this.quoted = quoted;
    }

    static byte[] decoded(byte[] quoted) {
        var text = new QuotedPrintable(quoted);
        for (int at = 0; at < quoted.length; ) {
            at = text.next(at);
        }
        return text.plain.toByteArray();
    }

    /// Takes what begins there, and returns where it ends.
    private int next(int at) {
        if (quoted[at] == '=') {
            int end = lineEnd(at + 1);
            return at + 1 < end ? end : escaped(at);
        }
        if (blank(quoted[at])) {
            return blanks(at);
        }
        plain.write(quoted[at]);
        return at + 1;
    }

    /// Blanks at the end of a line were added on the way.
    private int blanks(int at) {
        int end = contentEnd(at);
        int line = lineEnd(at);
        if (line == at) {
            plain.write(quoted, at, end - at);
            return end;
        }
        plain.write(quoted, end, line - end);
        return line;
    }

    private int escaped(int at) {
        int high = digit(at + 1);
        int low = digit(at + 2);
        boolean right = 0 <= high && 0 <= low;
        plain.write(right ? high << 4 | low : '=');
        return right ? at + 3 : at + 1;
    }

    private int digit(int at) {
        return at < quoted.length ? Character.digit(quoted[at], 16) : -1;
    }

    /// Returns where the line ends that has nothing but blanks from there on, with its end; the same place if it has
    /// more.
    private int lineEnd(int at) {
        int end = contentEnd(at);
        if (end == quoted.length) {
            return end;
        }
        int feed = quoted[end] == '\r' && end + 1 < quoted.length ? end + 1 : end;
        return quoted[feed] == '\n' ? feed + 1 : at;
    }

    private int contentEnd(int at) {
        int end = at;
        while (end < quoted.length && blank(quoted[end])) {
            end++;
        }
        return end;
    }

    private static boolean blank(byte one) {
        return one == ' ' || one == '\t';
    }
}
