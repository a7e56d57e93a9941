package org.muster.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.formats.Given;
import org.muster.formats.Input;
import org.muster.formats.Omission;
import org.muster.model.text.Document;
import org.muster.model.text.Note;
import org.muster.model.text.Position;
import org.muster.model.text.Span;

final class PdfFileTest {

    /// The first letter of Hebrew, which is written from the right.
    private static final char ALEF = '\u05d0';

    private static List<Drawn.Text> column(double left, double top, String... lines) {
        var drawn = new ArrayList<Drawn.Text>();
        for (int i = 0; i < lines.length; i++) {
            drawn.add(new Drawn.Text(left, top + 13 * i, 10, lines[i]));
        }
        return drawn;
    }

    @SafeVarargs
    private static List<Drawn.Text> page(List<Drawn.Text>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }

    private static Document read(byte[] file) {
        assertThat(Given.read("report.pdf", file)).isInstanceOf(Input.Read.class);
        return ((Input.Read) Given.read("report.pdf", file)).doc();
    }

    private static List<String> notes(byte[] file) {
        return ((Input.Read) Given.read("report.pdf", file))
                .notes().stream().map(Note::message).toList();
    }

    private static byte[] columns() {
        return Drawn.pages(page(
                List.of(new Drawn.Text(60, 80, 20, "Landslide above Torvane closes the pass for weeks")),
                column(
                        60,
                        120,
                        "TORVANE, 4 March 2031 - A landslide",
                        "killed 14 people and buried 31 houses",
                        "above the town, the prefect said. Res-",
                        "cuers reached the upper hamlet late",
                        "in the evening and brought down a 62-",
                        "year-old shepherd alive."),
                column(
                        310,
                        120,
                        "Of the dead, nine were road workers.",
                        "The pass will stay closed for weeks,",
                        "the road office said, because another",
                        "40,000 tonnes of rock hang loose over",
                        "the northern gallery.")));
    }

    @Test
    void columns_are_read_one_after_the_other() {
        assertThat(read(columns()).text()).isEqualTo("""
                Landslide above Torvane closes the pass for weeks

                TORVANE, 4 March 2031 - A landslide killed 14 people and buried 31 houses above the town, the prefect \
                said. Rescuers reached the upper hamlet late in the evening and brought down a 62-year-old shepherd \
                alive.

                Of the dead, nine were road workers. The pass will stay closed for weeks, the road office said, \
                because another 40,000 tonnes of rock hang loose over the northern gallery.
                """);
    }

    @Test
    void a_number_is_traced_to_its_place_on_the_page() {
        var doc = read(columns());
        int begin = doc.text().indexOf("40,000");
        var positions = doc.layout().positions(new Span(begin, begin + 6));
        assertThat(positions).hasSize(1).first().isInstanceOfSatisfying(Position.Page.class, place -> {
            assertThat(place.number()).isEqualTo(1);
            assertThat(place.box().left()).isBetween(309.0, 312.0);
            assertThat(place.box().bottom()).isBetween(158.0, 160.0);
            assertThat(place.box().right()).isBetween(330.0, 345.0);
        });
    }

    @Test
    void heads_feet_and_page_numbers_are_left_out() {
        var pages = new ArrayList<List<Drawn.Text>>();
        for (int number = 1; number <= 3; number++) {
            pages.add(page(
                    column(60, 40, "Harbour Review  No. 12"),
                    column(
                            60,
                            120,
                            "Dockers unloaded 1,2%s0 crates on day %s of the strike.".formatted(number, number)),
                    column(300, 760, Integer.toString(number))));
        }
        var file = Drawn.pages(pages.get(0), pages.get(1), pages.get(2));
        assertThat(read(file).text()).isEqualTo("""
                Dockers unloaded 1,210 crates on day 1 of the strike.

                Dockers unloaded 1,220 crates on day 2 of the strike.

                Dockers unloaded 1,230 crates on day 3 of the strike.
                """);
        assertThat(((Input.Read) Given.read("report.pdf", file)).omissions())
                .hasSize(6)
                .contains(
                        new Omission("page head or foot", "Harbour Review No. 12"),
                        new Omission("page head or foot", "3"));
    }

    @Test
    void a_paragraph_goes_on_over_the_page() {
        var file = Drawn.pages(
                column(
                        60,
                        120,
                        "The ministry counted 212 cases of fever in the two",
                        "valleys, and said that it expected the"),
                column(60, 120, "number to fall before the end of the month."));
        assertThat(read(file).text())
                .isEqualTo("The ministry counted 212 cases of fever in the two valleys, and said that it expected the"
                        + " number to fall before the end of the month.\n");
    }

    @Test
    void a_line_that_runs_from_the_right_is_read_from_there() {
        var file = Drawn.lettered(ALEF, column(60, 120, "dc 1,250 ba fe", "jihg lk 37 nm qpo"));
        assertThat(read(file).text()).isEqualTo(fromAlef("ef ab 1,250 cd opq mn 37 kl ghij") + "\n");
    }

    @Test
    void brackets_in_a_line_from_the_right_open_where_they_are_read_first() {
        var file = Drawn.lettered(ALEF, column(60, 120, "dc (1,250) ba fe", "jihg (lk 37 nm) qpo"));
        assertThat(read(file).text()).isEqualTo(fromAlef("ef ab (1,250) cd opq (mn 37 kl) ghij") + "\n");
    }

    @Test
    void columns_that_run_from_the_right_are_read_from_the_right_one_on() {
        var right = column(310, 120, "jihg fedc baba dcba fede", "gfed 14 cbab cbaf edcb", "dcba fedc bafe dcab");
        var left = column(60, 120, "baab 620 dccd feef aabb", "ccdd eeff abab cdcd efef", "fefe dcdc baba 9 fcfc");
        var text = read(Drawn.lettered(ALEF, page(left, right))).text();
        assertThat(text).startsWith(fromAlef("edef abcd abab cdef ghij"));
        assertThat(text.indexOf("14")).isLessThan(text.indexOf("620"));
    }

    /// Returns words with those letters in place of "a", "b" and so on that follow Alef.
    private static String fromAlef(String words) {
        return words.chars()
                .map(letter -> 'a' <= letter ? ALEF + letter - 'a' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void a_footnote_mark_is_no_digit_of_its_number() {
        var words = "The census counted 48,200";
        double end = 60 + Drawn.width(10, words);
        var file = Drawn.pages(List.of(
                new Drawn.Text(60, 120, 10, words),
                new Drawn.Text(end, 116, 6, "3"),
                new Drawn.Text(end + 6, 120, 10, "people in the valley.")));
        assertThat(read(file).text()).isEqualTo("The census counted 48,200 people in the valley.\n");
        assertThat(notes(file)).contains("one footnote mark was left out.");
    }

    @Test
    void a_table_is_read_row_by_row() {
        var file = Drawn.pages(page(
                column(60, 120, "District", "Ostrel", "Vinn"),
                column(200, 120, "Homes", "1,204", "377"),
                column(300, 120, "Burnt", "18", "4")));
        assertThat(read(file).text())
                .isEqualTo("Ostrel: 1,204 Homes. Ostrel: 18 Burnt.\n\nVinn: 377 Homes. Vinn: 4 Burnt.\n");
    }

    @Test
    void a_table_without_a_word_in_its_corner_keeps_its_headings() {
        var file = Drawn.pages(page(
                column(60, 130, "Ostrel", "Vinn"),
                column(200, 118, "Homes", "1,204", "377"),
                column(300, 118, "Barns", "18", "4")));
        assertThat(read(file).text())
                .isEqualTo("Ostrel: 1,204 Homes. Ostrel: 18 Barns.\n\nVinn: 377 Homes. Vinn: 4 Barns.\n");
    }

    @Test
    void rows_of_words_are_kept_as_they_are() {
        var file = Drawn.pages(page(
                column(60, 120, "District", "Ostrel", "Vinn"), column(200, 120, "Prefect", "Ada Orlun", "Orla Benn")));
        assertThat(read(file).text()).isEqualTo("District | Prefect\n\nOstrel | Ada Orlun\n\nVinn | Orla Benn\n");
    }

    /// Lines of a narrow column, each stretched to the same width.
    private static List<Drawn.Text> stretched(double left, double top, String... lines) {
        var drawn = new ArrayList<Drawn.Text>();
        for (int i = 0; i < lines.length; i++) {
            var words = lines[i].split(" ", -1);
            double letters = Arrays.stream(words)
                    .mapToDouble(word -> Drawn.width(10, word))
                    .sum();
            double gap = i + 1 == lines.length ? 3 : (140 - letters) / (words.length - 1);
            double at = left;
            for (var word : words) {
                drawn.add(new Drawn.Text(at, top + 12 * i, 10, word));
                at += Drawn.width(10, word) + gap;
            }
        }
        return drawn;
    }

    @Test
    void stretched_lines_of_narrow_columns_are_no_cells() {
        var file = Drawn.pages(page(
                List.of(new Drawn.Text(60, 80, 20, "Landslide above Torvane closes the pass")),
                stretched(
                        60,
                        120,
                        "A landslide killed 14 people and",
                        "buried 31 houses above",
                        "the town of Torvane, its prefect",
                        "said on Tuesday. Rescuers who",
                        "reached the upper of the",
                        "hamlets brought down a man,"),
                stretched(
                        209,
                        120,
                        "62 years old, alive. They think",
                        "that another 40 people are",
                        "missing, among them all 9",
                        "of a road crew. Two cranes and",
                        "a company of engineers,",
                        "120 men, are on their way.")));
        assertThat(read(file).text()).isEqualTo("""
                Landslide above Torvane closes the pass

                A landslide killed 14 people and buried 31 houses above the town of Torvane, its prefect said on Tuesday.\
                 Rescuers who reached the upper of the hamlets brought down a man, 62 years old, alive. They think that\
                 another 40 people are missing, among them all 9 of a road crew. Two cranes and a company of engineers,\
                 120 men, are on their way.
                """);
    }

    @Test
    void each_point_of_a_list_is_a_paragraph() {
        var file = Drawn.pages(
                column(60, 120, "The prefect said:", "\u2022 14 people died,", "\u2022 31 houses were buried."));
        assertThat(read(file).text())
                .isEqualTo("The prefect said:\n\n\u2022 14 people died,\n\n\u2022 31 houses were buried.\n");
    }

    @Test
    void a_mark_of_a_footnote_leaves_no_gap_before_the_full_stop() {
        var words = "The census counted 48,200";
        double end = 60 + Drawn.width(10, words);
        var file = Drawn.pages(List.of(
                new Drawn.Text(60, 120, 10, words),
                new Drawn.Text(end, 116, 6, "3"),
                new Drawn.Text(end + 3, 120, 10, "."),
                new Drawn.Text(60, 700, 5, "3"),
                new Drawn.Text(63, 703, 8, "Without the upper hamlet.")));
        assertThat(read(file).text()).isEqualTo("The census counted 48,200.\n\nWithout the upper hamlet.\n");
    }

    @Test
    void a_page_without_text_is_refused_as_scanned() {
        assertThat(Given.read("scan.pdf", Drawn.pages(List.of())).toString())
                .isEqualTo("scan.pdf is a PDF file without text, as of scanned pages (1 in all). Maybe run text"
                        + " recognition over it first, and give what that makes of it.");
    }

    @Test
    void a_cut_or_damaged_file_is_read_or_refused_but_never_thrown() {
        var file = columns();
        for (int length = 1; length < file.length; length += 37) {
            assertThat(Given.read("cut.pdf", Arrays.copyOf(file, length)).uri()).isEqualTo("cut.pdf");
        }
        var no = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        assertThat(Given.read("no.pdf", no).toString()).startsWith("no.pdf looks like a PDF file and is broken: ");
    }

    @Test
    void a_page_that_unpacks_without_end_is_read_or_refused_within_bounds() {
        var file = Drawn.packed("0 0 m 1 1 l S ".repeat(8_000_000));
        assertThat(file.length).isLessThan(1 << 20);
        assertThat(Given.read("bomb.pdf", file).toString()).startsWith("bomb.pdf ");
    }

    @Test
    void what_stands_below_columns_is_read_after_them() {
        var file = Drawn.pages(page(
                column(
                        60,
                        120,
                        "Divers searched the harbour basin on",
                        "Friday and brought up two of the five",
                        "crates that the ferry had lost."),
                column(
                        310,
                        120,
                        "The other three may have drifted as",
                        "far as the lighthouse, the harbour",
                        "master said on Saturday."),
                column(60, 190, "The search goes on.")));
        assertThat(read(file).text()).endsWith("said on Saturday.\n\nThe search goes on.\n");
    }

    @Test
    void what_a_printer_adds_to_a_page_is_left_out() {
        var file = Drawn.pages(page(
                List.of(
                        new Drawn.Text(30, 20, 8, "3/4/31, 5:12 PM"),
                        new Drawn.Text(300, 20, 8, "Divers find two crates")),
                column(60, 120, "Divers brought up two of the five crates."),
                List.of(new Drawn.Text(30, 780, 8, "https://vinn.example/17"), new Drawn.Text(560, 780, 8, "1/1"))));
        assertThat(read(file).text()).isEqualTo("Divers brought up two of the five crates.\n");
    }
}
