package org.muster.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.formats.roundtrip.Form;

/// Samples are small files of every format, by names that end as such files do.
public final class Samples {

    private static final String TEXT =
            "Storm over Tarsk\n\nIn Tarsk 12 people were hurt, the harbour office said on Monday.\n";
    private static final String PAGE = """
        <!DOCTYPE html><html lang="en"><head><title>Ferry late</title>
        <meta property="article:published_time" content="2025-06-03"></head><body><article><h1>Ferry late</h1>
        <p>The ferry to Velm was 40&nbsp;minutes late on Tuesday, with 310 passengers, the port said.</p>
        <table><tr><th>Day</th><th>Late</th></tr><tr><td>Monday</td><td>12</td></tr></table></article></body></html>
        """;
    private static final String FEED = """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Dunnevik Post</title>
        <item><title>Storm &amp; flood</title><link>https://dunnevik.example/1</link>
        <pubDate>Tue, 3 Jun 2025 08:30:00 +0200</pubDate><description>In Tarsk 12 people were hurt.</description></item>
        </channel></rss>
        """;
    private static final String ATOM = """
        <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Velm Post</title>
        <entry><title>Ferry late</title><id>urn:velm:1</id><link href="https://velm.example/1"/>
        <published>2025-06-03T08:30:00Z</published><content type="html">&lt;p&gt;It was 40 minutes late.&lt;/p&gt;</content>
        </entry></feed>
        """;
    private static final String LINES = """
        {"text": "In Tarsk 12 people were hurt.", "title": "Storm", "published": "2025-06-03"}
        {"text": "Some 40 fled, the office said.", "uri": "https://dunnevik.example/2"}
        """;

    private Samples() {}

    /// Returns the samples by name.
    public static Map<String, byte[]> all() {
        var page = Packed.answer("https://velm.example/1", "200 OK", "text/html", Packed.utf8(PAGE));
        var members = new LinkedHashMap<String, byte[]>();
        members.put("a.txt", Packed.utf8(TEXT));
        members.put("b.html", Packed.utf8(PAGE));
        var samples = new LinkedHashMap<String, byte[]>(members);
        samples.put("c.rss", Packed.utf8(FEED));
        samples.put("d.jsonl", Packed.utf8(LINES));
        samples.put("e.csv", Packed.utf8("title,text\nStorm,\"In Tarsk 12 people were hurt.\"\nDam,Some 40 fled.\n"));
        samples.put("l.atom", Packed.utf8(ATOM));
        samples.put("m.tsv", Packed.utf8("title\ttext\nStorm\tIn Tarsk 12 people were hurt.\nDam\tSome 40 fled.\n"));
        samples.put("f.zip", Packed.zip(members));
        samples.put("g.tar", Packed.tar(members));
        samples.put("h.txt.gz", Packed.gzip(Packed.utf8(TEXT)));
        samples.put("i.warc", Packed.joined(page, page));
        samples.put("j.warc.gz", Packed.joined(Packed.gzip(page), Packed.gzip(page)));
        Form.all().stream()
                .filter(form -> form.name().matches(".*\\.(?:md|pdf|docx|odt|eml|mbox)"))
                .forEach(form -> samples.put(
                        form.name(),
                        form.write()
                                .apply(List.of(
                                        "Storm over Tarsk", "In Tarsk 12 people were hurt on Monday, it said."))));
        samples.put("k.wacz", Packed.zip(Map.of("archive/data.warc.gz", Packed.gzip(page))));
        return samples;
    }
}
