package org.muster.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.time.Grain;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.TimeExpression.Role;
import org.muster.model.time.Window;

/// A figure's window is found among the time expressions around it: in its own clause, in the sentence it goes on from,
/// or in the event that the report is about.
final class Windows {

    private static final Window NO_TIME =
            new Window.Unresolved("neither its sentence nor the event it belongs to names a time");

    private static final RuleId CLAUSE = new RuleId("window.clause");

    private static final RuleId PERIOD = new RuleId("window.period-before");

    /// The rules whose windows hold for the sentences that go on from theirs.
    private static final Set<RuleId> CARRIED = Set.of(CLAUSE, PERIOD);

    /// How many sentences headline and lede have at most.
    private static final int LEADING = 8;

    private static final Window STANDING = new Window.Unresolved("what stands for long covers no time of its own");

    /// A run of more tokens is a table or a fault, not a sentence whose times place its figures.
    private static final int LONGEST_SENTENCE = 1000;

    private final List<TimedSentence> sentences;
    private final Happenings happenings;
    private final Optional<Window> fieldwork;
    private final Optional<Votes> vote;
    private final Accounts accounts;
    private final Optional<Snapshots> snapshots;
    private final Restatements restatements;

    /// The index of the sentence from which on shares may be answers to a survey.
    private final int surveyed;
    private final Map<FigureId, Window> windows = new HashMap<>();
    private final Map<FigureId, RuleId> rules = new HashMap<>();

    /// The figures whose time is one that others are set against.
    private final Set<FigureId> against = new HashSet<>();

    private Windows(FoundClaims found) {
        this.sentences = sentences(found);
        this.happenings = Happenings.of(
                sentences, found.measures(), found.text().doc().published().find());
        this.restatements = new Restatements(found, Map.of());
        this.surveyed = Surveys.begin(sentences);
        this.accounts = new Accounts(sentences, found.measures());
        this.vote = Votes.of(sentences, found.text().doc().published().find());
        this.snapshots = found.text().doc().published().find().map(Snapshots::new);
        this.fieldwork = Surveys.fieldwork(sentences)
                .or(() -> found.text()
                        .doc()
                        .published()
                        .find()
                        .filter(_ -> Surveys.opens(sentences))
                        .map(Window.On::new));
    }

    /// Returns the window of every figure that stands in a readable sentence.
    static Map<FigureId, Window> of(FoundClaims found) {
        return new Windows(found).read();
    }

    /// Returns the rule that found the window of every figure that has one.
    static Map<FigureId, RuleId> rules(FoundClaims found) {
        var read = new Windows(found);
        read.read();
        return Map.copyOf(read.rules);
    }

    /// Keeps which rule found the window, if it did.
    private Optional<Window> by(String rule, Figure figure, Optional<Window> window) {
        window.ifPresent(_ -> rules.put(figure.id(), new RuleId("window." + rule)));
        return window;
    }

    private static List<TimedSentence> sentences(FoundClaims found) {
        var cues = Cues.of(found.text().doc().language());
        var timed = new ArrayList<TimedSentence>();
        int time = 0;
        int figure = 0;
        for (var sentence : found.text().sentences()) {
            int end = sentence.span().end();
            var times = new ArrayList<TimeExpression>();
            while (time < found.times().size() && found.times().get(time).span().begin() < end) {
                times.add(found.times().get(time++));
            }
            var figures = new ArrayList<Figure>();
            while (figure < found.figures().size()
                    && found.figures().get(figure).span().begin() < end) {
                figures.add(found.figures().get(figure++));
            }
            boolean readable = sentence.tokens().size() <= LONGEST_SENTENCE;
            timed.add(
                    readable
                            ? new TimedSentence(sentence, times, figures, cues)
                            : new TimedSentence(sentence, List.of(), List.of(), cues));
        }
        return timed;
    }

    private Map<FigureId, Window> read() {
        for (int i = 0; i < sentences.size(); i++) {
            for (var figure : sentences.get(i).figures()) {
                windows.put(figure.id(), window(i, figure));
            }
        }
        restate();
        return Map.copyOf(windows);
    }

    /// A headline or lede without a time of its own takes the window of the sentence that restates it with one.
    private void restate() {
        var dated = Set.copyOf(rules.entrySet().stream()
                .filter(entry -> entry.getValue().equals(CLAUSE))
                .map(Map.Entry::getKey)
                .toList());
        for (var sentence : sentences.subList(0, Math.min(LEADING, sentences.size()))) {
            for (var figure : sentence.figures()) {
                boolean limit = figure.quantity().amount() instanceof Amount.AtMost;
                if (!timeless(figure.kind()) && !limit && !dated.contains(figure.id())) {
                    var other = restatements.of(figure, later -> dated.contains(later.id()));
                    by("restated", figure, other.map(later -> windows.get(later.id())))
                            .ifPresent(window -> windows.put(figure.id(), window));
                }
            }
        }
    }

    private Window window(int index, Figure figure) {
        var sentence = sentences.get(index);
        if (timeless(figure.kind())) {
            return new Window.Unresolved("a figure of this kind covers no time");
        }
        var set = by("offset", figure, offset(index, figure));
        if (set.isPresent()) {
            return set.get();
        }
        boolean standing = Standing.is(sentence, figure);
        var own = OwnTimes.of(sentence, figure)
                .filter(time -> !happenings.mistakes(index, figure, time))
                .filter(time -> !standing || OwnTimes.beside(sentence, figure, time));
        own.filter(time -> time.role() == Role.COMPARED).ifPresent(_ -> against.add(figure.id()));
        return by("clause", figure, own.map(time -> happenings.refined(index, figure, covered(sentence, figure, time))))
                .orElseGet(() -> standing ? STANDING : inferred(index, figure));
    }

    private Window inferred(int index, Figure figure) {
        var sentence = sentences.get(index);
        var partner = Companions.before(sentence, figure).filter(other -> !Standing.is(sentence, other));
        return by("poll", figure, answer(index, figure))
                .or(() -> by("vote", figure, vote.flatMap(told -> told.of(sentence, figure))))
                .or(() -> by("now", figure, snapshots.flatMap(told -> told.now(sentence, figure))))
                .or(() -> by("whole", figure, whole(index, figure)))
                .or(() -> by("change", figure, change(sentence, figure)))
                .or(() -> by("partner", figure, partner.map(other -> windows.getOrDefault(other.id(), NO_TIME))))
                .or(() -> by(
                        "shared",
                        figure,
                        Companions.shared(sentence, figure).map(time -> covered(sentence, figure, time))))
                .or(() -> by("sample", figure, sample(index)))
                .or(() -> by("change-before", figure, changeBefore(index, figure)))
                .or(() -> by("since", figure, since(index, figure)))
                .or(() -> by("period-before", figure, period(index, figure)))
                .or(() -> by("account", figure, accounts.of(index, figure, windows)))
                .or(() -> by("event", figure, happenings.of(index, figure)))
                .or(() -> by("sentence-before", figure, before(index, figure)))
                .or(() -> by("up-to-now", figure, snapshots.flatMap(told -> told.upToNow(sentence, figure))))
                .orElse(NO_TIME);
    }

    /// Returns whether figures of the kind cover no time.
    static boolean timeless(Kind kind) {
        return switch (kind) {
            case AGE, DURATION, LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, MAGNITUDE -> true;
            case COUNT, SHARE, CHANGE, MULTIPLE, RATE, MONEY, OTHER -> false;
        };
    }

    /// A count to date ends with the month of the figure that it is brought up by.
    private Window covered(TimedSentence sentence, Figure figure, TimeExpression own) {
        var earlier = before(sentence, figure).flatMap(later -> Earlier.than(sentence, figure, own, later));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (own.window() instanceof Window.Since(var start)
                && !sentence.fronted(own)
                && RelativeClauses.hold(sentence, figure, own)) {
            return new Window.On(start);
        }
        var twins = Twins.of(sentence, own);
        if (twins.isPresent()) {
            return twins.get();
        }
        if (!TimedSentence.toDate(own)) {
            return snapshots.flatMap(told -> told.soFar(sentence, figure, own)).orElse(own.window());
        }
        return sentence.figures().stream()
                .takeWhile(other -> !other.equals(figure))
                .map(other -> windows.getOrDefault(other.id(), NO_TIME))
                .filter(window -> window instanceof Window.On(var date) && date.grain() == Grain.MONTH)
                .map(window -> yearTo(((Window.On) window).date()))
                .findFirst()
                .orElse(own.window());
    }

    /// Returns the window of the last figure before this one in the sentence that has one.
    private Optional<Window> before(TimedSentence sentence, Figure figure) {
        return sentence.figures().stream()
                .takeWhile(other -> !other.equals(figure))
                .map(other -> windows.getOrDefault(other.id(), NO_TIME))
                .filter(window -> !(window instanceof Window.Unresolved))
                .reduce((_, later) -> later);
    }

    private static Window yearTo(PartialDate month) {
        return new Window.Interval(new PartialDate(month.year(), 1, 1, Grain.MONTH), month);
    }

    /// "of these", "300 of which", "including 12 children": a part covers what its whole covers.
    private Optional<Window> whole(int index, Figure figure) {
        var sentence = sentences.get(index);
        int at = sentence.indexOf(figure);
        int from = Math.max(0, at - 3);
        int last = sentence.sentence().tokenAt(figure.span().end() - 1);
        int to = Math.min(sentence.tokens().size(), last + 4);
        var around = sentence.tokens().subList(from, to);
        boolean part = around.stream().anyMatch(token -> token.is("of") || token.is("among") || token.is("including"))
                && sentence.cues().any("part", around);
        return part || headless(sentence, figure)
                ? previous(index, figure).map(whole -> windows.getOrDefault(whole.id(), NO_TIME))
                : Optional.empty();
    }

    /// "Nearly 60 percent were families": a share of what was counted before, which it does not name again.
    private static boolean headless(TimedSentence sentence, Figure figure) {
        int after = sentence.sentence().tokenAt(figure.span().end() - 1) + 1;
        return figure.kind() == Kind.SHARE
                && sentence.figures().getFirst().equals(figure)
                && after < sentence.tokens().size()
                && sentence.tokens().get(after).tag() == Tag.AUX;
    }

    /// "… up 4 percent in May. Rents climbed 3 percent": one change after the other is told of the same time.
    private Optional<Window> changeBefore(int index, Figure figure) {
        if (index == 0
                || figure.kind() != Kind.CHANGE
                || Tenses.at(sentences.get(index).tokens(), sentences.get(index).indexOf(figure)) != Tenses.PAST) {
            return Optional.empty();
        }
        return sentences.get(index - 1).figures().stream()
                .filter(other -> other.kind() == Kind.CHANGE)
                .map(other -> windows.getOrDefault(other.id(), NO_TIME))
                .reduce((_, later) -> later);
    }

    /// "two days after a strike killed 31", "a day after 99": so long before what was told just now.
    private Optional<Window> offset(int index, Figure figure) {
        return Offsets.before(sentences.get(index), figure)
                .flatMap(length -> previous(index, figure, length)
                        .flatMap(base -> length.from(windows.getOrDefault(base.id(), NO_TIME))));
    }

    /// Returns the last figure before the length that has a window.
    private Optional<Figure> previous(int index, Figure figure, Offsets length) {
        return Stream.of(index, index - 1)
                .filter(i -> 0 <= i)
                .flatMap(i -> sentences.get(i).figures().reversed().stream())
                .filter(other -> other.span().end() <= length.begin() && !timeless(other.kind()))
                .filter(other -> !other.equals(figure))
                .findFirst();
    }

    private Optional<Figure> previous(int index, Figure figure) {
        var sentence = sentences.get(index);
        int at = sentence.figures().indexOf(figure);
        if (0 < at) {
            return Optional.of(sentence.figures().get(at - 1));
        }
        return 0 < index ? told(sentences.get(index - 1)) : Optional.empty();
    }

    /// Returns the last figure of a sentence that is not only set against another: "12, up from 9 in 2022".
    private Optional<Figure> told(TimedSentence sentence) {
        return sentence.figures().reversed().stream()
                .filter(figure -> !against.contains(figure.id()))
                .findFirst()
                .or(() -> sentence.figures().reversed().stream().findFirst());
    }

    /// "three times as many as in May": so many times what was counted before.
    private static boolean likened(TimedSentence sentence, Figure figure) {
        int after = sentence.sentence().tokenAt(figure.span().end() - 1) + 1;
        return figure.kind() == Kind.MULTIPLE
                && after < sentence.tokens().size()
                && sentence.tokens().get(after).is("as");
    }

    /// "640, a rise of 40 %", "640, four in five of them": a change, share or multiple covers what the figure before it
    /// covers.
    private Optional<Window> change(TimedSentence sentence, Figure figure) {
        if (figure.kind() != Kind.CHANGE && figure.kind() != Kind.SHARE && !likened(sentence, figure)) {
            return Optional.empty();
        }
        return sentence.figures().stream()
                .takeWhile(other -> !other.equals(figure))
                .filter(other -> other.kind() == Kind.COUNT || other.kind() == Kind.MONEY)
                .map(other -> windows.getOrDefault(other.id(), NO_TIME))
                .reduce((_, later) -> later);
    }

    /// The answers to a survey are of the days on which it was taken, whatever stands beside them.
    private Optional<Window> answer(int index, Figure figure) {
        return figure.kind() == Kind.SHARE && surveyed <= index && !Surveys.others(sentences.get(index))
                ? fieldwork
                : Optional.empty();
    }

    private Optional<Window> sample(int index) {
        return Surveys.sample(sentences.get(index)) ? fieldwork : Optional.empty();
    }

    /// "… since March. Forty people have died": what has happened is counted from the start told just before; but what
    /// a
    /// war has cost is counted from no day on which something else began.
    private Optional<Window> since(int index, Figure figure) {
        if (index == 0 || figure.kind() == Kind.RATE || !perfect(index, figure)) {
            return Optional.empty();
        }
        boolean war =
                sentences.get(index).cues().any("war", sentences.get(index).tokens());
        return sentences.get(index - 1).times().stream()
                .filter(time -> time.role() == Role.SINCE)
                .map(TimeExpression::window)
                .filter(window -> !(war && window instanceof Window.Since(var start) && start.grain() == Grain.DAY))
                .reduce((_, later) -> later);
    }

    private boolean perfect(int index, Figure figure) {
        var sentence = sentences.get(index);
        return Tenses.at(sentence.tokens(), sentence.indexOf(figure)) == Tenses.PERFECT;
    }

    /// "… the losses in October. … tens of thousands fell": the only time of the sentence before still holds.
    private Optional<Window> before(int index, Figure figure) {
        if (index == 0
                || figure.kind() == Kind.RATE
                || sentences.get(index).sentence().block() != Block.BODY) {
            return Optional.empty();
        }
        var last = sentences.get(index - 1);
        var times = last.times().stream()
                .filter(time -> time.role() == Role.WHEN
                        && TimedSentence.places(time)
                        && !Sayings.datedBy(last, time)
                        && !Predicates.schedule(last, time)
                        && !Occasions.namesOther(last, time))
                .toList();
        return times.size() == 1
                        && tells(sentences.get(index), figure)
                        && last.figures().isEmpty()
                ? Optional.of(
                        sentences.get(index).goesOn()
                                ? onward(times.getFirst())
                                : times.getFirst().window())
                : Optional.empty();
    }

    private static Window onward(TimeExpression time) {
        return time.window() instanceof Window.On(var start) ? new Window.Since(start) : time.window();
    }

    /// "Sales fell to 900 in the second quarter. Costs rose by 40": what was counted of a month, a year or some of them
    /// is told on of the same time in the sentences that follow in the paragraph and name none.
    private Optional<Window> period(int index, Figure figure) {
        var sentence = sentences.get(index);
        if (index == 0
                || figure.kind() == Kind.RATE
                || sentence.times().stream().anyMatch(TimedSentence::places)
                || !tells(sentence, figure)
                || perfect(index, figure)
                || supposes(sentence)
                || !sameParagraph(index)) {
            return Optional.empty();
        }
        return sentences.get(index - 1).figures().stream()
                .filter(other -> !timeless(other.kind()))
                .findFirst()
                .filter(other -> rules.containsKey(other.id()) && CARRIED.contains(rules.get(other.id())))
                .map(other -> windows.getOrDefault(other.id(), NO_TIME))
                .filter(Coarse::is);
    }

    private static boolean supposes(TimedSentence sentence) {
        return sentence.cues().any("suppose", sentence.tokens())
                || sentence.cues().any("expect", sentence.tokens());
    }

    private boolean sameParagraph(int index) {
        return sentences.get(index - 1).sentence().paragraph()
                == sentences.get(index).sentence().paragraph();
    }

    private static boolean tells(TimedSentence sentence, Figure figure) {
        return Tenses.at(sentence.tokens(), sentence.indexOf(figure)) != Tenses.PRESENT
                && !sentence.cues().any("still", sentence.tokens());
    }
}
