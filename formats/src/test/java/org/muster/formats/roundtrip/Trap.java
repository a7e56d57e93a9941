package org.muster.formats.roundtrip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.formats.Packed;
import org.muster.formats.pdf.Drawn;

/// A trap is an original in which a place is easily missed: by a letter of several bytes, an entity, an escape, a mark
/// within a word, a line that was folded, text that is left out.
///
/// @param name its file's name
/// @param file its bytes, one character each (ISO 8859-1)
/// @param charset the charset of its text
record Trap(String name, String file, Charset charset) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Flood &amp; storm: 46 dead – Velmora Post</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/9">9 more reports</a></li></ul></nav>
            <!-- 3 comments --><article><h1>Flood &amp; storm: 46 dead</h1>
            <p>The river <i>Sk&aring;r</i> rose by 1.8&nbsp;metres, to a h&#233;ight of 7.4&#8239;m, and <b>46</b> people
            died<sup><a href="#n1">1</a></sup>, the &#x201C;civil protection&#x201D; of Øst-\uD835\uDD38 said.</p>
            <ul><li>21 were found in Harsk,</li><li>17 in Ulvessa &lt;north&gt;.</li></ul>
            <figure><img src="a.png" alt="x"><figcaption>The bridge, built for 3,500&shy; cars, after the flood.</figcaption></figure>
            <table><caption>Rain by station</caption><tr><th>Station</th><th>Rain (mm)</th></tr>
            <tr><td>Harsk</td><td>118</td></tr><tr><td>Ulvessa</td><td>204.5</td></tr></table>
            <blockquote><p>“We have <em>never</em> seen<br>so much: 204.5 millimetres in one night,” Orla Benn said.</p></blockquote>
            </article><aside>Most read: 12 tips</aside></body></html>
            """;

    private static final String PLAIN = """
            Flood & storm: 46 dead

            The river Skår rose by 1.8\u00a0metres, and 46 people died, the “civil protection” of Øst-\uD835\uDD38 said.
            Of the dead, 21 were found in Harsk, 17 in Ulvessa = 38.
            """;

    private static final String WORD = """
            <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Flood &amp; storm: 46</w:t></w:r><w:r><w:t xml:space="preserve"> dead</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The river Skår rose by 1</w:t></w:r><w:ins><w:r><w:t>.8</w:t></w:r></w:ins><w:del><w:r><w:delText>.9</w:delText></w:r></w:del>\
            <w:r><w:tab/><w:t>metres, &#x201C;civil protection&#x201D; of Øst-\uD835\uDD38 said.</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Station</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Rain (mm)</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Harsk</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1</w:t></w:r><w:r><w:t>18</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box: 12 boats sank.</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
            <mc:Fallback><w:p><w:r><w:t>In a box: 12 boats sank.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r>\
            <w:r><w:t>Some 300 fled to the north.</w:t></w:r></w:p>
            </w:body></w:document>
            """;

    private static final String OPEN = """
            <?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body><office:text>
            <text:h text:outline-level="1">Flood &amp; storm: <text:span>46</text:span> dead</text:h>
            <text:p>The river Skår<text:s text:c="3"/>rose by 1<text:span>.8</text:span><text:tab/>metres, the \
            <text:a>“civil protection”</text:a> of Øst-\uD835\uDD38<text:note><text:note-citation>1</text:note-citation>\
            <text:note-body><text:p>Of 7.</text:p></text:note-body></text:note> said.</text:p>
            <text:list><text:list-item><text:p>21 were found in Harsk</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>Harsk</text:p></table:table-cell>\
            <table:table-cell><text:p>118</text:p></table:table-cell></table:table-row></table:table>
            <text:p>Before the box<draw:frame><draw:text-box><text:p>In a box: 12 boats sank.</text:p></draw:text-box></draw:frame> and some 300 after it.</text:p>
            </office:text></office:body></office:document-content>
            """;

    private static final String HEAD = """
            From: Velmora Post <desk@velmora.example>
            To: readers@velmora.example
            Subject: =?UTF-8?B?Rmxvb2QgJiBzdG9ybTogNDYgZGVhZA==?=
             =?ISO-8859-1?Q?_in_Sk=E5r?=
            Date: Tue, 3 Jun 2025 08:30:00 +0200
            MIME-Version: 1.0
            """;

    private static final String QUOTED_PRINTABLE = HEAD + """
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            The river Sk=E5r rose by 1.8 me=
            tres, and 46 people died, it said=2E

            On 2 June 2025, Ada Orlun wrote:
            > Some 40 are
            >> still missing, with 3 b=F8ats.
            """;

    static List<Trap> all() {
        var traps = new ArrayList<Trap>();
        texts(traps);
        offices(traps);
        mails(traps);
        rows(traps);
        traps.add(new Trap("report.pdf", latin(pdf()), StandardCharsets.UTF_8));
        containers(traps);
        return List.copyOf(traps);
    }

    private static void texts(List<Trap> traps) {
        var markdown = """
                ---
                title: Flood & storm
                ---
                # Flood &amp; storm: **46** dead

                The river [Skår](https://velmora.example/9) rose by *1.8* metres\\*, `46` people
                died, the “civil protection” of Øst-\uD835\uDD38 said.

                - 21 were found in __Harsk__,
                - 17 in Ulvessa.

                > | Station | Rain |
                > |---|---:|
                > | Harsk | 118 |
                """;
        traps.add(text("report.txt", PLAIN, StandardCharsets.UTF_8));
        traps.add(text("marked.txt", "\ufeff" + PLAIN.replace("\n", "\r\n"), StandardCharsets.UTF_16LE));
        traps.add(text("latin.txt", PLAIN.replace("\uD835\uDD38", "A"), Charset.forName("windows-1252")));
        traps.add(text("report.md", markdown, StandardCharsets.UTF_8));
        traps.add(text("report.html", PAGE, StandardCharsets.UTF_8));
        traps.add(text(
                "latin.html",
                PAGE.replace("\uD835\uDD38", "A").replace("<head>", "<head><meta charset=windows-1252>"),
                Charset.forName("windows-1252")));
    }

    private static void offices(List<Trap> traps) {
        var word = new LinkedHashMap<String, byte[]>();
        word.put("[Content_Types].xml", Packed.utf8("<Types/>"));
        word.put("word/document.xml", Packed.utf8(WORD));
        var open = new LinkedHashMap<String, byte[]>();
        open.put("mimetype", Packed.utf8("application/vnd.oasis.opendocument.text"));
        open.put("content.xml", Packed.utf8(OPEN));
        traps.add(new Trap("report.docx", latin(Packed.zip(word)), StandardCharsets.UTF_8));
        traps.add(new Trap("report.odt", latin(Packed.zip(open)), StandardCharsets.UTF_8));
    }

    private static void mails(List<Trap> traps) {
        traps.add(new Trap("printable.eml", QUOTED_PRINTABLE, StandardCharsets.ISO_8859_1));
        traps.add(new Trap("folded.eml", QUOTED_PRINTABLE.replace("\n", "\r\n"), StandardCharsets.ISO_8859_1));
        traps.add(new Trap("parts.eml", parts(), StandardCharsets.UTF_8));
        traps.add(new Trap(
                "box.mbox",
                "From a@velmora.example Tue Jun  3 08:30:00 2025\n" + QUOTED_PRINTABLE
                        + "\nFrom b@velmora.example Tue Jun  3 09:30:00 2025\n" + HEAD
                        + "\nThe toll is 47.\n\n>From Harsk came 12 more.\n",
                StandardCharsets.ISO_8859_1));
    }

    private static String parts() {
        return HEAD + """
                Content-Type: multipart/mixed; boundary="outer"

                --outer
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --inner--
                --outer
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                --outer--
                """.formatted(base64(PAGE), base64(PLAIN));
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(Packed.utf8(text));
    }

    private static void rows(List<Trap> traps) {
        var html =
                "<p>The river Sk&aring;r rose by 1.8&nbsp;metres, and <b>46</b> people died, it said.</p>\n<p>Of the dead, 21 were found in Harsk.</p>";
        var rss = """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Velmora Post</title><item><title>Flood &amp;amp; storm: 46 dead</title><link>https://velmora.example/1</link>
                <description>Short.</description><content:encoded><![CDATA[%s]]></content:encoded></item>
                <item><title>Flood &amp; storm</title><description>
                  The river Skår rose by 1.8\u00a0metres, of Øst-\uD835\uDD38.
                </description></item>
                <item><description>%s</description></item></channel></rss>
                """.formatted(html, html.replace("&", "&amp;").replace("<", "&lt;"));
        var atom = """
                <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Velmora Post</title>
                <entry><title type="html">Flood &amp;amp; storm: &lt;b&gt;46&lt;/b&gt; dead</title><id>urn:1</id><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
                <p>The river Skår rose by <b>1.8</b> metres &amp; fell by 0.9, while 3 &lt; 7 held.</p><p>Of the dead, 21 were found in Harsk, it said.</p></div></content></entry>
                </feed>
                """;
        var table =
                "id;Title;Text\n1;\"Flood; storm\";\"The river \"\"Skår\"\" rose by 1.8\nmetres; 46 died, of Øst-\uD835\uDD38.\"\n2;;Some 300 fled.\n";
        var lines =
                "{\"title\": \"Flood \\u0026 storm\", \"text\": \"The river \\\"Skår\\\" rose by 1.8\\nmetres\\tand 46 died, of \\ud835\\udd38.\"}\n"
                        + "\n{\"content\": \"Some 300 fled.\"}\n";
        traps.add(text("feed.rss", rss, StandardCharsets.UTF_8));
        traps.add(text("feed.atom", atom, StandardCharsets.UTF_8));
        traps.add(text("rows.csv", table, StandardCharsets.UTF_8));
        traps.add(text("rows.tsv", table.replace(';', '\t'), StandardCharsets.UTF_8));
        traps.add(text("rows.jsonl", lines, StandardCharsets.UTF_8));
    }

    private static byte[] pdf() {
        return Drawn.pages(
                List.of(
                        new Drawn.Text(250, 30, 8, "Velmora Post 2025"),
                        new Drawn.Text(72, 90, 20, "Flood and storm: 46 dead"),
                        new Drawn.Text(72, 130, 11, "The river rose by 1.8 metres, and 46"),
                        new Drawn.Text(72, 143, 11, "people died, it said; the evacu-"),
                        new Drawn.Text(72, 156, 11, "ation of the 27-"),
                        new Drawn.Text(72, 169, 11, "year-old dam took 3,500 people out"),
                        new Drawn.Text(320, 130, 11, "Of the dead, 21 were found in Harsk,"),
                        new Drawn.Text(320, 143, 11, "and another 17 were in Ulvessa or in"),
                        new Drawn.Text(320, 156, 11, "the villages to the north of it, where"),
                        new Drawn.Text(320, 169, 11, "12 boats sank.")),
                List.of(
                        new Drawn.Text(250, 30, 8, "Velmora Post 2025"),
                        new Drawn.Text(72, 90, 11, "Station"),
                        new Drawn.Text(200, 90, 11, "Rain (mm)"),
                        new Drawn.Text(72, 105, 11, "Harsk"),
                        new Drawn.Text(200, 105, 11, "118"),
                        new Drawn.Text(72, 120, 11, "Ulvessa"),
                        new Drawn.Text(200, 120, 11, "204.5")));
    }

    private static void containers(List<Trap> traps) {
        var page = Packed.answer("https://velmora.example/1", "200 OK", "text/html; charset=utf-8", Packed.utf8(PAGE));
        var members = new LinkedHashMap<String, byte[]>();
        members.put("a/report.html", Packed.utf8(PAGE));
        members.put("printable.eml", QUOTED_PRINTABLE.getBytes(StandardCharsets.ISO_8859_1));
        members.put("report.pdf", pdf());
        traps.add(new Trap("crawl.warc", latin(page), StandardCharsets.UTF_8));
        traps.add(new Trap(
                "crawl.warc.gz", latin(Packed.joined(Packed.gzip(page), Packed.gzip(page))), StandardCharsets.UTF_8));
        traps.add(new Trap(
                "crawl.wacz",
                latin(Packed.zip(Map.of("archive/data.warc.gz", Packed.gzip(page)))),
                StandardCharsets.UTF_8));
        traps.add(new Trap("bundle.zip", latin(Packed.zip(members)), StandardCharsets.UTF_8));
        traps.add(new Trap("bundle.tar", latin(Packed.tar(members)), StandardCharsets.UTF_8));
        traps.add(new Trap("bundle.tar.gz", latin(Packed.gzip(Packed.tar(members))), StandardCharsets.UTF_8));
        traps.add(new Trap("report.html.gz", latin(Packed.gzip(Packed.utf8(PAGE))), StandardCharsets.UTF_8));
    }

    private static Trap text(String name, String text, Charset charset) {
        return new Trap(name, latin(text.getBytes(charset)), charset);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return file.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }
}
