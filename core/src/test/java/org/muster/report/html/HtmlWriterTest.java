package org.muster.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;

class HtmlWriterTest {

    private static final String REPORT = """
        Harbour of Velmora counts its ferries

        The harbour handled 410 ships in March 2024 and 380 in April 2024, the harbour office said.
        """;

    @Test
    void every_link_inside_the_page_has_its_target() {
        var page = page(REPORT);
        var ids = new HashSet<>(found(page, "id=\"([^\"]+)\""));
        assertThat(found(page, "href=\"#([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ids).contains(target));
    }

    @Test
    void every_id_is_given_once() {
        assertThat(found(page(REPORT), " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
    }

    @Test
    void nothing_of_a_report_becomes_markup() {
        var page = page("A <script>alert(1)</script> \"quoted\" & 'plain' line counts 12 ships.");
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(");
    }

    @Test
    void the_page_names_no_address_to_load() {
        assertThat(found(page(REPORT), "(?:src|href)=\"((?:https?:)?//[^\"]*)\""))
                .isEmpty();
    }

    @Test
    void the_same_report_gives_the_same_page() {
        assertThat(page(REPORT)).isEqualTo(page(REPORT));
    }

    private static String page(String text) {
        var out = new StringWriter();
        HtmlWriter.write(new Muster().check(List.of(Document.of("harbour.txt", text))), out);
        return out.toString();
    }

    private static List<String> found(String page, String pattern) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
