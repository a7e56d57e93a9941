package org.muster.reckon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muster.reckon.Given.count;
import static org.muster.reckon.Given.factor;
import static org.muster.reckon.Given.point;
import static org.muster.reckon.Given.the;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.model.finding.Certificate;
import org.muster.model.finding.Premise;
import org.muster.model.quantity.Bounds;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Rational;

final class LeewayTest {

    private static final Premise SUM = new Premise.Sum(the("all"), List.of(the("one"), the("other")), "both");

    private static Certificate refuted(List<Printed> printed, Premise... relations) {
        return Judge.standard()
                .judge(printed, List.of(relations))
                .certificates()
                .getFirst();
    }

    private static List<Printed> sum(String all, String one, String other) {
        return List.of(count("all", point(all)), count("one", point(one)), count("other", point(other)));
    }

    @Test
    void eachNumberOfASumWouldHaveToBeWhatTheOthersMake() {
        assertEquals(
                Map.of(
                        new FigureId("all"), Bounds.at(Rational.of(48)),
                        new FigureId("one"), Bounds.at(Rational.of(29)),
                        new FigureId("other"), Bounds.at(Rational.of(15))),
                Leeway.of(refuted(sum("46", "31", "17"), SUM)));
    }

    @Test
    void aShareWouldHaveToBeWhatPartAndWholeGive() {
        var printed = List.of(count("part", point("301")), count("whole", point("903")));
        var share = new Premise.Scaled(the("part"), factor("share", point("0.41"), 0), the("whole"), "a part");
        assertEquals(
                Bounds.at(Rational.of(1, 3)), Leeway.of(refuted(printed, share)).get(new FigureId("share")));
    }

    @Test
    void aChangeIsToldWithoutWhatItIsAddedTo() {
        var printed = List.of(count("after", point("901")), count("before", point("802")));
        var change = new Premise.Scaled(the("after"), factor("change", point("0.21"), 1), the("before"), "a rise");
        assertEquals(
                Bounds.at(Rational.of(99, 802)),
                Leeway.of(refuted(printed, change)).get(new FigureId("change")));
    }

    @Test
    void aTotalInThePlaceOfItsPartHoldsExchanged() {
        assertTrue(Leeway.holdsExchanged(refuted(sum("31", "48", "17"), SUM)));
        assertFalse(Leeway.holdsExchanged(refuted(sum("46", "31", "17"), SUM)));
    }
}
