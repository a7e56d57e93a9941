package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is made to fill the memory, the time or the disk is refused with a reason and a way out, and quickly.
final class HostileTest {

    private static final String TEXT = "In Tarsk 12 people were hurt, the harbour office said on Monday.\n";
    private static final String WRONG_CHARSET =
            "<html><head><meta charset=koi8-r></head><body><h1>Café Velm</h1><p>The café’s 12 owners said no.</p></body></html>";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /// A hostile file and what must be said of it.
    record Hostile(String name, Packed.Writing made, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> files() {
        return List.of(
                new Hostile("zeros.zip", HostileTest::zipOfZeros, "unpacks to more than 200 times its size"),
                new Hostile("zeros.txt.gz", HostileTest::gzipOfZeros, "zeros.txt has more than 8 MiB"),
                new Hostile("nested.zip", HostileTest::nested, "is a ZIP archive within 5 others"),
                new Hostile("laughs.rss", HostileTest::laughs, "laughs.rss"),
                new Hostile("deep.rss", out -> out.write(deepFeed()), "is nested too deeply"),
                new Hostile("slip.zip", out -> out.write(slip()), "slip.zip!../../etc/passwd.txt"),
                new Hostile("headers.warc", HostileTest::endlessHeaders, "the headers of a record do not end"),
                new Hostile("name.tar", HostileTest::endlessName, "a name has 1073741824 bytes"),
                new Hostile("line.jsonl", HostileTest::endlessLine, "is longer than 8 MiB"),
                new Hostile("cell.csv", HostileTest::endlessCell, "cell.csv"),
                new Hostile("deep.jsonl", out -> out.write(deepJson()), "is no JSON object"),
                new Hostile("deep.html", HostileTest::deepPage, ""),
                new Hostile("deep.eml", out -> out.write(deepMail()), "holds parts within parts more than 20 deep"),
                new Hostile("page.eml", HostileTest::deepPageInMail, ""),
                new Hostile("loop.pdf", out -> out.write(pdf("[2 0 R 2 0 R]")), "is a PDF file without pages"),
                new Hostile("drawing.pdf", out -> out.write(pdf("[3 0 R]")), ""),
                new Hostile("noise.txt", out -> out.write(noise()), "is a binary file, not text"),
                new Hostile("empty.html", _ -> {}, "is empty"),
                new Hostile("charset.html", out -> out.write(Packed.utf8(WRONG_CHARSET)), "The café’s 12 owners"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_refused_in_time(Hostile hostile) {
        var bytes = Packed.bytes(hostile.made());
        long begun = System.nanoTime();

        var inputs = Given.readAll(hostile.name(), bytes);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LONGEST.multipliedBy(3));
        assertThat(inputs)
                .isNotEmpty()
                .allSatisfy(input -> assertThat(input.uri()).startsWith(hostile.name()));
        assertThat(inputs.toString()).contains(hostile.said());
        assertThat(inputs.toString().length()).isLessThan(1 << 20);
    }

    @Test
    void a_format_that_takes_too_long_is_given_up() {
        var limits = new Limits(new Limit(64 << 20), 5, 200, 100, Duration.ofMillis(1));
        var page = Packed.utf8("<html><body>" + "<p>The ferry was late.</p>".repeat(400_000));

        assertThat(Given.readAll("page.html", page, Settings.USUAL.with(limits)).toString())
                .contains("took longer than 0 seconds to read as a web page. Maybe ");
    }

    @Test
    void a_report_that_cannot_fit_into_the_memory_is_refused_at_once() {
        var page = "<html><body>" + "<p>The ferry was late.".repeat(100_000);

        assertThatThrownBy(() -> Memory.requirePage(page, 40L << 20))
                .isInstanceOf(NotRead.class)
                .hasMessage("has 100002 elements in 2.1 MiB, which take some 49 MiB of memory; Java was given 40 MiB");
        assertThatThrownBy(() -> Memory.requireText(page, 90L << 20))
                .isInstanceOf(NotRead.class)
                .hasMessage(
                        "has 2200012 letters of text and 0 numerals, which take some 99 MiB of memory; Java was given 90 MiB");
        assertThatThrownBy(() -> Memory.requireText("Of 1,204 boats 3.5 percent sank. ".repeat(100_000), 800L << 20))
                .isInstanceOf(NotRead.class)
                .hasMessageContaining("letters of text and 200000 numerals, which take some 1095 MiB of memory");
        assertThatCode(() -> Memory.requirePage(page, 100L << 20)).doesNotThrowAnyException();
    }

    @Test
    void a_member_whose_beginning_is_damaged_is_missed() {
        var members = new LinkedHashMap<String, byte[]>();
        List.of("a", "b").forEach(name -> members.put(name + ".txt", Packed.utf8(TEXT)));
        var archive = Packed.zip(members);
        archive[new String(archive, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 1)] = 'p';

        assertThat(Given.readAll("two.zip", archive))
                .hasSize(2)
                .last()
                .hasToString("two.zip lists 2 members, of which 1 were found. Maybe it is damaged: get it again.");
    }

    @Test
    void a_piece_of_a_gzip_file_whose_beginning_is_damaged_is_missed() {
        var piece = Packed.gzip(Packed.utf8(TEXT));
        var pieces = Packed.joined(piece, piece);
        pieces[piece.length] = 'x';

        assertThat(Given.read("two.txt.gz", pieces).toString()).contains("what follows a piece begins as none does");
        assertThat(Given.read("line.txt.gz", Packed.joined(piece, Packed.utf8("\r\n"))))
                .isInstanceOf(Input.Read.class);
        assertThat(Given.read("one.txt.gz", Packed.joined(piece, new byte[512])))
                .isInstanceOf(Input.Read.class);
    }

    @Test
    void too_many_members_are_refused() {
        var limits = new Limits(Limit.USUAL, 5, 200, 3, LONGEST);
        var members = new LinkedHashMap<String, byte[]>();
        List.of("a", "b", "c", "d").forEach(name -> members.put(name + ".txt", Packed.utf8(TEXT)));

        assertThat(Given.readAll("many.zip", Packed.zip(members), Settings.USUAL.with(limits)))
                .hasSize(4)
                .last()
                .asString()
                .contains("many.zip has more than 3 members. Maybe ");
    }

    @Test
    void a_truncated_file_of_any_kind_names_itself() {
        for (var sample : Samples.all().entrySet()) {
            var whole = sample.getValue();
            for (int part = 1; part < 8; part++) {
                var cut = Arrays.copyOf(whole, whole.length * part / 8);
                assertThat(Given.readAll(sample.getKey(), cut))
                        .as(sample.getKey() + " cut after " + cut.length)
                        .allSatisfy(input -> assertThat(input.uri()).startsWith(sample.getKey()));
            }
        }
    }

    private static void zipOfZeros(OutputStream out) throws java.io.IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 20; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zeros(zip, 40);
                zip.closeEntry();
            }
        }
    }

    private static void gzipOfZeros(OutputStream out) throws java.io.IOException {
        try (var gzip = new GZIPOutputStream(out)) {
            zeros(gzip, 200);
        }
    }

    private static void zeros(OutputStream out, int mebibytes) throws java.io.IOException {
        var zeros = new byte[1 << 20];
        Arrays.fill(zeros, (byte) ' ');
        for (int i = 0; i < mebibytes; i++) {
            out.write(zeros);
        }
    }

    private static void nested(OutputStream out) throws java.io.IOException {
        var inner = Packed.utf8(TEXT);
        var name = "a.txt";
        for (int i = 0; i < 8; i++) {
            inner = Packed.zip(Map.of(name, inner));
            name = "n" + i + ".zip";
        }
        out.write(inner);
    }

    private static void laughs(OutputStream out) throws java.io.IOException {
        var entities = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lollollol\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY l%s \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        out.write(Packed.utf8(entities + "]><rss><channel><item><title>&l11;</title></item></channel></rss>"));
    }

    private static byte[] deepFeed() {
        return Packed.utf8("<rss><channel><item><title>" + "<b>".repeat(100_000));
    }

    private static byte[] slip() {
        return Packed.zip(Map.of("../../etc/passwd.txt", Packed.utf8(TEXT)));
    }

    private static void endlessHeaders(OutputStream out) throws java.io.IOException {
        out.write(Packed.utf8("WARC/1.1\r\nWARC-Type: response\r\nX: "));
        zeros(out, 20);
    }

    private static void endlessName(OutputStream out) throws java.io.IOException {
        var member = Packed.tarMember("././@LongLink", 'L', new byte[0]);
        System.arraycopy("10000000000".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, member, 124, 11);
        out.write(Packed.withTarSum(member));
        zeros(out, 1);
    }

    private static void endlessLine(OutputStream out) throws java.io.IOException {
        out.write(Packed.utf8("{\"text\": \""));
        zeros(out, 40);
        out.write(Packed.utf8("\"}\n{\"text\": \"" + TEXT.strip() + "\"}\n"));
    }

    private static void endlessCell(OutputStream out) throws java.io.IOException {
        out.write(Packed.utf8("text,b\n\""));
        zeros(out, 64);
    }

    private static byte[] deepJson() {
        return Packed.utf8("{\"text\": " + "[".repeat(1_000_000) + "\n");
    }

    private static void deepPage(OutputStream out) throws java.io.IOException {
        out.write(Packed.utf8("<html><body>" + "<div>".repeat(1_000_000) + "<p>" + TEXT));
    }

    private static byte[] deepMail() {
        var mail = new StringBuilder(mailHead("multipart/mixed; boundary=b0"));
        for (int i = 0; i < 5_000; i++) {
            mail.append("--b%s\nContent-Type: multipart/mixed; boundary=b%s\n\n".formatted(i, i + 1));
        }
        return Packed.utf8(mail.toString());
    }

    private static void deepPageInMail(OutputStream out) throws java.io.IOException {
        out.write(Packed.utf8(mailHead("text/html; charset=utf-8")));
        deepPage(out);
    }

    private static String mailHead(String type) {
        return "From: a@velm.example\nTo: b@velm.example\nSubject: Storm\nContent-Type: %s\n\n".formatted(type);
    }

    /// Returns a PDF file with those pages: one that draws a form, which draws itself twice.
    private static byte[] pdf(String pages) {
        return Packed.utf8("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids{}/Count 2>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>endobj
                4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 4 0 R>>>>/Length 10>>stream
                /X Do /X Do
                endstream endobj
                5 0 obj<</Length 5>>stream
                /X Do
                endstream endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.replace("{}", pages));
    }

    private static byte[] noise() {
        var noise = new byte[5_000];
        new java.util.Random(5).nextBytes(noise);
        return noise;
    }
}
