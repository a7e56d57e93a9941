package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Document;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.muster.model.text.Stated;
import org.muster.model.time.PartialDate;

/// Files of many reports, one a row, line or entry, give each with what it states.
final class TablesAndFeedsTest {

    private static final String LINES = """
        {"text": "In Tarsk 12 people were hurt.", "title": "Storm over Tarsk", "published": "2025-06-03", \
        "publisher": "Dunnevik Post", "uri": "https://dunnevik.example/1", "language": "en"}

        {"incident": "7", "doc_id": "x", "title": "Dam holds", "dct": "2025-09-10", "content": "Dam holds\\n\\nSome 40 fled."}
        {"text": "broken
        {"headline": "No text here"}
        """;

    @Test
    void every_line_is_a_report() {
        var inputs = Given.readAll("reports.jsonl", Packed.utf8(LINES));

        var storm = doc(inputs.get(0));
        assertThat(storm.uri()).isEqualTo("reports.jsonl!https://dunnevik.example/1");
        assertThat(storm.text()).isEqualTo("Storm over Tarsk\n\nIn Tarsk 12 people were hurt.");
        assertThat(storm.title()).isEqualTo(new Stated.Said<>("Storm over Tarsk", "\"title\""));
        assertThat(storm.publisher().find()).contains("Dunnevik Post");
        assertThat(storm.published())
                .isEqualTo(new Stated.Said<>(PartialDate.parse("2025-06-03").orElseThrow(), "\"published\""));
        assertThat(storm.metadata().language().find()).contains("en");
        int at = storm.text().indexOf("12");
        assertThat(storm.layout().positions(new Span(at, at + 2)))
                .containsExactly(new Position.Field(1, "text", new Span(9, 11)));

        var dam = doc(inputs.get(1));
        assertThat(dam.uri()).isEqualTo("reports.jsonl!3");
        assertThat(dam.text())
                .as("a title that the text repeats is not said twice")
                .startsWith("Dam holds\n\nSome");
        assertThat(dam.published().find()).isEqualTo(PartialDate.parse("2025-09-10"));

        assertThat(inputs.subList(2, inputs.size()))
                .extracting(Input::toString)
                .containsExactly(
                        "reports.jsonl!4 is no JSON object. Maybe its export broke off; the other lines were read.",
                        "reports.jsonl!5 states no text. Maybe it stands under another name: --column NAME.");
    }

    @Test
    void lines_are_known_by_their_content() {
        assertThat(Given.readAll("-", Packed.utf8("{\"text\": \"Some 12 ships came.\"}")))
                .extracting(input -> doc(input).text())
                .containsExactly("Some 12 ships came.");
    }

    @Test
    void a_table_gives_the_column_named_text() {
        var table = "id;Title;Text;Date\n1;Storm;\"In Tarsk; 12 were \"\"hurt\"\".\";2025-06-03\n2;;Some 40 fled.;\n";

        var inputs = Given.readAll("reports.csv", Packed.utf8(table));

        assertThat(inputs).extracting(Input::uri).containsExactly("reports.csv!2", "reports.csv!3");
        assertThat(doc(inputs.get(0)).text()).isEqualTo("Storm\n\nIn Tarsk; 12 were \"hurt\".");
        assertThat(doc(inputs.get(0)).published().find()).isEqualTo(PartialDate.parse("2025-06-03"));
        assertThat(doc(inputs.get(1)).text()).isEqualTo("Some 40 fled.");
    }

    @Test
    void a_column_may_be_chosen_by_name_or_number() {
        var table = Packed.utf8("id,what was said\n1,Some 12 ships came.\n");

        assertThat(Given.readAll("a.csv", table).getFirst().toString())
                .isEqualTo("a.csv is a table without a column named text."
                        + " Maybe --column with one of: id, what was said.");
        for (var column : List.of("What was said", "2")) {
            assertThat(Given.readAll("-", table, Settings.USUAL.withColumn(column)))
                    .extracting(input -> doc(input).text())
                    .containsExactly("Some 12 ships came.");
        }
        assertThat(Given.readAll("a.csv", table, Settings.USUAL.withColumn("3")).toString())
                .contains("is a table without the column \"3\". Maybe one of: id, what was said.");
    }

    @Test
    void a_title_of_a_feed_may_be_html_and_leads_to_its_field() {
        var feed =
                "<rss><channel><title>Velm Post</title><item><title>Vinn&amp;#8217;s 46 &lt;b&gt;boats&lt;/b&gt;</title>"
                        + "<description>Some 40 fled.</description></item></channel></rss>";

        var doc = doc(Given.readAll("feed.rss", Packed.utf8(feed)).getFirst());

        assertThat(doc.text()).isEqualTo("Vinn’s 46 boats\n\nSome 40 fled.");
        assertThat(doc.title().find()).contains("Vinn’s 46 boats");
        assertThat(doc.layout().positions(new Span(7, 9)))
                .as("of a title in marks, the whole field")
                .containsExactly(new Position.Field(1, "title", new Span(0, 28)));
    }

    @Test
    void rss_gives_its_items() {
        var feed = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>Dunnevik Post</title><link>https://dunnevik.example/</link><language>en-gb</language>
            <item><title>Storm &amp; flood</title><link>https://dunnevik.example/1</link>
            <pubDate>Tue, 3 Jun 2025 08:30:00 +0200</pubDate><dc:creator>Ilse Vorn</dc:creator>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>In Tarsk <b>12</b> people were hurt in the storm of Monday night.</p>]]></content:encoded>
            </item>
            <item><guid isPermaLink="false">x2</guid><title>Dam holds</title><description>Some 40 fled.</description></item>
            </channel></rss>
            """;

        var inputs = Given.readAll("feed.xml", Packed.utf8(feed));

        var storm = doc(inputs.get(0));
        assertThat(storm.uri()).isEqualTo("feed.xml!https://dunnevik.example/1");
        assertThat(storm.text()).startsWith("Storm & flood\n\nIn Tarsk 12 people were hurt");
        assertThat(storm.metadata().byline().find()).contains("Ilse Vorn");
        assertThat(storm.publisher()).isEqualTo(new Stated.Said<>("Dunnevik Post", "the feed's title"));
        assertThat(storm.published().find()).isEqualTo(PartialDate.parse("2025-06-03"));
        assertThat(storm.metadata().language().find()).contains("en-gb");
        var dam = doc(inputs.get(1));
        assertThat(dam.uri()).isEqualTo("feed.xml!2");
        assertThat(dam.text()).isEqualTo("Dam holds\n\nSome 40 fled.");
        assertThat(dam.layout().positions(new Span(16, 18)))
                .containsExactly(new Position.Field(2, "description", new Span(5, 7)));
    }

    @Test
    void atom_gives_its_entries() {
        var feed = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Radio Kelmar</title>
            <entry><title type="text">Dam holds</title><link rel="self" href="https://x.example/s"/>
            <link href="https://kelmar.example/dam"/><id>tag:kelmar,1</id>
            <published>2025-09-10T08:00:00Z</published><updated>2025-09-11T08:00:00Z</updated>
            <author><name>Jor Anssen</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The upper dam of Dorrel held, with
            12 metres of water behind it.</p></div></content></entry></feed>
            """;

        var dam = doc(Given.readAll("-", Packed.utf8(feed)).getFirst());

        assertThat(dam.uri()).isEqualTo("-!https://kelmar.example/dam");
        assertThat(dam.text()).contains("with 12 metres of water");
        assertThat(dam.metadata().byline().find()).contains("Jor Anssen");
        assertThat(dam.published().find()).isEqualTo(PartialDate.parse("2025-09-10"));
        assertThat(dam.metadata().modified().find()).isEqualTo(PartialDate.parse("2025-09-11"));
    }

    @Test
    void no_entity_is_resolved() {
        var feed = """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>x</title><description>&b; &f; ships</description></item></channel></rss>
            """;

        assertThat(Given.readAll("feed.rss", Packed.utf8(feed)).toString())
                .doesNotContain("aaaa")
                .doesNotContain("root:");
    }

    private static Document doc(Input input) {
        assertThat(input).as(input.toString()).isInstanceOf(Input.Read.class);
        return ((Input.Read) input).doc();
    }
}
