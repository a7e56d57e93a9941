package org.muster.eval.planted;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.eval.planted.Tie.Sort;
import org.muster.model.text.Document;

class PlantingTest {

    private static final String REPORT = """
            Ferries carried 1,326 people on Friday: 574 went north, 463 south and 289 to the islands.
            That was 10 percent more than the 1,205 of the Friday before.
            """;

    @Test
    void ties_are_sums_shares_and_changes_of_numbers_near_one_another() {
        assertThat(Ties.in(REPORT)).extracting(Tie::sort).contains(Sort.SUM);
        assertThat(Ties.in("Sales rose by 10 percent to 660 from 600."))
                .extracting(Tie::sort)
                .contains(Sort.CHANGE);
        assertThat(Ties.in("Of 200 boats 50, a quarter, were red."))
                .extracting(Tie::sort)
                .contains(Sort.SHARE);
        assertThat(Ties.in("The rate fell to 58.4 percent, by 3.3 points from 61.7 percent."))
                .extracting(Tie::sort)
                .contains(Sort.POINTS);
    }

    @Test
    void days_years_and_lone_numbers_are_in_no_tie() {
        assertThat(Ties.in("On 14 May 2024 the ferry sailed at 3.12 with 80 people."))
                .isEmpty();
    }

    @Test
    void a_planted_slip_changes_the_text_and_breaks_its_tie() {
        var planted = Planting.of(Document.of("ferries.txt", REPORT));
        assertThat(planted).isNotEmpty();
        assertThat(planted).allSatisfy(slip -> {
            assertThat(slip.text()).isNotEqualTo(REPORT);
            assertThat(Ties.in(slip.text())).doesNotContain(slip.tie());
        });
    }

    @Test
    void the_same_report_gets_the_same_slips() {
        var doc = Document.of("ferries.txt", REPORT);
        assertThat(Planting.of(doc)).isEqualTo(Planting.of(doc));
    }

    @Test
    void a_slip_within_rounding_is_not_planted() {
        var tie = Ties.in("Of 65,000 voters 33,000, or 51 percent, said yes.").stream()
                .filter(each -> each.sort() == Sort.SHARE)
                .findFirst()
                .orElseThrow();
        assertThat(tie.breaks(tie.members().get(2), 65_400)).isFalse();
        assertThat(tie.breaks(tie.members().get(2), 650_000)).isTrue();
    }
}
