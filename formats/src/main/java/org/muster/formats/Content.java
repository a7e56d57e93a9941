package org.muster.formats;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.muster.model.text.Metadata;
import org.muster.model.text.Stated;

/// A content is what one address holds: its bytes, which are read once, and what is said of them.
public final class Content {

    private static final char MARK = '\ufeff';

    private final String uri;
    private final Member member;
    private final byte[] first;
    private final InputStream rest;
    private final Settings settings;
    private final OptionalLong size;
    private @Nullable Charset decodedAs;

    private Content(String uri, Member member, byte[] first, InputStream rest, Settings settings, OptionalLong size) {
        this.uri = uri;
        this.member = member;
        this.first = first;
        this.rest = rest;
        this.settings = settings;
        this.size = size;
    }

    /// Reads the first bytes, by which the format is known.
    static Content of(String uri, Member member, InputStream in, Settings settings) throws IOException {
        return new Content(uri, member, in.readNBytes(Head.LENGTH), in, settings, OptionalLong.empty());
    }

    /// Returns the same content, of which it is known how many bytes it has.
    Content sized(OptionalLong bytes) {
        return new Content(uri, member, first, rest, settings, bytes);
    }

    /// Returns the content of bytes at hand, such as a part of a mail.
    ///
    /// @param member what is said of it
    public static Content of(String uri, Member member, byte[] bytes, Settings settings) {
        return new Content(uri, member, bytes, InputStream.nullInputStream(), settings, OptionalLong.of(bytes.length));
    }

    /// Returns the address.
    public String uri() {
        return uri;
    }

    /// Returns what the container says of it.
    public Metadata metadata() {
        return member.metadata();
    }

    /// Returns how it begins.
    public Head head() {
        var path = member.name().equals(Inputs.STANDARD_INPUT) ? "" : member.name();
        int query = path.indexOf('?');
        var bare = query < 0 ? path : path.substring(0, query);
        var name = bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
        return new Head(first, name, member.type().find().orElse(""));
    }

    /// Returns whether there is nothing.
    boolean isEmpty() {
        return first.length == 0;
    }

    /// Returns the bytes as a stream, for a container. Neither this nor [#bytes] can be called again.
    public InputStream stream() {
        return new SequenceInputStream(new ByteArrayInputStream(first), rest);
    }

    /// Returns all bytes.
    ///
    /// @throws NotRead if they are more than one report may have
    public byte[] bytes() throws IOException {
        var limit = settings.limits().size();
        if (limit.bytes() < size.orElse(0)) {
            throw limit.exceeded(size.getAsLong());
        }
        var bytes = limit.read(stream());
        if (limit.bytes() < bytes.length) {
            throw limit.exceeded("more than " + Limit.words(limit.bytes()));
        }
        return bytes;
    }

    /// Returns all bytes as text, in the charset that the user gives, the content's mark, its container or its bytes
    /// say, with notes of what should be known of that.
    ///
    /// @throws NotRead if they are no text
    public Decoded.Text text() throws IOException {
        var bytes = bytes();
        return switch (Decoded.of(bytes, settings.charset(), stated())) {
            case Decoded.Text text -> {
                decodedAs = text.charset();
                yield text;
            }
            case Decoded.Binary(var kind, var remedy) -> throw new NotRead(kind, remedy);
        };
    }

    /// Returns in which charset it was read as text, in words; nothing where it was not.
    String charsetInWords() {
        return decodedAs == null ? "" : " in " + Charsets.name(decodedAs);
    }

    /// Returns the charset of a content that is read as a stream: the one that the user gives, its mark or its
    /// container says, or its first bytes look like.
    public Charset charset() {
        return settings.charset()
                .find()
                .or(() -> ByteOrderMark.of(first).map(ByteOrderMark::charset))
                .or(() -> stated().find())
                .orElseGet(() -> Charsets.ofBeginning(first));
    }

    /// Returns the content as letters in that charset, without a byte order mark; what is broken in it is replaced.
    public Reader reader() throws IOException {
        var reader = new PushbackReader(new BufferedReader(new InputStreamReader(stream(), charset())));
        int first = reader.read();
        if (first != MARK && 0 <= first) {
            reader.unread(first);
        }
        return reader;
    }

    private Stated<Charset> stated() {
        return switch (member.charset()) {
            case Stated.Said<String>(var name, var where)
            when Charset.isSupported(name) -> new Stated.Said<>(Charset.forName(name), where);
            case Stated.Said<String>(var name, var where) ->
                new Stated.Unsaid<>("%s states an unknown charset, %s".formatted(where, name));
            case Stated.Unsaid<String>(var reason) -> new Stated.Unsaid<>(reason);
        };
    }
}
