package org.muster.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A layout finds a span again in the original.
final class LayoutTest {

    private static final Piece FIRST = piece(0, 10, 100, 110);
    /// White space was joined within it: five characters stand for eight.
    private static final Piece JOINED = piece(10, 15, 110, 118);
    private static final Piece ELSEWHERE =
            new Piece(new Span(17, 20), new Position.Element("/html/body/p[2]", new Span(0, 3), new Span(140, 143)));

    private static final Layout LAYOUT = new Layout.Pieced(List.of(FIRST, JOINED, ELSEWHERE));

    @Test
    void text_that_is_the_original_stands_where_it_stands() {
        assertThat(Layout.same().positions(new Span(3, 5))).containsExactly(new Position.Characters(new Span(3, 5)));
    }

    @Test
    void a_part_of_a_piece_is_a_part_of_its_position() {
        assertThat(LAYOUT.positions(new Span(2, 4))).containsExactly(element(102, 104));
    }

    @Test
    void a_piece_of_another_length_stays_whole() {
        assertThat(LAYOUT.positions(new Span(11, 12))).containsExactly(element(110, 118));
    }

    @Test
    void pieces_of_one_element_are_joined_and_others_follow() {
        assertThat(LAYOUT.positions(new Span(8, 18)))
                .containsExactly(
                        element(108, 118), new Position.Element("/html/body/p[2]", new Span(0, 1), new Span(140, 141)));
    }

    @Test
    void what_lies_between_the_pieces_stands_nowhere() {
        assertThat(LAYOUT.positions(new Span(15, 17))).isEmpty();
        assertThat(LAYOUT.positions(new Span(20, 30))).isEmpty();
    }

    @Test
    void boxes_on_a_page_and_parts_of_a_mail_are_joined() {
        var boxes = new Layout.Pieced(List.of(
                new Piece(new Span(0, 4), new Position.Page(3, new Box(10, 20, 30, 28))),
                new Piece(new Span(5, 9), new Position.Page(3, new Box(34, 20, 60, 30))),
                new Piece(new Span(9, 12), new Position.Part("1.2", new Position.Field(2, "text", new Span(0, 3))))));

        assertThat(boxes.positions(new Span(1, 10)))
                .containsExactly(
                        new Position.Page(3, new Box(10, 20, 60, 30)),
                        new Position.Part("1.2", new Position.Field(2, "text", new Span(0, 1))));
    }

    @Test
    void boxes_on_two_lines_stay_two() {
        var lines = new Layout.Pieced(List.of(
                new Piece(new Span(0, 4), new Position.Page(3, new Box(50, 20, 60, 28))),
                new Piece(new Span(4, 9), new Position.Page(3, new Box(10, 33, 30, 41)))));

        assertThat(lines.positions(new Span(1, 7))).hasSize(2);
    }

    @Test
    void pieces_must_not_overlap() {
        assertThatThrownBy(() -> new Layout.Pieced(List.of(JOINED, FIRST))).hasMessageContaining("must not begin");
    }

    private static Piece piece(int begin, int end, int from, int to) {
        return new Piece(new Span(begin, end), element(from, to));
    }

    private static Position element(int from, int to) {
        return new Position.Element("/html/body/p", new Span(from - 90, to - 90), new Span(from, to));
    }
}
