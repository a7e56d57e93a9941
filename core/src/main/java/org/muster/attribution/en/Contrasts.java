package org.muster.attribution.en;

import java.util.ArrayList;
import java.util.List;
import org.muster.model.text.Span;

/// Contrasts end what one source says where another begins: "X said that …, while Y reported …".
final class Contrasts {

    private Contrasts() {}

    /// Returns the reading with its content cut off before a contrasting clause that has a source of its own.
    static Reading cut(Clause clause, Reading reading, List<Reading> others) {
        var cut = new ArrayList<Span>();
        for (var span : reading.content()) {
            int end = span.end();
            for (var other : others) {
                int turn = turn(clause, other);
                boolean later = reading.cue().end() <= turn && span.begin() < turn && turn < end;
                end = later ? turn : end;
            }
            cut.add(new Span(span.begin(), end));
        }
        return reading.withContent(cut);
    }

    /// Returns where the comma stands that turns to the other reading's source, or -1.
    private static int turn(Clause clause, Reading other) {
        if (other.nearest().sentence() != clause.number()
                || !other.rule().value().equals("attribution.said.pre")) {
            return -1;
        }
        int begin = other.nearest().begin();
        boolean turns = 1 < begin
                && Words.is("contrast", clause.token(begin - 1))
                && clause.token(begin - 2).is(",");
        return turns && !clause.quoted(begin - 1)
                ? clause.token(begin - 2).span().begin()
                : -1;
    }
}
