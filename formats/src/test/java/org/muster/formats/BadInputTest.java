package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a path holds, it gives a document or one line that says why not and what to do.
final class BadInputTest {

    private static final String REPORT = "In Tarsk 12 people were hurt.";

    @TempDir
    private Path folder;

    @Test
    void aMissingPathNamesItsNeighbour() throws IOException {
        write("harbour.txt", REPORT);

        assertThat(refused(at("harbor.txt")))
                .isEqualTo(at("harbor.txt") + " does not exist. Maybe " + at("harbour.txt") + ".");
    }

    @Test
    void aMissingPathWithoutNeighbour() {
        assertThat(refused(at("nowhere/at/all.txt")))
                .isEqualTo(at("nowhere/at/all.txt")
                        + " does not exist. Maybe the path is misspelt, or begins in another folder.");
    }

    @Test
    void aFolderWithoutReports() throws IOException {
        write("README.md", "Not a report: 12 people.");
        write(".hidden.txt", REPORT);

        assertThat(refused(folder.toString())).contains("is a folder without reports");
    }

    @Test
    void aFolderGivesItsReportsInOrder() throws IOException {
        write("b.txt", REPORT);
        write("a/z.html", "<p>In Tarsk 12 people were hurt, the harbour office said on Monday.</p>");
        write("a/y.TXT", REPORT);
        write("README.md", "Not a report: 12 people.");

        assertThat(read(folder.toString()))
                .allMatch(Input.Read.class::isInstance)
                .extracting(Input::uri)
                .containsExactly(at("a/y.TXT"), at("a/z.html"), at("b.txt"));
    }

    @Test
    void emptyAndBlankFiles() throws IOException {
        write("empty.txt", "");
        write("blank.txt", " \n\t \r\n");

        assertThat(refused(at("empty.txt"))).contains("empty.txt is empty. Maybe ");
        assertThat(refused(at("blank.txt"))).contains("blank.txt holds nothing but blanks. Maybe ");
    }

    @Test
    void binaries() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {'a', 0, 'b', 'c', 'd', 'e', 'f', 'g'});
        write("b.txt", "{\\rtf1 and so on");
        Files.write(folder.resolve("c.txt"), REPORT.getBytes(StandardCharsets.UTF_16LE));

        assertThat(refused(at("a.txt"))).contains("is a binary file, not text. Maybe ");
        assertThat(refused(at("b.txt"))).contains("is a file in Rich Text Format, not text. Maybe ");
        write("d.txt", "%PDF-1.7 and so on");
        assertThat(refused(at("d.txt"))).contains("looks like a PDF file and is broken: ");
        assertThat(refused(at("c.txt"))).contains("looks like UTF-16 without a byte order mark. Maybe ");
    }

    @Test
    void tooManyBytes() throws IOException {
        write("long.txt", REPORT.repeat(1000));

        var input = new Inputs(new Limit(1 << 10), none()).read(List.of(at("long.txt")));

        assertThat(input.getFirst().toString())
                .contains("has 28.3 KiB; the limit is 1 KiB a report. Maybe it is no report;"
                        + " if it is one, raise the limit: --max-size 1M.");
    }

    @Test
    void tooManyBytesFromAStream() {
        var stream = new ByteArrayInputStream(REPORT.repeat(1000).getBytes(StandardCharsets.UTF_8));

        var input = new Inputs(new Limit(1 << 10), stream).read(List.of("-"));

        assertThat(input.getFirst().toString()).contains("standard input has more than 1 KiB");
    }

    @Test
    void aFileThatMayNotBeRead() {
        assertThat(Refusals.of("a.txt", new AccessDeniedException("a.txt")).toString())
                .isEqualTo("a.txt may not be read. Maybe its permissions are missing: chmod u+r 'a.txt'.");
    }

    @Test
    void aBrokenDisk() {
        assertThat(Refusals.of("a.txt", new IOException("Input/output error\nat sector 7"))
                        .toString())
                .startsWith("a.txt could not be read: Input/output error. Maybe ");
    }

    @Test
    void pathsThatAreNone() {
        assertThat(refused("")).contains("is no path");
        assertThat(refused("a\0b")).contains("is no path");
    }

    @Test
    void theRestIsRead() throws IOException {
        write("good.txt", REPORT);

        var inputs = read(at("missing.txt"), at("good.txt"), at("also missing.txt"));

        assertThat(inputs).hasSize(3).filteredOn(Input.Read.class::isInstance).hasSize(1);
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        write("a.txt", REPORT);

        var inputs = read(at("a.txt"), folder.toString(), at("./a.txt"), at("a.txt"));

        assertThat(inputs).hasSize(1);
        assertThat(((Input.Read) inputs.getFirst()).notes().getFirst().message())
                .contains("also named as");
    }

    @Test
    void theOrderOfThePathsDoesNotMatter() throws IOException {
        write("a.txt", REPORT);
        write("b.txt", REPORT);

        assertThat(read(at("b.txt"), "nowhere", at("a.txt"))).isEqualTo(read(at("a.txt"), at("b.txt"), "nowhere"));
    }

    @Test
    void sizesInWords() {
        assertThat(Limit.parse("8M")).contains(Limit.USUAL);
        assertThat(Limit.parse("500k")).contains(new Limit(500 << 10));
        assertThat(Limit.parse("64 MiB")).contains(new Limit(64 << 20));
        assertThat(Limit.parse("12")).contains(new Limit(12));
        assertThat(List.of("0", "-1", "2G", "much", "", "8T", "99999999999999"))
                .allMatch(size -> Limit.parse(size).isEmpty());
    }

    private String at(String name) {
        return folder + "/" + name;
    }

    private void write(String name, String text) throws IOException {
        var path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String refused(String path) {
        var inputs = read(path);
        assertThat(inputs).hasSize(1).allMatch(Input.Refused.class::isInstance);
        return inputs.getFirst().toString();
    }

    private static List<Input> read(String... paths) {
        return new Inputs(Limit.USUAL, none()).read(Arrays.asList(paths));
    }

    private static ByteArrayInputStream none() {
        return new ByteArrayInputStream(new byte[0]);
    }
}
