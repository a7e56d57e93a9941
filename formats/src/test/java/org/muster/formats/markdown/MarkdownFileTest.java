package org.muster.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.formats.Given;
import org.muster.formats.Input;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

final class MarkdownFileTest {

    private static final String REPORT = """
            ---
            title: "Rail works end early"
            date: 2031-05-09
            publisher: Vinn Courier
            ---

            # Rail works end *early*

            The line between [Vinn](https://vinn.example/3) and Ostrel reopened with **412**
            passengers on the first train, of 1&nbsp;200 seats.

            - 14 bridges were mended
            - 3 were replaced

            | District | Homes |
            |---|---|
            | Ostrel | 1,204 |

            ```
            500 lines of code
            ```

            ![7 men on a bridge](b.jpg)
            """;

    private static Input given(String name, String markdown) {
        return Given.read(name, markdown.getBytes(StandardCharsets.UTF_8));
    }

    private static Document read(String markdown) {
        assertThat(given("report.md", markdown)).isInstanceOf(Input.Read.class);
        return ((Input.Read) given("report.md", markdown)).doc();
    }

    @Test
    void marks_addresses_and_code_are_left_out() {
        assertThat(read(REPORT).text()).isEqualTo("""
                Rail works end early

                The line between Vinn and Ostrel reopened with 412
                passengers on the first train, of 1\u00a0200 seats.

                14 bridges were mended

                3 were replaced

                Ostrel: 1,204 Homes.
                """);
    }

    @Test
    void front_matter_states_title_date_and_outlet() {
        var metadata = read(REPORT).metadata();
        assertThat(metadata.title().find()).contains("Rail works end early");
        assertThat(metadata.publisher().find()).contains("Vinn Courier");
        assertThat(metadata.published().find().orElseThrow().toString()).isEqualTo("2031-05-09");
    }

    @Test
    void a_number_is_traced_to_its_characters() {
        var doc = read(REPORT);
        for (var number : List.of("412", "14", "1,204")) {
            int begin = doc.text().indexOf(number);
            assertThat(doc.layout().positions(new Span(begin, begin + number.length())))
                    .first()
                    .isInstanceOfSatisfying(
                            Position.Characters.class,
                            place -> assertThat(place.span().in(REPORT)).isEqualTo(number));
        }
    }

    @Test
    void what_was_left_out_is_noted() {
        var input = (Input.Read) given("report.md", REPORT);
        assertThat(input.notes().stream().map(Note::message))
                .containsExactly("One block of code or HTML was left out.");
    }

    @Test
    void deep_nesting_and_empty_files_come_to_an_end() {
        assertThat(given("deep.md", "> ".repeat(50_000) + "9 men").uri()).isEqualTo("deep.md");
        assertThat(given("stars.md", "*a_ ".repeat(50_000)).uri()).isEqualTo("stars.md");
        assertThat(given("brackets.md", "[".repeat(50_000)).uri()).isEqualTo("brackets.md");
        assertThat(given("no.md", "```\n1\n```").toString())
                .isEqualTo("no.md is a Markdown file without text. Maybe all of it is code, pictures or HTML.");
    }
}
