package org.muster.formats.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/// A message is its header and its parts (RFC 5322, MIME); a message within it is a part like any attached file.
final class Message {

    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;

    private final Fields fields;
    private final List<Part> parts;
    private final Optional<String> cut;

    private Message(Fields fields, List<Part> parts, Optional<String> cut) {
        this.fields = fields;
        this.parts = List.copyOf(parts);
        this.cut = cut;
    }

    Fields fields() {
        return fields;
    }

    /// Returns its leaves in their order.
    List<Part> parts() {
        return parts;
    }

    /// Returns why it was not read to its end; empty where it was.
    Optional<String> cut() {
        return cut;
    }

    /// Reads a message as far as it can be read.
    static Message of(byte[] bytes) {
        var walk = new Walk(bytes.length);
        Optional<String> cut = Optional.empty();
        try {
            walk.over(bytes);
        } catch (TooMuch much) {
            cut = Optional.of(String.valueOf(much.getMessage()));
        } catch (MimeException | IOException broken) {
            cut = Optional.of("breaks off or is damaged after %s parts".formatted(walk.parts.size()));
        }
        return new Message(walk.fields, walk.parts, cut);
    }

    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        TooMuch(String message) {
            super(message);
        }
    }

    /// A many-part entity that is open: its path, how many parts it had, and whether they are a choice.
    private static final class Open {

        private final String path;
        private final boolean choice;
        private int parts;

        Open(String path, boolean choice) {
            this.path = path;
            this.choice = choice;
        }

        String next() {
            parts++;
            return path.isEmpty() ? Integer.toString(parts) : path + "." + parts;
        }
    }

    private static final class Walk {

        private final List<Part> parts = new ArrayList<>();
        private final Fields fields = new Fields();
        private final Deque<Open> open = new ArrayDeque<>();
        private final int mostBytes;
        private Fields own = fields;
        private String path = "1";

        Walk(int mostBytes) {
            this.mostBytes = mostBytes;
        }

        void over(byte[] bytes) throws MimeException, IOException {
            var config = new MimeConfig.Builder()
                    .setMaxLineLen(-1)
                    .setMaxHeaderCount(2_000)
                    .setMaxHeaderLen(100_000)
                    .build();
            var stream = new MimeTokenStream(config);
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(new ByteArrayInputStream(bytes));
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                step(state, stream);
            }
        }

        private void step(EntityState state, MimeTokenStream stream) throws IOException {
            if (state == EntityState.T_START_BODYPART) {
                own = new Fields();
                path = open.getFirst().next();
            } else if (state == EntityState.T_FIELD) {
                own.add(stream.getField());
            } else if (state == EntityState.T_START_MULTIPART) {
                begin(stream.getBodyDescriptor().getMimeType());
            } else if (state == EntityState.T_END_MULTIPART) {
                open.pop();
            } else if (state == EntityState.T_BODY) {
                leaf(stream);
            }
        }

        private void begin(String type) throws TooMuch {
            if (DEEPEST <= open.size()) {
                throw new TooMuch("holds parts within parts more than %s deep".formatted(DEEPEST));
            }
            open.push(new Open(open.isEmpty() ? "" : path, type.equalsIgnoreCase("multipart/alternative")));
        }

        private void leaf(MimeTokenStream stream) throws IOException {
            if (MOST_PARTS <= parts.size()) {
                throw new TooMuch("holds more than %s parts".formatted(MOST_PARTS));
            }
            var body = stream.getBodyDescriptor();
            var choice = open.stream().filter(one -> one.choice).findFirst();
            parts.add(new Part(
                    path,
                    body.getMimeType().toLowerCase(Locale.ROOT),
                    body.getCharset() == null ? "" : body.getCharset(),
                    own,
                    choice.map(one -> one.path.isEmpty() ? "1" : one.path).orElse(""),
                    decoded(stream)));
        }

        private byte[] decoded(MimeTokenStream stream) throws IOException {
            return stream.getBodyDescriptor().getTransferEncoding().equalsIgnoreCase("quoted-printable")
                    ? QuotedPrintable.decoded(stream.getInputStream().readNBytes(mostBytes))
                    : stream.getDecodedInputStream().readNBytes(mostBytes);
        }
    }
}
