package org.muster.reckon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.Rational;
import org.muster.reckon.Derivation.Step;

class DerivationTest {

    @Test
    void sums_and_differences_are_those_of_the_numbers_given() {
        assertThat(values(Step.SUM, 40, 25)).containsExactly("65");
        assertThat(values(Step.DIFFERENCE, 40, 25)).containsExactly("15");
        assertThat(values(Step.SAME, 40, 25)).containsExactly("40", "25");
    }

    @Test
    void what_is_left_takes_all_the_others_from_the_first() {
        assertThat(values(Step.REST, 90, 25, 15)).containsExactly("50");
        assertThat(values(Step.REST, 90, 25)).isEmpty();
    }

    @Test
    void products_are_made_once_and_quotients_both_ways() {
        assertThat(values(Step.PRODUCT, 12, 4)).containsExactly("48");
        assertThat(values(Step.QUOTIENT, 12, 4)).containsExactly("3", "1/3");
        assertThat(values(Step.QUOTIENT, 12, 0)).containsExactly("0");
    }

    @Test
    void three_numbers_are_put_together_and_then_shared_out() {
        assertThat(values(Step.SHARED, 30, 6, 4)).contains("9", "45", "6");
        assertThat(values(Step.SCALED, 30, 6, 4)).contains("144", "96");
    }

    @Test
    void a_long_row_of_numbers_is_cut_so_that_the_cost_stays_bounded() {
        var many = LongStream.range(0, 500).mapToObj(Rational::of).toList();
        assertThat(Derivation.from(many, EnumSet.of(Step.SAME))).hasSize(12);
        assertThat(Derivation.from(many, EnumSet.allOf(Step.class)).size()).isLessThan(10_000);
    }

    @Test
    void amounts_bear_one_another_out_contradict_or_leave_open() {
        var twelve = Bounds.at(Rational.of(12));
        var ten = Rational.of(10);
        assertThat(Bearing.of(twelve, Bounds.above(ten))).isEqualTo(Bearing.BEARS_OUT);
        assertThat(Bearing.of(twelve, Bounds.below(ten))).isEqualTo(Bearing.CONTRADICTS);
        assertThat(Bearing.of(Bounds.above(ten), twelve)).isEqualTo(Bearing.LEAVES_OPEN);
        assertThat(Bearing.of(Bounds.at(ten), Bounds.above(ten))).isEqualTo(Bearing.CONTRADICTS);
        assertThat(Bearing.of(Bounds.at(ten), Bounds.from(ten))).isEqualTo(Bearing.BEARS_OUT);
    }

    private static List<String> values(Step step, long... numbers) {
        return Stream.of(LongStream.of(numbers).mapToObj(Rational::of).toList())
                .flatMap(given -> Derivation.from(given, EnumSet.of(step)).stream())
                .map(derived -> derived.value().toString())
                .toList();
    }
}
