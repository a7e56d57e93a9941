package org.muster.eval.newsquant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private final Conventions conventions = new Conventions();

    @Test
    void lost_signs_are_given_back() {
        assertThat(conventions.read("The villa in Orvale was sold for PS2.7m."))
                .containsExactly(new Tuple(List.of(2_700_000.0), "=", "pound sterling", Set.of("villa", "orvale")));
    }

    @Test
    void cents_and_the_price_they_lead_to_refer_to_the_same() {
        assertThat(conventions.read("Tarsk Rail rose 40 cents to $2.24."))
                .containsExactly(
                        new Tuple(List.of(40.0), "up", "cent", Set.of("tarsk", "rail")),
                        new Tuple(List.of(2.24), "=", "dollar", Set.of("tarsk", "rail")));
    }

    @Test
    void one_verb_tells_of_several_names() {
        assertThat(conventions.read("Shares of Osk fell 3%, Dunnevik by 2% and Orvale was down 1%."))
                .extracting(Tuple::change)
                .containsOnly("down");
    }

    @Test
    void a_phrasal_verb_is_no_rise() {
        assertThat(conventions.read("Dunnevik gave up 12 points."))
                .extracting(Tuple::change)
                .containsExactly("=");
    }

    @Test
    void one_of_so_many_is_their_share() {
        assertThat(conventions.read("Osk is one of four towns."))
                .containsExactly(new Tuple(List.of(0.25), "=", "% town", Set.of("osk")));
    }

    @Test
    void a_number_of_a_name_is_no_quantity() {
        assertThat(conventions.read("She tried the new Tarsk Phone 5.")).isEmpty();
    }

    @Test
    void a_superlative_keeps_what_it_is_chosen_from() {
        assertThat(conventions.read("It is one of the oldest trams in the valley."))
                .extracting(Tuple::unit)
                .containsExactly("old tram valley");
    }
}
