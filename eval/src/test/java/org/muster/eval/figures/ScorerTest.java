package org.muster.eval.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import org.junit.jupiter.api.Test;
import org.muster.eval.Json;

class ScorerTest {

    private static final String GOLD = """
        {"document":"a","begin":10,"end":13,"text":"410","kind":"count","low":410,"high":410,"measure":"ships handled","window":"XXXX-03","source":["harbour office"]}
        {"document":"a","begin":20,"end":32,"text":"at least two","kind":"duration","low":"P2Y","high":null,"measure":"delay","window":null,"source":[],"also":{"low":"P24M"}}
        {"document":"b","begin":0,"end":4,"text":"many","kind":"count","low":3,"high":null,"measure":"boats","window":null,"source":[],"optional":true}
        """;

    @Test
    void a_figure_that_agrees_in_every_slot_is_right_in_every_slot() {
        var tally = tally("""
            {"document":"x/a.txt","begin":10,"end":13,"kind":"count","low":410.0,"high":410,"measure":"the ships it handled","window":"2024-03","source":["spokesman of the harbour"]}
            """);
        assertThat(tally.gold()).isEqualTo(2);
        assertThat(tally.read()).isEqualTo(1);
        for (var slot : Slot.values()) {
            assertThat(tally.of(slot).precision()).as(slot.name()).isEqualTo(1);
            assertThat(tally.of(slot).recall()).as(slot.name()).isEqualTo(0.5);
            assertThat(tally.of(slot).f1()).as(slot.name()).isCloseTo(2 / 3.0, within(1e-9));
        }
    }

    @Test
    void a_slot_that_differs_is_wrong_and_so_is_the_whole() {
        var tally = tally("""
            {"document":"a","begin":9,"end":13,"kind":"count","low":400,"high":410,"measure":"boats","window":"2024-04","source":[]}
            """);
        assertThat(tally.right()).containsOnlyKeys(Slot.OVERLAP, Slot.KIND);
    }

    @Test
    void the_second_answer_is_as_good_as_the_first() {
        var tally = tally("""
            {"document":"a","begin":20,"end":32,"kind":"duration","low":"P24M","high":null,"measure":"delay","window":"2024","source":[]}
            """);
        assertThat(tally.right())
                .containsEntry(Slot.VALUE, 1)
                .containsEntry(Slot.WINDOW, 1)
                .containsEntry(Slot.TUPLE, 1);
    }

    @Test
    void an_optional_figure_counts_on_neither_side() {
        var tally = tally("""
            {"document":"b","begin":0,"end":4,"kind":"count","low":3,"high":null,"measure":"boats","window":null,"source":[]}
            """);
        assertThat(tally.gold()).isEqualTo(2);
        assertThat(tally.read()).isZero();
    }

    @Test
    void an_open_end_meets_any_end() {
        var gold = Json.object(figure("2022-02/.."));
        assertThat(Comparison.right(gold, Json.object(figure("2022-02/2024-11"))))
                .contains(Slot.WINDOW);
        assertThat(Comparison.right(gold, Json.object(figure("2022-03/2024-11"))))
                .doesNotContain(Slot.WINDOW);
        assertThat(Comparison.right(gold, Json.object(figure("2022-02")))).contains(Slot.WINDOW);
    }

    private static String figure(String window) {
        return "{\"document\":\"a\",\"begin\":0,\"end\":1,\"kind\":\"count\",\"low\":1,\"high\":1,\"measure\":\"boats\","
                + "\"window\":\"" + window + "\",\"source\":[]}";
    }

    private static Tally tally(String read) {
        var score = Scorer.score(Json.lines(GOLD), Json.lines(read));
        int gold = 0;
        int figures = 0;
        var right = new EnumMap<Slot, Integer>(Slot.class);
        for (var tally : score.documents().values()) {
            gold += tally.gold();
            figures += tally.read();
            tally.right().forEach((slot, count) -> right.merge(slot, count, Integer::sum));
        }
        return new Tally(gold, figures, right);
    }
}
