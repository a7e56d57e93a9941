package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// Records are bests and worsts of a time before: by how much one was broken lies between it and the new one, and no
/// other number: "the old record from before the war, 336,000, fell by a margin of 5,000".
final class Records {

    private static final Set<String> RECORDS = Set.of("record", "best", "peak", "worst");
    private static final Set<String> MARKS = Set.of("high", "low");
    private static final Set<String> PAST = Set.of("last", "previous", "ago", "earlier", "before");
    private static final Set<String> SIZES = Set.of("just", "only", "some", "about", "nearly", "almost", "over", "a");
    private static final int TO_RECORD = 9;
    private static final int TO_BEST = 4;

    private Records() {}

    /// "hit 49, a career best by 20": what was best before is not printed.
    static boolean isBy(Neighbours near) {
        var ahead = near.preceding(TO_BEST).stream()
                .dropWhile(token -> SIZES.contains(token.lower()))
                .toList();
        return 1 < ahead.size()
                && ahead.get(0).is("by")
                && (RECORDS.contains(ahead.get(1).lower())
                        || MARKS.contains(ahead.get(1).lower()));
    }

    /// Returns whether a gap may lie between the two: neither is a record, or the other is not of a time before and
    /// they fit or would but for one slip.
    static boolean allow(Neighbours near, List<Figure> two) {
        var line = near.line();
        var others = two.stream().filter(figure -> !is(line, figure)).toList();
        var fits = new Fitting.Difference(near.figure());
        boolean fitting = fits.eitherWay(two.get(0), two.get(1)) || fits.mended(two.get(0), two.get(1));
        return others.size() == two.size() || others.stream().noneMatch(other -> isPast(line, other)) && fitting;
    }

    /// Returns whether the words before the figure call it a record: "the record that the port set in 1998, 336,000".
    private static boolean is(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return line.tokens().subList(Math.max(0, at - TO_RECORD), at).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token) && !Setting.STRONG.contains(token.lower()))
                .takeWhile(token -> token.tag() != Tag.VERB && token.tag() != Tag.CCONJ)
                .anyMatch(token -> RECORDS.contains(token.lower()));
    }

    /// "last year's fair counted 315,000".
    private static boolean isPast(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return line.sentence().tokens().stream()
                .filter(token -> token.span().end() <= figure.span().begin())
                .filter(token ->
                        line.tokens().get(Math.max(0, at - TO_RECORD)).span().begin()
                                <= token.span().begin())
                .anyMatch(token -> PAST.contains(token.lower()));
    }
}
