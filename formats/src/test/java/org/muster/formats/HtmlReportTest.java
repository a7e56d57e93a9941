package org.muster.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.muster.model.time.PartialDate;

/// A web page gives its report: headline, outlet, date and paragraphs, and nothing of its furniture.
final class HtmlReportTest {

    private static final String PAGE = """
        <!DOCTYPE html>
        <html lang="en"><head>
        <title>Harbour counts ships | Dunnevik Post</title>
        <meta property="og:title" content="Harbour counts its ships">
        <meta property="og:site_name" content="Dunnevik Post">
        <meta property="article:published_time" content="2025-06-03T08:30:00+02:00">
        <script>var count = 99;</script>
        <style>p { margin: 77px }</style>
        </head><body>
        <nav><ul><li>Home</li><li>41 more reports</li></ul></nav>
        <div class="cookie-banner"><p>We and our 812 partners set cookies on this device of yours today.</p></div>
        <article>
          <h1>Harbour counts its ships</h1>
          <p>The harbour of <a href="/x">Dunnevik</a> handled 410&nbsp;ships in
             March,<br>the harbour office said.</p>
          <figure><img src="x"><figcaption>Photograph: 3 gulls</figcaption></figure>
          <p>In April there were <b>380</b> of them &mdash; a fall of 7%.</p>
          <table><tr><th>Month</th><th>Ships</th></tr><tr><td>March</td><td>410</td></tr></table>
          <div class="related"><p>Read also: 12 ships nobody should miss this summer, by our editors.</p></div>
        </article>
        <footer><p>Copyright 2025, with 4 offices in the country and 2 abroad for you.</p></footer>
        </body></html>
        """;

    @Test
    void headlineOutletAndDateAreRead() {
        var doc = read(PAGE).doc();

        assertThat(doc.title().find()).contains("Harbour counts its ships");
        assertThat(doc.publisher().find()).contains("Dunnevik Post");
        assertThat(doc.published().find()).isEqualTo(PartialDate.parse("2025-06-03"));
    }

    @Test
    void theTextIsTheReportAlone() {
        assertThat(read(PAGE).doc().text()).isEqualTo("""
            Harbour counts its ships

            The harbour of Dunnevik handled 410 ships in March,
            the harbour office said.

            Photograph: 3 gulls

            In April there were 380 of them — a fall of 7%.

            410 Ships (March).
            """);
    }

    @Test
    void jsonLdIsReadWhereThereIsNoMeta() {
        var doc = read("""
            <html><head><script type="application/ld+json">
            {"@graph": [{"@type": "WebSite", "name": "Site"},
              {"@type": "NewsArticle", "headline": "Dam holds",
               "publisher": {"logo": {"name": "logo"}, "name": "Radio Kelmar"},
               "datePublished": "2025-09-09T18:30Z"}]}
            </script></head>
            <body><p>The upper dam of Dorrel held, with 12 metres of water behind it.</p></body></html>
            """).doc();

        assertThat(doc.title().find()).contains("Dam holds");
        assertThat(doc.publisher().find()).contains("Radio Kelmar");
        assertThat(doc.published().find()).isEqualTo(PartialDate.parse("2025-09-09"));
        assertThat(doc.text()).startsWith("Dam holds\n\nThe upper dam");
    }

    @Test
    void aTimeElementDatesThePage() {
        var doc = read("""
            <html><body><h1>Dam holds</h1><time class="updated" datetime="2025-09-12">12 Sept</time>
            <time datetime="2025-09-10">10 Sept</time>
            <p>The upper dam of Dorrel held, with 12 metres of water behind it.</p></body></html>
            """).doc();

        assertThat(doc.published().find()).isEqualTo(PartialDate.parse("2025-09-10"));
    }

    @Test
    void brokenJsonLdIsNoHarm() {
        var doc = read("""
            <html><head><title>Dam holds</title><script type="application/ld+json">{"headline": </script></head>
            <body><p>The upper dam of Dorrel held, with 12 metres of water behind it.</p></body></html>
            """).doc();

        assertThat(doc.title().find()).contains("Dam holds");
        assertThat(doc.published().find()).isEmpty();
    }

    @Test
    void theCharsetThatThePageDeclaresIsTaken() {
        var page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Порт принял 12 кораблей.</p></body>";
        var input = Given.read("page.html", page.getBytes(Charset.forName("windows-1251")));

        assertThat(((Input.Read) input).doc().text()).isEqualTo("Порт принял 12 кораблей.\n");
    }

    @Test
    void anotherLanguageIsSaid() {
        var read = read("<html lang=\"de\"><body><p>Im Hafen lagen 12 Schiffe, sagte das Hafenamt.</p></body></html>");

        assertThat(read.doc().language()).isEqualTo("de");
        assertThat(read.doc().metadata().language().find()).contains("de");
    }

    @Test
    void aPageWithoutTextIsRefused() {
        var page = "<html><title>App</title><script>1</script></html>".getBytes(StandardCharsets.UTF_8);

        assertThat(Given.read("page.html", page).toString())
                .startsWith("page.html is a web page without a paragraph of text. Maybe ");
    }

    @Test
    void deepNestingIsNoHarm() {
        var page = "<div>".repeat(20_000) + "<p>The harbour handled 410 ships in March, the office said.</p>";

        assertThat(read("<html>" + page).doc().text()).contains("410 ships");
    }

    @Test
    void htmlIsKnownByItsFirstWords() {
        var input = Given.read("-", ("\n <!doctype HTML>" + PAGE).getBytes(StandardCharsets.UTF_8));

        assertThat(((Input.Read) input).doc().text()).doesNotContain("<p>");
    }

    private static Input.Read read(String html) {
        var input = Given.read("page.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(input).isInstanceOf(Input.Read.class);
        return (Input.Read) input;
    }
}
