package org.muster.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.model.text.Note;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;

/// Decoded bytes are a text, with a note where they are not plain UTF-8, or the finding that they are no text.
public sealed interface Decoded {

    /// A text.
    ///
    /// @param text the text
    /// @param notes what should be known of how it was decoded
    /// @param charset what it was decoded as
    record Text(String text, List<Note> notes, Charset charset) implements Decoded {
        public Text {
            notes = List.copyOf(notes);
        }
    }

    /// @param kind what it is, a verb phrase: "is a PDF file"
    /// @param remedy a way out
    record Binary(String kind, String remedy) implements Decoded {}

    /// Decodes the bytes.
    ///
    /// @param given the charset that the user gives, which goes before all else
    /// @param stated the charset that the container states, which goes before what the bytes look like
    static Decoded of(byte[] bytes, Stated<Charset> given, Stated<Charset> stated) {
        var mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            int begin = mark.get().length();
            var charset = given.find().orElse(mark.get().charset());
            return checked(lenient(bytes, begin, charset), charset);
        }
        if (given.find().isPresent()) {
            return checked(lenient(bytes, 0, given.find().get()), given.find().get());
        }
        var binary = Binaries.kind(bytes);
        if (binary.isPresent()) {
            return binary.get();
        }
        var strict = strict(bytes, StandardCharsets.UTF_8);
        if (strict.isPresent()) {
            return new Text(strict.get(), List.of(), StandardCharsets.UTF_8);
        }
        var charset =
                stated.find().filter(one -> strict(bytes, one).isPresent()).orElseGet(() -> Charsets.guess(bytes));
        return checked(lenient(bytes, 0, charset), charset);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static CharBuffer lenient(byte[] bytes, int begin, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin));
    }

    private static Decoded checked(CharBuffer decoded, Charset charset) {
        var text = decoded.toString();
        var notes = new ArrayList<Note>();
        long lost = text.chars().filter(letter -> letter == '\ufffd').count();
        if (text.indexOf('\0') != -1) {
            return Binaries.UNKNOWN;
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            notes.add(note("It was read as %s.".formatted(Charsets.name(charset))));
        }
        if (0 < lost) {
            notes.add(note("It has %s in %s, shown as \ufffd."
                    .formatted(
                            lost == 1 ? "a broken character" : lost + " broken characters", Charsets.name(charset))));
        }
        return new Text(text, notes, charset);
    }

    private static Note note(String message) {
        return new Note("formats", new Span(0, 0), message);
    }
}
