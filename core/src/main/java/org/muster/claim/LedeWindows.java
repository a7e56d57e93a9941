package org.muster.claim;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;

/// A lede's window is told later: a headline or lede without a time of its own takes that of the sentence that restates
/// it with one.
final class LedeWindows {

    /// How many sentences headline and lede have at most.
    private static final int LEADING = 8;

    private final List<TimedSentence> sentences;
    private final FoundWindows windows;
    private final Restatements restatements;

    LedeWindows(List<TimedSentence> sentences, FoundWindows windows, Restatements restatements) {
        this.sentences = List.copyOf(sentences);
        this.windows = windows;
        this.restatements = restatements;
    }

    /// Gives the undated figures of headline and lede the windows of their restatements.
    void restate() {
        var dated = windows.foundBy(FoundWindows.CLAUSE);
        for (var sentence : sentences.subList(0, Math.min(LEADING, sentences.size()))) {
            for (var figure : sentence.figures()) {
                boolean limit = figure.quantity().amount() instanceof Amount.AtMost;
                if (!Timeless.is(figure.kind()) && !limit && !dated.contains(figure.id())) {
                    restate(figure, dated);
                }
            }
        }
    }

    private void restate(Figure figure, Set<FigureId> dated) {
        var other = restatements.of(figure, later -> dated.contains(later.id()));
        windows.by("restated", figure, other.map(windows::of)).ifPresent(window -> windows.put(figure, window));
    }
}
