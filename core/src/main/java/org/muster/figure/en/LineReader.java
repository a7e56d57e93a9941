package org.muster.figure.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// A line reader reads the figures of one sentence from left to right, then what their neighbours make of them.
final class LineReader {

    /// How many figures back money is looked for that a bare number may go on with.
    private static final int MOST_BACK = 4;

    private final Line line;
    private final List<Family> families;
    private final BitSet taken = new BitSet();

    LineReader(Line line, List<Family> families) {
        this.line = line;
        this.families = families;
    }

    /// Reads the line.
    ///
    /// @param polled whether the text speaks of a poll here
    FoundDrafts read(boolean polled) {
        var drafts = new ArrayList<Draft>();
        int at = 0;
        while (at < line.size()) {
            var draft = !taken.get(at) && Opening.mayBegin(line, at) ? first(at) : Optional.<Draft>empty();
            if (draft.isEmpty() || isBack(drafts, draft.get())) {
                at++;
                continue;
            }
            var read = after(drafts, draft.get(), polled);
            taken.set(at, read.end());
            if (!drafts.isEmpty()) {
                drafts.set(drafts.size() - 1, Echoes.ahead(line, drafts.getLast(), read));
            }
            drafts.add(read);
            at = read.end();
        }
        return new FoundDrafts(drafts, taken.stream().boxed().collect(Collectors.toSet()));
    }

    /// "11 dollars less than a week before": how much less, and no bound of a time.
    private boolean isBack(List<Draft> drafts, Draft draft) {
        int at = draft.begin();
        int end = line.tag(at - 1) == Tag.NOUN ? at - 1 : at;
        return draft.kind() == Kind.DURATION
                && !drafts.isEmpty()
                && (drafts.getLast().end() == at || drafts.getLast().end() == end)
                && drafts.getLast().kind() != Kind.DURATION
                && line.is(at, "more", "less", "fewer", "longer", "higher", "lower")
                && line.is(at + 1, "than");
    }

    private Draft after(List<Draft> drafts, Draft draft, boolean polled) {
        var alike = drafts.isEmpty() ? draft : Echoes.read(line, drafts.getLast(), draft);
        for (int back = 2; alike.equals(draft) && back <= Math.min(MOST_BACK, drafts.size()); back++) {
            alike = Echoes.money(line, drafts.get(drafts.size() - back), draft);
        }
        return inContext(alike, polled, drafts.isEmpty());
    }

    private Optional<Draft> first(int at) {
        var opening = new Opening(line, at);
        for (var family : families) {
            var draft = family.at(opening);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    private Draft inContext(Draft draft, boolean polled, boolean first) {
        var read = Changes.read(line, Points.read(line, Magnitudes.read(line, VerbBounds.read(line, draft)), polled));
        return Rates.of(line, read, first)
                .map(rate -> {
                    taken.set(rate.begin(), rate.end());
                    return Rates.apply(line, read, rate);
                })
                .orElse(read);
    }
}
