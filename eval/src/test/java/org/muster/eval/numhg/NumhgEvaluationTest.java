package org.muster.eval.numhg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.model.quantity.Rational;

class NumhgEvaluationTest {

    private final Body.Reader reader = new Body.Reader();

    @Test
    void the_signs_around_a_slot_say_what_it_asks_for() {
        assertThat(Slot.of("Osk Bank Fined $____M").sort()).isEqualTo(Slot.Sort.MONEY);
        assertThat(Slot.of("Osk Bank Fined $____M").scale()).isEqualTo(Rational.of(1_000_000));
        assertThat(Slot.of("____% of Boats Leak").sort()).isEqualTo(Slot.Sort.PERCENT);
        assertThat(Slot.of("Keeper, ____, Rescued").sort()).isEqualTo(Slot.Sort.AGE);
        assertThat(Slot.of("____ Years Later, Bell Is Found").sort()).isEqualTo(Slot.Sort.TIME);
        assertThat(Slot.of("Best Bells of the '____s").sort()).isEqualTo(Slot.Sort.DECADE);
        assertThat(Slot.of("Harsk Opens Its ____th Pier").sort()).isEqualTo(Slot.Sort.ORDINAL);
        assertThat(Slot.of("____ Bells Stolen in Harsk").sort()).isEqualTo(Slot.Sort.COUNT);
    }

    @Test
    void a_number_is_printed_as_the_slot_asks() {
        assertThat(found("Osk Bank Fined $____M", "(May 4, 2015 1:00 PM) A court fined Osk Bank $3.4 million today."))
                .isEqualTo("3.4");
        assertThat(found("____K Bells Stolen in Harsk", "(May 4, 2015 1:00 PM) Thieves stole 12,000 bells in Harsk."))
                .isEqualTo("12");
        assertThat(found("____% of Boats Leak", "(May 4, 2015 1:00 PM) One in four boats leak, a survey of 90 found."))
                .isEqualTo("25");
    }

    @Test
    void the_number_of_what_is_counted_goes_before_others() {
        assertThat(
                        found(
                                "Storm in Harsk Kills ____",
                                "(May 4, 2015 1:00 PM) A storm tore 30 roofs off in Harsk. It killed seven people, police say."))
                .isEqualTo("7");
    }

    @Test
    void years_since_are_reckoned_from_the_day_of_the_report() {
        assertThat(found(
                        "Bell of Harsk Found ____ Years Later",
                        "(May 4, 2015 1:00 PM) Divers found the bell of Harsk today. It was lost in 1978."))
                .isEqualTo("37");
    }

    @Test
    void two_counts_that_the_same_befell_make_the_number_of_both() {
        assertThat(found(
                        "Bomb in Harsk Kills ____",
                        "(May 4, 2015 1:00 PM) A bomb in Harsk killed two guards and three cooks, police say."))
                .isEqualTo("5");
    }

    @Test
    void items_that_need_arithmetic_are_scored_apart(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.jsonl"), """
                {"id":"a","news":"(May 4, 2015 1:00 PM) Thieves stole 12 bells in Harsk.","masked_headline":"____ Bells Stolen in Harsk","calculation":"Copy( 12 )","ans":"12"}
                {"id":"b","news":"(May 4, 2015 1:00 PM) Thieves stole 12 bells in Harsk.","masked_headline":"____ Bells Stolen in Harsk","calculation":"Add( 12 , 1 )","ans":"13"}
                """);
        var result = new NumhgEvaluation().run(folder);
        assertThat(result.rows().get(0)).startsWith("all", "0.500");
        assertThat(result.rows().get(1)).startsWith("arithmetic", "0.000");
        assertThat(result.rows().get(2)).startsWith("plain", "1.000");
        assertThat(result.misses()).hasSize(1);
    }

    private String found(String headline, String news) {
        return Ranking.of(Slot.of(headline), reader.read(news))
                .getFirst()
                .number()
                .toPlainString();
    }
}
