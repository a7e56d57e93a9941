package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Note;

/// Archives and crawls give the reports within them, under addresses of their own.
final class ContainersTest {

    private static final String TEXT = "In Tarsk 12 people were hurt, the harbour office said on Monday.\n";
    private static final String PAGE = """
        <!DOCTYPE html><html><head><title>Ferry late</title></head>
        <body><article><h1>Ferry late</h1><p>The ferry to Velm was 40 minutes late, with 310 passengers.</p></article>
        </body></html>
        """;

    @Test
    void a_zip_archive_gives_its_reports_and_leaves_out_the_rest() {
        var archive = Packed.zip(members(
                "news/a.txt", Packed.utf8(TEXT),
                "news/b.html", Packed.utf8(PAGE),
                "news/gulls.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                ".hidden.txt", Packed.utf8(TEXT)));

        assertThat(Given.readAll("bundle.zip", archive))
                .extracting(ContainersTest::summary)
                .containsExactly(
                        "bundle.zip!news/a.txt: In Tarsk 12",
                        "bundle.zip!news/b.html: Ferry late",
                        "bundle.zip!news/gulls.png is no report by its content or name, or is excluded.");
    }

    @Test
    void an_archive_of_which_nothing_is_left_says_so() {
        var archive =
                Packed.zip(members("a.txt", Packed.utf8(TEXT), "gulls.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        var settings = Settings.USUAL.with(new Selection(List.of(), List.of("*.txt")));

        assertThat(Given.readAll("bundle.zip", archive, settings).getLast().toString())
                .startsWith(
                        "bundle.zip holds nothing that --include and --exclude leave: its one report is excluded. Maybe");
        assertThat(Given.readAll("b.zip", Packed.zip(members("gulls.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})))
                        .getLast()
                        .toString())
                .startsWith(
                        "b.zip holds no report: its one member was left out, the first of them b.zip!gulls.png. Maybe");
    }

    @Test
    void a_tar_archive_gives_its_reports_and_follows_no_link() {
        var archive = Packed.joined(
                Packed.tarMember("a.txt", '0', Packed.utf8(TEXT)),
                Packed.tarMember("etc/passwd", '2', new byte[0]),
                Packed.tarMember("././@LongLink", 'L', Packed.utf8("deep/".repeat(40) + "b.txt\0")),
                Packed.tarMember("deep/b.txt", '0', Packed.utf8(TEXT)),
                new byte[1024]);

        assertThat(Given.readAll("bundle.tar", archive))
                .extracting(ContainersTest::summary)
                .containsExactly(
                        "bundle.tar!a.txt: In Tarsk 12",
                        "bundle.tar!etc/passwd is a link, which is not followed.",
                        "bundle.tar!" + "deep/".repeat(40) + "b.txt: In Tarsk 12");
    }

    @Test
    void a_compressed_archive_is_read_through_both() {
        var archive = Packed.gzip(Packed.tar(members("a.txt", Packed.utf8(TEXT))));

        assertThat(Given.readAll("x/bundle.tar.gz", archive))
                .extracting(ContainersTest::summary)
                .containsExactly("x/bundle.tar.gz!bundle.tar!a.txt: In Tarsk 12");
    }

    @Test
    void a_compressed_text_in_several_pieces_is_one_text() {
        var pieces = Packed.joined(Packed.gzip(Packed.utf8(TEXT)), Packed.gzip(Packed.utf8(TEXT)));

        assertThat(Given.readAll("a.txt.gz", pieces))
                .extracting(input -> ((Input.Read) input).doc().text())
                .containsExactly(TEXT + TEXT);
    }

    @Test
    void a_crawl_gives_its_pages() {
        var image = Packed.answer("https://velm.example/gull.png", "200 OK", "image/png", new byte[] {1, 2, 3});
        var gone = Packed.answer("https://velm.example/gone", "404 Not Found", "text/html", Packed.utf8(PAGE));
        var crawl = Packed.joined(
                Packed.answer("https://velm.example/ferry?id=1", "200 OK", "text/html", Packed.utf8(PAGE)),
                image,
                gone);

        var expected = List.of(
                "crawl.warc!https://velm.example/ferry?id=1: Ferry late",
                "crawl.warc!https://velm.example/gull.png is no report by its content or name, or is excluded.",
                "crawl.warc!https://velm.example/gone was answered with status 404.");
        assertThat(Given.readAll("crawl.warc", crawl))
                .extracting(ContainersTest::summary)
                .isEqualTo(expected);
    }

    @Test
    void a_compressed_crawl_is_read_record_by_record() {
        var crawl = Packed.joined(
                Packed.gzip(Packed.answer("https://velm.example/1", "200 OK", "text/html", Packed.utf8(PAGE))),
                Packed.gzip(Packed.answer("https://velm.example/2", "200 OK", "text/plain", Packed.utf8(TEXT))),
                Packed.gzip(
                        Packed.warcRecord("conversion", "https://velm.example/3", "text/plain", Packed.utf8(TEXT))));

        assertThat(Given.readAll("crawl.warc.gz", crawl))
                .extracting(ContainersTest::summary)
                .containsExactly(
                        "crawl.warc.gz!https://velm.example/1: Ferry late",
                        "crawl.warc.gz!https://velm.example/2: In Tarsk 12",
                        "crawl.warc.gz!https://velm.example/3: In Tarsk 12");
    }

    @Test
    void a_wacz_file_gives_the_pages_of_its_crawls_alone() {
        var crawl = Packed.gzip(Packed.answer("https://velm.example/1", "200 OK", "text/html", Packed.utf8(PAGE)));
        var wacz = Packed.zip(members(
                "archive/data.warc.gz", crawl,
                "pages/pages.jsonl", Packed.utf8("{\"text\": \"" + TEXT.strip() + "\"}\n"),
                "datapackage.json", Packed.utf8("{}")));

        assertThat(Given.readAll("crawl.wacz", wacz))
                .extracting(ContainersTest::summary)
                .containsExactly(
                        "crawl.wacz!archive/data.warc.gz!https://velm.example/1: Ferry late",
                        "crawl.wacz!pages/pages.jsonl is no report of this archive.",
                        "crawl.wacz!datapackage.json is no report of this archive.");
    }

    @Test
    void the_charset_that_a_server_states_is_taken_and_said() {
        var charset = Charset.forName("windows-1251");
        var page = "<html><body><p>Порт принял 12 кораблей за день, сообщили в порту.</p></body></html>";
        var crawl = Packed.answer(
                "https://a.example/", "200 OK", "text/html; charset=windows-1251", page.getBytes(charset));

        var read = (Input.Read) Given.readAll("crawl.warc", crawl).getFirst();

        assertThat(read.doc().text()).contains("Порт принял 12 кораблей");
        assertThat(read.notes()).extracting(Note::message).contains("It was read as Windows-1251.");
    }

    @Test
    void a_charset_that_the_user_gives_goes_before() {
        var bytes = "Süd".getBytes(StandardCharsets.ISO_8859_1);
        var settings = Settings.USUAL.withCharset(StandardCharsets.ISO_8859_1);

        assertThat(Given.readAll("a.txt", bytes, settings))
                .extracting(input -> ((Input.Read) input).doc().text())
                .containsExactly("Süd");
    }

    @Test
    void a_selection_holds_for_members_too() {
        var archive = Packed.zip(members("a.txt", Packed.utf8(TEXT), "b/c.dat", Packed.utf8(TEXT)));
        var settings = Settings.USUAL.with(new Selection(List.of("**/*.dat"), List.of()));

        assertThat(Given.readAll("x.zip", archive, settings))
                .extracting(ContainersTest::summary)
                .containsExactly(
                        "x.zip!a.txt is no report by its content or name, or is excluded.",
                        "x.zip!b/c.dat: In Tarsk 12");
    }

    @Test
    void what_is_broken_in_a_container_leaves_what_came_before() {
        var archive = Packed.zip(members("a.txt", Packed.utf8(TEXT), "b.txt", Packed.utf8(TEXT.repeat(99))));
        var cut = java.util.Arrays.copyOf(archive, 250);

        assertThat(Given.readAll("cut.zip", cut))
                .extracting(ContainersTest::summary)
                .hasSizeGreaterThan(1)
                .startsWith("cut.zip!a.txt: In Tarsk 12")
                .last()
                .asString()
                .startsWith("cut.zip looks like a ZIP archive and is broken: ")
                .contains("Maybe ");
    }

    private static Map<String, byte[]> members(Object... namesAndContents) {
        var members = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            members.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return members;
    }

    private static String summary(Input input) {
        return input instanceof Input.Read read
                ? "%s: %s"
                        .formatted(
                                read.uri(),
                                read.doc().text().lines().findFirst().orElse("").replaceAll(" people.*", ""))
                : input.toString();
    }
}
