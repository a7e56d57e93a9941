package org.muster.figure.en;

import java.util.List;
import java.util.Optional;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Of them is said of so many of what was measured right before: "walked 84,000 hectares and marked
/// 12,600 of them", "84,000 hectares, of which 12,600 were marked".
///
/// Where things that can be counted are named between ("8,400 crowns for the goats, 120 of them"), those
/// are meant.
final class OfThem {

    private static final double LEAST = 500;

    private OfThem() {}

    /// Returns the figure whose unit the number has.
    static Optional<Draft> measured(Line line, List<Draft> before, BareNumber bare) {
        int end = bare.draft().end();
        boolean of = line.is(end, "of") && line.is(end + 1, "them", "these", "those", "which");
        int begin = bare.draft().begin();
        boolean which = line.is(begin - 1, "which") && line.is(begin - 2, "of") && line.is(begin - 3, ",");
        if (before.isEmpty() || !of && !which) {
            return Optional.empty();
        }
        var last = before.getLast();
        boolean smaller = BareNumber.value(bare.draft()) <= BareNumber.value(last);
        return LeftOutUnits.isMeasured(last)
                        && last.kind() != Kind.DURATION
                        && smaller
                        && bare.isWithin(last, LEAST)
                        && !isHyphened(line, last)
                        && !isThingBetween(line, last.end(), which ? begin - 3 : begin)
                ? Optional.of(last)
                : Optional.empty();
    }

    /// "a 40-metre boat with 12 of them aboard".
    static boolean isHyphened(Line line, Draft last) {
        return line.hyphen(last.end() - 2);
    }

    /// Stuff may be between, as in "8,400 tonnes of flour, of which 3,000 went by sea".
    private static boolean isThingBetween(Line line, int begin, int end) {
        for (int i = begin; i < end; i++) {
            boolean plural = line.tag(i) == Tag.NOUN && !line.lemma(i).equals(line.lower(i));
            boolean flour = line.is(i, "of") && line.is(end, ",") && line.tag(i + 1) != Tag.DET;
            if (plural || line.is(i, "people", "of", ";", ":") && !flour) {
                return true;
            }
        }
        return false;
    }
}
