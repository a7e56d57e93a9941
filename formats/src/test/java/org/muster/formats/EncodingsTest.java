package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.model.text.Note;

/// Each encoding gives back the text that was encoded, and says which it was where it is not UTF-8.
final class EncodingsTest {

    private static final String TEXT = "The café’s owner, Sölvi Ørn, said “12 people” were hurt – naïve, for 5 €.\n";

    /// An encoding with its mark and what is said of it; nothing for UTF-8.
    record Encoding(Charset charset, List<Integer> mark, List<String> said) {
        Encoding {
            mark = List.copyOf(mark);
            said = List.copyOf(said);
        }
    }

    static Stream<Encoding> encodings() {
        return Stream.of(
                new Encoding(StandardCharsets.UTF_8, List.of(), List.of()),
                new Encoding(StandardCharsets.UTF_8, List.of(0xef, 0xbb, 0xbf), List.of()),
                new Encoding(StandardCharsets.UTF_16LE, List.of(0xff, 0xfe), List.of("UTF-16, little-endian")),
                new Encoding(StandardCharsets.UTF_16BE, List.of(0xfe, 0xff), List.of("UTF-16, big-endian")),
                new Encoding(StandardCharsets.UTF_32LE, List.of(0xff, 0xfe, 0, 0), List.of("UTF-32LE")),
                new Encoding(Charset.forName("windows-1252"), List.of(), List.of("Windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theTextComesBack(Encoding encoding) {
        var bytes = new ByteArrayOutputStream();
        encoding.mark().forEach(bytes::write);
        bytes.writeBytes(TEXT.getBytes(encoding.charset()));

        var read = read(bytes.toByteArray());

        assertThat(read.doc().text()).isEqualTo(TEXT);
        assertThat(read.notes().stream().map(Note::message))
                .isEqualTo(encoding.said().stream()
                        .map("It was read as %s."::formatted)
                        .toList());
    }

    @Test
    void brokenBytesInUtf8AreCounted() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Velmora’s café, Ørn’s café: ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);
        bytes.writeBytes(" 12 people were hurt.".getBytes(StandardCharsets.UTF_8));

        var read = read(bytes.toByteArray());

        assertThat(read.doc().text()).contains("café: \ufffd 12 people");
        assertThat(read.notes())
                .extracting(Note::message)
                .containsExactly("It has a broken character in UTF-8, shown as \ufffd.");
    }

    @Test
    void cyrillicBytesAreRecognised() {
        var text = "В порту насчитали двенадцать кораблей, сообщила пресс-служба порта в понедельник вечером. "
                + "Ещё семь кораблей ждали на рейде, потому что ветер был слишком сильным для захода.";

        assertThat(read(text.getBytes(Charset.forName("windows-1251"))).doc().text())
                .isEqualTo(text);
    }

    @Test
    void lineEndsStayAsTheyAre() {
        var text = "One ship sank.\r\n\r\nTwo ships did not.\r";

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).doc().text()).isEqualTo(text);
    }

    private static Input.Read read(byte[] bytes) {
        var input = Given.read("report.txt", bytes);
        assertThat(input).isInstanceOf(Input.Read.class);
        return (Input.Read) input;
    }
}
