package org.muster.figure.en;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Sized units are those of bare numbers of a size in which only measured figures are told near them.
final class SizedUnits {

    private static final double NEAR = 10;

    private SizedUnits() {}

    /// Counts have no digits behind a point, and numbers in millions are told of what such were told of before.
    static Optional<Draft> of(Line line, List<Draft> ahead, Optional<LeftOutUnits.Told> earlier, BareNumber bare) {
        if (!bare.isBroken() && !bare.hasPower() || isDone(line, bare)) {
            return Optional.empty();
        }
        Predicate<Draft> alike = bare.isBroken() ? last -> bare.isWithin(last, NEAR) : _ -> true;
        Optional<Draft> last = last(line, ahead, bare);
        return last.isPresent()
                ? last.filter(alike).filter(LeftOutUnits::isMeasured)
                : earlier.flatMap(told -> last(told.line(), told.drafts(), bare))
                        .filter(alike)
                        .filter(LeftOutUnits::isMeasured);
    }

    /// "2.1 million tonnes a day, of which farms use 1.3 million": a day, too.
    static boolean isOfWhich(Line line, Draft measured, BareNumber bare) {
        int begin = measured.end();
        for (int i = begin; i + 1 < bare.draft().begin(); i++) {
            if (line.is(i, "of") && line.is(i + 1, "which", "this", "that", "it")) {
                return true;
            }
        }
        return false;
    }

    /// "2 million live there": who does something is counted.
    private static boolean isDone(Line line, BareNumber bare) {
        return line.tag(bare.draft().end()) == Tag.VERB;
    }

    /// The last figure of such a size: with a power like the number's, or any that is no share where it has a point.
    private static Optional<Draft> last(Line line, List<Draft> drafts, BareNumber bare) {
        return drafts.reversed().stream()
                .filter(draft -> bare.isBroken()
                        ? BareNumber.isBroken(line, draft)
                                || LeftOutUnits.isMeasured(draft) && draft.kind() != Kind.DURATION
                        : BareNumber.hasPower(line, draft))
                .findFirst();
    }
}
