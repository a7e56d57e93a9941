package org.muster.formats.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.formats.Given;
import org.muster.formats.Input;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

final class OfficeFileTest {

    private static final String DOCX_BODY = """
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry strike enters its third week</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The crews of </w:t></w:r><w:ins><w:r><w:t>19</w:t></w:r></w:ins>\
            <w:del><w:r><w:delText>17</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> ferries</w:t></w:r>\
            <w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:instrText>PAGE 12</w:instrText></w:r>\
            <w:r><w:t> walked out.</w:t></w:r></w:p>
            <w:p/>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Harbour</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Sailings</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Vinn</w:t></w:r></w:p></w:tc><w:tc><w:p/><w:p><w:r><w:t>1,204</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><w:r><w:t>Talks resume on Monday.</w:t><w:br/><w:t>No date was set for the 2</w:t><w:noBreakHyphen/><w:t>day hearing.</w:t></w:r></w:p>
            """;

    private static Document read(byte[] file) {
        assertThat(Given.read("report.docx", file)).isInstanceOf(Input.Read.class);
        return ((Input.Read) Given.read("report.docx", file)).doc();
    }

    private static byte[] docx() {
        return Packed.parts("[Content_Types].xml", "<Types/>", Docx.MAIN, Packed.docx(DOCX_BODY));
    }

    @Test
    void the_text_is_read_by_paragraphs_and_rows() {
        assertThat(read(docx()).text()).isEqualTo("""
                Ferry strike enters its third week

                The crews of 19 ferries walked out.

                Vinn: 1,204 Sailings.

                Talks resume on Monday.
                No date was set for the 2\u2011day hearing.
                """);
    }

    @Test
    void a_number_is_traced_to_its_element() {
        var doc = read(docx());
        int begin = doc.text().indexOf("1,204");
        assertThat(doc.layout().positions(new Span(begin, begin + 5)))
                .first()
                .isInstanceOfSatisfying(Position.Element.class, place -> {
                    assertThat(place.path())
                            .isEqualTo("word/document.xml!/w:document[1]/w:body[1]/w:tbl[1]/w:tr[2]/w:tc[2]/w:p[2]");
                    assertThat(place.span()).isEqualTo(new Span(0, 5));
                });
        int crews = doc.text().indexOf("19 ferries");
        assertThat(doc.layout().positions(new Span(crews, crews + 2)))
                .first()
                .isInstanceOfSatisfying(Position.Element.class, place -> {
                    assertThat(place.path()).endsWith("/w:p[2]");
                    assertThat(place.span()).isEqualTo(new Span(13, 15));
                });
    }

    @Test
    void what_was_left_out_and_when_it_was_made_is_noted() {
        var core =
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Ferry  strike</dc:title>"
                        + "<dcterms:created>2031-03-04T08:00:00Z</dcterms:created></cp:coreProperties>";
        var file = Packed.parts(Docx.MAIN, Packed.docx(DOCX_BODY), Properties.DOCX, core);
        var input = (Input.Read) Given.read("report.docx", file);
        assertThat(input.doc().title().find()).contains("Ferry strike");
        assertThat(input.doc().published().find()).isEmpty();
        assertThat(input.notes().stream().map(Note::message))
                .containsExactly(
                        "The file was made on 2031-03-04, which need not be when the report was published; if it was:"
                                + " --published 2031-03-04.",
                        "One footnote was left out.");
    }

    @Test
    void open_document_text_is_read_the_same_way() {
        var body = "<text:tracked-changes><text:p>17</text:p></text:tracked-changes>"
                + "<text:h>Ferry strike enters its third week</text:h>"
                + "<text:p>The crews of<text:s/>19 <text:span>ferries</text:span><text:note><text:p>Of 44.</text:p></text:note>"
                + " walked out.</text:p>"
                + "<text:list><text:list-item><text:p>Vinn: 12 sailings</text:p></text:list-item>"
                + "<text:list-item><text:p>Ostrel: 7</text:p></text:list-item></text:list>"
                + "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Harbour</text:p>"
                + "</table:table-cell><table:table-cell><text:p>Sailings</text:p></table:table-cell></table:table-row>"
                + "</table:table-header-rows><table:table-row><table:table-cell><text:p>Vinn</text:p></table:table-cell>"
                + "<table:table-cell><text:p>1,204</text:p></table:table-cell></table:table-row></table:table>"
                + "<table:table><table:table-row><table:table-cell><text:p>Vinn</text:p></table:table-cell>"
                + "<table:table-cell><text:p>12 Quay Street</text:p></table:table-cell></table:table-row></table:table>";
        var file = Packed.parts("mimetype", "application/vnd.oasis.opendocument.text", Odt.CONTENT, Packed.odt(body));
        assertThat(read(file).text()).isEqualTo("""
                Ferry strike enters its third week

                The crews of 19 ferries walked out.

                Vinn: 12 sailings

                Ostrel: 7

                Vinn: 1,204 Sailings.

                Vinn | 12 Quay Street
                """);
    }

    @Test
    void cells_that_are_joined_head_all_their_columns_and_rows() {
        var body =
                "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>Harbour</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>Sailings</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>2030</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2031</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:tc><w:p><w:r><w:t>Vinn</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1,1</w:t></w:r><w:r><w:t>90</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>1,204</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(read(Packed.parts(Docx.MAIN, Packed.docx(body))).text())
                .isEqualTo("Vinn: 1,190 Sailings (2030). Vinn: 1,204 Sailings (2031).\n");
    }

    @Test
    void a_table_that_lays_out_a_page_is_told_cell_by_cell() {
        var body =
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ferry strike</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"
                                .formatted("The crews of 19 ferries walked out. ".repeat(12))
                        + "<w:tc><w:p><w:r><w:t>Talks resume on Monday.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        assertThat(read(Packed.parts(Docx.MAIN, Packed.docx(body))).text())
                .startsWith("Ferry strike\n\nThe crews")
                .endsWith("\n\nTalks resume on Monday.\n");
    }

    @Test
    void a_box_of_text_stands_after_the_paragraph_it_is_in() {
        var box = "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Sailings: 1,204</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Source: the port</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>";
        var body =
                "<w:p><w:r><w:t>The crews of 19 </w:t></w:r>" + box + "<w:r><w:t>ferries walked out.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Talks resume on Monday.</w:t></w:r></w:p>";
        assertThat(read(Packed.parts(Docx.MAIN, Packed.docx(body))).text()).isEqualTo("""
                The crews of 19 ferries walked out.

                Sailings: 1,204

                Source: the port

                Talks resume on Monday.
                """);
    }

    private static String paragraph(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>".formatted(style, words);
    }

    @Test
    void a_table_of_contents_is_no_text() {
        var styled =
                paragraph("TOCHeading", "Contents") + paragraph("TOC1", "Ferries 3") + paragraph("TOC2", "Crews 12");
        var gallery =
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                        + "<w:sdtContent>" + paragraph("Plain", "Ferries 3") + "</w:sdtContent></w:sdt>";
        var field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Ferries 3</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Crews 12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        for (var contents : List.of(styled, gallery, field)) {
            var file = Packed.parts(Docx.MAIN, Packed.docx(contents + DOCX_BODY));
            assertThat(read(file).text()).isEqualTo(read(docx()).text());
            assertThat(((Input.Read) Given.read("report.docx", file)).omissions())
                    .isNotEmpty()
                    .allSatisfy(left -> assertThat(left.what()).isEqualTo("table of contents"));
        }
    }

    @Test
    void a_field_of_contents_that_does_not_end_hides_nothing() {
        var field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>";
        assertThat(read(Packed.parts(Docx.MAIN, Packed.docx(field + DOCX_BODY))).text())
                .isEqualTo(read(docx()).text());
    }

    @Test
    void a_table_of_contents_of_an_open_document_is_no_text() {
        var body = "<text:table-of-content><text:index-body><text:p>Ferries 3</text:p></text:index-body>"
                + "</text:table-of-content><text:p>The crews of 19 ferries walked out.</text:p>";
        var file = Packed.parts("mimetype", "application/vnd.oasis.opendocument.text", Odt.CONTENT, Packed.odt(body));
        assertThat(read(file).text()).isEqualTo("The crews of 19 ferries walked out.\n");
    }

    @Test
    void nothing_from_outside_and_no_entity_is_read() {
        var bomb =
                "<!DOCTYPE w [<!ENTITY a \"9\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>"
                        + Packed.docx("<w:p><w:r><w:t>Taken: &b;&c; of 12</w:t></w:r></w:p>")
                                .substring(21);
        var input = Given.read("bomb.docx", Packed.parts(Docx.MAIN, bomb));
        if (input instanceof Input.Read read) {
            assertThat(read.doc().text()).doesNotContain("9").contains("of 12");
        } else {
            assertThat(input.toString()).startsWith("bomb.docx looks like a file of a word processor and is broken");
        }
    }

    @Test
    void a_part_that_unpacks_without_end_is_refused() {
        var bomb = Packed.parts(Docx.MAIN, Packed.docx("<w:p>" + " ".repeat(80 << 20) + "</w:p>"));
        assertThat(Given.read("bomb.docx", bomb).toString())
                .startsWith("bomb.docx unpacks to more than")
                .endsWith("save it as text.");
    }

    @Test
    void a_cut_or_damaged_file_is_read_or_refused_but_never_thrown() {
        var file = docx();
        for (int length = 1; length < file.length; length += 11) {
            assertThat(Given.read("cut.docx", Arrays.copyOf(file, length)).uri())
                    .isEqualTo("cut.docx");
        }
        for (var body : List.of("<w:p>", "<a><b></a>", "&", "")) {
            assertThat(Given.read("bad.docx", Packed.parts(Docx.MAIN, body))).isInstanceOf(Input.Refused.class);
        }
    }
}
