package org.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Box;
import org.muster.model.text.Document;
import org.muster.model.text.Layout;
import org.muster.model.text.Metadata;
import org.muster.model.text.Piece;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

/// Where a figure stands in the original is printed for every kind of position.
final class OriginalJsonTest {

    @Test
    void an_element_of_a_page_has_the_selectors_of_the_annotation_model() {
        var content = "🚢 News\n  410\n ships, as ever";
        var element = new Position.Element("/html/body/p", new Span(3, 6), new Span(10, 13));
        var layout = new Layout.Paged(List.of(new Piece(new Span(0, 3), element)), content);

        assertThat(printed("410 ships", layout)).isEqualTo("""
                [{"type":"element","path":"/html/body/p","begin":3,"end":6,\
                "quote":{"prefix":"🚢 News\\n  ","exact":"410","suffix":"\\n ships, as ever"},\
                "position":{"start":9,"end":12}}]""");
    }

    @Test
    void a_box_on_a_page_is_given_in_tenths_of_a_point() {
        var page = new Position.Page(2, new Box(10.04, 20, 33.37, 31.5));

        assertThat(printed("410 ships", pieced(page)))
                .isEqualTo("[{\"type\":\"page\",\"page\":2,\"box\":{\"left\":10.0,\"top\":20.0,\"right\":33.4,"
                        + "\"bottom\":31.5}}]");
    }

    @Test
    void a_part_of_a_mail_holds_a_position_within() {
        var part = new Position.Part("1.2", new Position.Characters(new Span(7, 10)));

        assertThat(printed("410 ships", pieced(part)))
                .isEqualTo("[{\"type\":\"part\",\"part\":\"1.2\",\"within\":{\"type\":\"characters\",\"begin\":7,"
                        + "\"end\":10}}]");
    }

    @Test
    void a_field_has_its_row_and_name() {
        var field = new Position.Field(4, "text", new Span(7, 10));

        assertThat(printed("410 ships", pieced(field)))
                .isEqualTo("[{\"type\":\"field\",\"row\":4,\"name\":\"text\",\"begin\":7,\"end\":10}]");
    }

    @Test
    void what_was_not_taken_from_the_original_stands_nowhere() {
        assertThat(printed("410 ships", new Layout.Pieced(List.of()))).isEqualTo("[]");
    }

    private static Layout pieced(Position position) {
        return new Layout.Pieced(List.of(new Piece(new Span(0, 3), position)));
    }

    private static String printed(String text, Layout layout) {
        var out = new StringWriter();
        Json.lines(out, json -> {
            json.writeStartObject();
            new OriginalJson(Document.of("a.html", text, Metadata.NONE, layout)).write(json, new Span(0, 3));
            json.writeEndObject();
        });
        return out.toString().strip().replaceAll("^\\{\"original\":|}$", "");
    }
}
