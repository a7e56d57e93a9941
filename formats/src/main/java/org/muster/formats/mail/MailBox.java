package org.muster.formats.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.muster.formats.Content;
import org.muster.formats.Format;
import org.muster.formats.Harvest;
import org.muster.formats.Head;
import org.muster.formats.Member;
import org.muster.formats.NotRead;

/// A mail box is messages one after another, each after a line that begins with "From " (RFC 4155); they are read one
/// at a time, whatever the size of the box.
public final class MailBox implements Format.Container {

    private static final String FROM = "From ";

    @Override
    public String name() {
        return "a mail box";
    }

    @Override
    public boolean begins(Head head) {
        var first = head.latin().lines().findFirst().orElse("");
        return first.startsWith(FROM) && first.matches("From \\S+ .*\\d{2}:\\d{2}:\\d{2}.*\\d{4}.*");
    }

    @Override
    public boolean isNamed(String name) {
        return name.endsWith(".mbox");
    }

    @Override
    public void open(Content content, Harvest harvest) throws IOException {
        long most = harvest.settings().limits().size().bytes();
        var in = new BufferedInputStream(content.stream(), 1 << 16);
        var message = new ByteArrayOutputStream();
        var line = new ByteArrayOutputStream();
        int number = 0;
        boolean blank = true;
        while (read(in, line, most)) {
            if (blank && begins(line.toByteArray(), FROM)) {
                hand(number, message, harvest);
                number++;
            } else if (number == 0) {
                throw new NotRead(
                        "is a mail box that does not begin with a message", "Maybe it is one mail: name it .eml.");
            } else if (message.size() <= most) {
                write(line.toByteArray(), message);
            }
            blank = line.size() <= 2
                    && line.toString(java.nio.charset.StandardCharsets.ISO_8859_1)
                            .isBlank();
        }
        hand(number, message, harvest);
    }

    private static void hand(int number, ByteArrayOutputStream message, Harvest harvest) throws IOException {
        if (0 < number) {
            harvest.member(
                    Member.named(Integer.toString(number)).typed("message/rfc822", "the mail box"),
                    new ByteArrayInputStream(message.toByteArray()));
            message.reset();
        }
    }

    /// A line that begins like a message's first one has a mark put before it, which is taken off.
    private static void write(byte[] line, ByteArrayOutputStream message) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        boolean marked = 0 < marks && begins(java.util.Arrays.copyOfRange(line, marks, line.length), FROM);
        message.write(line, marked ? 1 : 0, line.length - (marked ? 1 : 0));
    }

    private static boolean begins(byte[] line, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (line.length <= i || line[i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Reads a line with its end; of a line that is longer than a report may be, the rest is dropped.
    private static boolean read(InputStream in, ByteArrayOutputStream line, long most) throws IOException {
        line.reset();
        int letter = in.read();
        boolean any = letter != -1;
        while (letter != -1) {
            if (line.size() <= most) {
                line.write(letter);
            }
            if (letter == '\n') {
                return true;
            }
            letter = in.read();
        }
        return any;
    }
}
