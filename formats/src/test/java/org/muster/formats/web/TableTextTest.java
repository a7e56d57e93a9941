package org.muster.formats.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Document;
import org.muster.model.text.Position;
import org.muster.model.text.Span;
import org.muster.pipeline.Muster;

/// A table's cells become figures that carry their headings: what they count, and when.
final class TableTextTest {

    private static final String AROUND = """
        <html lang="en"><body><article><h1>The harbour office of Dunnevik in figures</h1>
        <p>The harbour office of Dunnevik has published what it counted, as it does in every year at about this time.</p>
        %s
        <p>The office will publish the next ones in a year, it said, and hopes that these will be better than the last.</p>
        </article></body></html>""";

    @Test
    void aColumnSaysWhatIsCountedAndARowWhen() {
        assertThat(figures("""
            <table><tr><th>Month</th><th>Ships</th><th>Killed</th></tr>
            <tr><td>March 2024</td><td>410</td><td>12</td></tr><tr><td>April 2024</td><td>380</td><td>9</td></tr></table>"""))
                .containsExactly(
                        "410 ships 2024-03",
                        "12 people killed 2024-03",
                        "380 ships 2024-04",
                        "9 people killed 2024-04");
    }

    @Test
    void aRowSaysWhatIsCountedAndAColumnWhen() {
        assertThat(figures("""
            <table><thead><tr><td></td><td>2023</td><td>2024</td></tr></thead>
            <tr><td>Wounded</td><td>31</td><td>45</td></tr><tr><td>Unemployment rate (%)</td><td>4.5</td><td>4.1</td></tr></table>"""))
                .containsExactly(
                        "31 people wounded 2023",
                        "45 people wounded 2024",
                        "4.5% unemployment rate 2023",
                        "4.1% unemployment rate 2024");
    }

    @Test
    void theCaptionSaysWhatIsCountedWhereTheCornerNamesTheRows() {
        assertThat(figures("""
            <table><caption>Ships handled</caption><tr><th>Harbour</th><th>2023</th></tr>
            <tr><td>Sandry</td><td>95</td></tr><tr><td>Kelmar</td><td>120</td></tr></table>""")).containsExactly("95 ships handled 2023", "120 ships handled 2023");
    }

    @Test
    void headingsOverSeveralColumnsAreReadWithThoseBelow() {
        assertThat(figures("""
            <table><tr><th rowspan=2>Town</th><th colspan=2>Ships</th></tr><tr><th>2023</th><th>2024</th></tr>
            <tr><th>Tarsk</th><td>7</td><td>3</td></tr></table>""")).containsExactly("7 ships 2023", "3 ships 2024");
    }

    @Test
    void aMonthTakesItsYearFromTheCaption() {
        assertThat(text("""
            <table><caption>Dues in 2022</caption><tr><th>Month</th><th>Dues (USD million)</th></tr>
            <tr><td>May</td><td>1,240</td></tr></table>""")).contains("\n\n1,240 million USD Dues (May 2022).\n\n");
    }

    @Test
    void aCellIsFoundAgainInItsColumn() {
        var page = HtmlPage.of(AROUND.formatted("""
            <table><tr><th>Month</th><th>Ships</th></tr><tr><td>March 2024</td><td>410</td></tr></table>"""));
        int begin = page.text().indexOf("410 Ships");

        assertThat(page.layout().positions(new Span(begin, begin + 9)))
                .extracting(position -> ((Position.Element) position).path())
                .containsExactly(
                        "/html[1]/body[1]/article[1]/table[1]/tbody[1]/tr[2]/td[2]",
                        "/html[1]/body[1]/article[1]/table[1]/tbody[1]/tr[1]/th[2]");
    }

    @Test
    void columnsThatNothingTellsApartGetNoHeading() {
        assertThat(text("""
            <table><tr><th></th><th colspan=2>Accidents</th></tr><tr><td>March 2024</td><td>12</td><td>9</td></tr></table>""")).contains("\n\n12 (March 2024). 9 (March 2024).\n\n");
    }

    @Test
    void aTableOfWordsKeepsThem() {
        assertThat(text("""
            <table><tr><th>Harbour</th><th>Harbour master</th></tr><tr><td>Sandry</td><td>Ana Reth</td></tr></table>""")).contains("\n\nSandry: Harbour master: Ana Reth.\n\n");
    }

    @Test
    void aTableWithoutHeadingsIsKeptAsItIs() {
        assertThat(text("<table><tr><td>12</td><td>9</td></tr><tr><td>7</td><td>4</td></tr></table>"))
                .contains("\n\n12 | 9\n\n7 | 4\n\n");
    }

    @Test
    void endlessSpansAreBounded() {
        assertThat(
                        text(
                                "<table><tr><th>Town<th colspan=999>Killed<tr><td rowspan=999>Tarsk<td colspan=999999>7</table>"))
                .contains("Tarsk: 7");
    }

    private static String text(String table) {
        return HtmlPage.of(AROUND.formatted(table)).text();
    }

    /// Returns amount, measure and window of each figure.
    private static List<String> figures(String table) {
        var doc = Document.of("page.html", text(table));
        return new Muster()
                .check(List.of(doc)).documents().getFirst().claims().stream()
                        .map(claim -> "%s %s %s"
                                .formatted(
                                        claim.figure().text(),
                                        claim.measure().words(),
                                        claim.extent().window().edtf().orElse("")))
                        .toList();
    }
}
