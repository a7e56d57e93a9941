package org.muster.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.RuleId;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// A figure's window is found among the time expressions around it: in its own clause, in the sentence it goes on from,
/// or in the event that the report is about.
final class Windows {

    private static final Window TIMELESS = new Window.Unresolved("a figure of this kind covers no time");

    private static final Window STANDING = new Window.Unresolved("what stands for long covers no time of its own");

    private final FoundWindows windows = new FoundWindows();
    private final List<TimedSentence> sentences;
    private final Happenings happenings;
    private final Optional<Fieldwork> fieldwork;
    private final Optional<Votes> vote;
    private final Accounts accounts;
    private final Optional<Snapshots> snapshots;
    private final ClauseWindows clauses;
    private final Antecedents antecedents;
    private final Comparisons comparisons;
    private final SentenceBefore before;
    private final CarriedWindows carried;
    private final LedeWindows ledes;

    private Windows(FoundClaims found) {
        var published = found.text().doc().published().find();
        this.sentences = TimedSentences.of(found);
        this.happenings = Happenings.of(sentences, found.measures(), published);
        this.fieldwork = Fieldwork.of(sentences, published);
        this.vote = Votes.of(sentences, published);
        this.accounts = new Accounts(sentences, found.measures());
        this.snapshots = published.map(Snapshots::new);
        this.clauses = new ClauseWindows(windows, snapshots);
        this.antecedents = new Antecedents(sentences, windows);
        this.comparisons = new Comparisons(sentences, windows);
        this.before = new SentenceBefore(sentences);
        this.carried = new CarriedWindows(sentences, windows);
        this.ledes = new LedeWindows(sentences, windows, new Restatements(found, Map.of()));
    }

    /// Returns the window of every figure that stands in a readable sentence.
    static Map<FigureId, Window> of(FoundClaims found) {
        return Map.copyOf(read(found).windows());
    }

    /// Returns the rule that found the window of every figure that has one.
    static Map<FigureId, RuleId> rules(FoundClaims found) {
        return Map.copyOf(read(found).rules());
    }

    private static FoundWindows read(FoundClaims found) {
        var read = new Windows(found);
        for (int i = 0; i < read.sentences.size(); i++) {
            for (var figure : read.sentences.get(i).figures()) {
                read.windows.put(figure, read.window(i, figure));
            }
        }
        read.ledes.restate();
        return read.windows;
    }

    private Window window(int index, Figure figure) {
        if (Timeless.is(figure.kind())) {
            return TIMELESS;
        }
        return windows.by("offset", figure, antecedents.offset(index, figure))
                .or(() -> windows.by("clause", figure, clause(index, figure)))
                .or(() -> Standing.is(sentences.get(index), figure) ? Optional.of(STANDING) : told(index, figure))
                .or(() -> goingOn(index, figure))
                .orElse(FoundWindows.NO_TIME);
    }

    /// Returns what the figure covers by the time of its own clause.
    private Optional<Window> clause(int index, Figure figure) {
        var sentence = sentences.get(index);
        boolean standing = Standing.is(sentence, figure);
        var own = OwnTimes.of(sentence, figure)
                .filter(time -> !happenings.mistakes(index, figure, time))
                .filter(time -> !standing || OwnTimes.beside(sentence, figure, time));
        own.filter(time -> time.role() == Role.COMPARED).ifPresent(_ -> windows.setAgainst(figure));
        return own.map(time -> happenings.refined(index, figure, clauses.of(sentence, figure, time)));
    }

    /// Returns what the figure covers by the words of its sentence and the figures that it is told with.
    private Optional<Window> told(int index, Figure figure) {
        var sentence = sentences.get(index);
        return windows.by("poll", figure, fieldwork.flatMap(told -> told.answer(index, sentence, figure)))
                .or(() -> windows.by("vote", figure, vote.flatMap(told -> told.of(sentence, figure))))
                .or(() -> windows.by("now", figure, snapshots.flatMap(told -> told.now(sentence, figure))))
                .or(() -> windows.by("whole", figure, whole(index, figure)))
                .or(() -> windows.by("change", figure, comparisons.of(sentence, figure)))
                .or(() -> windows.by("partner", figure, partner(sentence, figure)))
                .or(() -> windows.by("shared", figure, shared(sentence, figure)));
    }

    private Optional<Window> whole(int index, Figure figure) {
        return Portions.is(sentences.get(index), figure)
                ? antecedents.of(index, figure).map(windows::of)
                : Optional.empty();
    }

    private Optional<Window> partner(TimedSentence sentence, Figure figure) {
        return Companions.before(sentence, figure)
                .filter(other -> !Standing.is(sentence, other))
                .map(windows::of);
    }

    private Optional<Window> shared(TimedSentence sentence, Figure figure) {
        return Companions.shared(sentence, figure).map(time -> clauses.of(sentence, figure, time));
    }

    /// Returns what the figure covers by what was told before it.
    private Optional<Window> goingOn(int index, Figure figure) {
        var sentence = sentences.get(index);
        return windows.by("sample", figure, fieldwork.flatMap(told -> told.sample(sentence)))
                .or(() -> windows.by("change-before", figure, comparisons.before(index, figure)))
                .or(() -> windows.by("since", figure, before.since(index, figure)))
                .or(() -> windows.by("period-before", figure, carried.of(index, figure)))
                .or(() -> windows.by("account", figure, accounts.of(index, figure, windows.windows())))
                .or(() -> windows.by("event", figure, happenings.of(index, figure)))
                .or(() -> windows.by("sentence-before", figure, before.only(index, figure)))
                .or(() -> windows.by("up-to-now", figure, snapshots.flatMap(told -> told.upToNow(sentence, figure))));
    }
}
