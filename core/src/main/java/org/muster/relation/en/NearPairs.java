package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.muster.model.quantity.Figure;

/// Near pairs are those two by two numbers, in the sentence of a difference and in those beside it, that its
/// words may mean: the last two told before it, or two of which one is a base that the other is set against.
///
/// @param near the difference and what stands around it
/// @param wanted which numbers may be meant
record NearPairs(Neighbours near, Predicate<Figure> wanted) {

    private static final Set<String> BASES = Set.of(
            "from",
            "against",
            "compared",
            "versus",
            "instead",
            "than",
            "after",
            "on",
            "over",
            "when",
            "mark",
            "limit",
            "normal",
            "average",
            "record",
            "meant",
            "licensed",
            "certified",
            "built",
            "designed");
    private static final Set<String> MARGINS = Set.of("majority", "margin", "lead");
    private static final Set<String> VOTES = Set.of("votes", "points", "seats", "ballots");
    private static final Set<String> PLACING = Set.of("in", "on", "at", "until", "before");

    /// Returns the pairs, the nearest first, the base as what was before.
    static List<Ends> of(Neighbours near, Predicate<Figure> wanted) {
        return new NearPairs(near, wanted).all();
    }

    private List<Ends> all() {
        var line = near.line();
        var own = own();
        var behind = mains(line).stream()
                .filter(other -> near.figure().span().end() <= other.span().begin() && isBase(line, other))
                .findFirst();
        boolean by = DifferenceCues.isBy(near);
        var previous = by ? List.<Figure>of() : near.previous().map(this::mains).orElse(List.of());
        if (own.isEmpty() && !votes().isEmpty()) {
            return votes();
        }
        if (own.isEmpty()) {
            return behind.map(other -> across(line, previous, other)).orElseGet(() -> before(previous));
        }
        var pairs = new ArrayList<Ends>();
        if (1 < own.size()) {
            pairs.addAll(pair(own.get(own.size() - 2), own.getLast()));
        }
        behind.ifPresent(other -> pairs.addAll(pair(own.getLast(), other)));
        if (own.size() == 1) {
            pairs.addAll(across(line, previous, own.getFirst()));
            next().ifPresent(other -> pairs.addAll(pair(own.getFirst(), other)));
        }
        return pairs;
    }

    /// Those told before it in its own part of the sentence.
    private List<Figure> own() {
        var line = near.line();
        return mains(line).stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .filter(other -> line.tokens().subList(Setting.index(line, other), near.at()).stream()
                        .noneMatch(token -> token.is(";")))
                .toList();
    }

    /// "2,410 pupils, compared with 2,080. The 330 additional ones": both stand in the sentence before, or one
    /// there and one before that.
    private List<Ends> before(List<Figure> previous) {
        if (previous.isEmpty()) {
            return List.of();
        }
        var earlier = near.previous().orElseThrow();
        if (previous.size() == 1) {
            return near.passage()
                    .previous(earlier)
                    .map(this::mains)
                    .filter(each -> !each.isEmpty() && isBase(earlier, previous.getFirst()))
                    .map(each -> across(earlier, each, previous.getFirst()))
                    .orElse(List.of());
        }
        if (previous.size() == 2) {
            return pair(previous.get(0), previous.get(1));
        }
        return previous.stream()
                .filter(other -> isBase(earlier, other))
                .findFirst()
                .map(base -> previous.stream()
                        .flatMap(other -> pair(other, base).stream())
                        .toList())
                .orElse(List.of());
    }

    /// "431 died. The decline from 487": one stands in the sentence before, alone or set against others there.
    private List<Ends> across(Line line, List<Figure> previous, Figure own) {
        var bases = previous.stream().filter(other -> isBase(near, other)).toList();
        if (previous.size() == 1 && (isBase(line, own) || !bases.isEmpty())) {
            return pair(previous.getFirst(), own);
        }
        return isBase(line, own)
                ? previous.stream()
                        .filter(other -> !bases.contains(other))
                        .flatMap(other -> pair(other, own).stream())
                        .toList()
                : bases.stream().flatMap(other -> pair(own, other).stream()).toList();
    }

    /// "56 fewer than the year before. The decline from 487": what the next sentence tells first, if a base.
    private Optional<Figure> next() {
        return near.passage().lines().stream()
                .skip(near.passage().place(near.line()) + 1L)
                .limit(1)
                .flatMap(line -> mains(line).stream().limit(1).filter(other -> isBase(line, other)))
                .findFirst();
    }

    /// "won with a majority of 312. He took 2,140 votes to 1,828."
    private List<Ends> votes() {
        boolean margin = near.preceding(2).size() == 2
                && near.preceding(2).get(0).is("of")
                && MARGINS.contains(near.preceding(2).get(1).lower());
        return near.passage().lines().stream()
                .skip(near.passage().place(near.line()) + 1L)
                .limit(margin ? 1 : 0)
                .flatMap(line -> votes(line).stream())
                .toList();
    }

    private List<Ends> votes(Line line) {
        var row = mains(line);
        return IntStream.range(1, row.size())
                .filter(i -> {
                    int one = Setting.index(line, row.get(i - 1));
                    int other = Setting.index(line, row.get(i));
                    return other == one + 3
                            && VOTES.contains(line.tokens().get(one + 1).lower())
                            && line.tokens().get(other - 1).is("to");
                })
                .mapToObj(i -> new Ends(row.get(i), row.get(i - 1)))
                .limit(1)
                .toList();
    }

    /// The base is the one that words set the other against; where neither is, the last told.
    private List<Ends> pair(Figure one, Figure other) {
        if (!Frames.alike(one, other) || one.equals(other)) {
            return List.of();
        }
        boolean base = isBase(near, other) || !isBase(near, one);
        return List.of(base ? new Ends(other, one) : new Ends(one, other));
    }

    /// The numbers of a line that are no differences themselves.
    private List<Figure> mains(Line line) {
        return line.all().stream()
                .filter(wanted)
                .filter(other -> !BoundEnds.isSpan(line, other))
                .filter(other -> !Told.of(line, other).isAll())
                .filter(other -> isMain(new Neighbours(near.passage(), line, Setting.index(line, other), other)))
                .toList();
    }

    /// "The deficit of 48 million narrowed to 31, an improvement of 17 million": a deficit may go down.
    private boolean isMain(Neighbours other) {
        return !DifferenceCues.are(other)
                || DifferenceCues.isOfNoun(near) && !DifferenceCues.isLevel(near) && DifferenceCues.isLevel(other);
    }

    /// Returns whether the number's words say that another is set against it, or that it is of a time before.
    static boolean isBase(Neighbours near, Figure other) {
        return isBase(near.passage().lineOf(other), other);
    }

    private static boolean isBase(Line line, Figure other) {
        return Setting.prepared(line, other, BASES)
                || Setting.isRecord(line, other)
                || Earlier.isOrAgo(line, other)
                || opensWithTime(line, other);
    }

    /// "On Monday, the count was 125."
    static boolean opensWithTime(Line line, Figure other) {
        var tokens = line.tokens();
        int at = Setting.index(line, other);
        return 0 < at
                && (Line.isTime(tokens.getFirst())
                        || PLACING.contains(tokens.getFirst().lower()) && 1 < at && Line.isTime(tokens.get(1)))
                && tokens.subList(0, at).stream().noneMatch(Line::isFigure);
    }
}
