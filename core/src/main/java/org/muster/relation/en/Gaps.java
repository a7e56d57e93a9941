package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Gaps are numbers that two others of their sentence leave between them: what is left over, what one side lacks, by
/// how much something grew when so many came and so many went.
final class Gaps {

    /// What stands before a number that two others leave between them.
    private static final Set<String> GAPS = Set.copyOf(RelationWords.of("gap"));

    /// What is left between income and spending, where a word says that it is left.
    private static final Set<String> LEFT = Set.copyOf(RelationWords.of("left-over"));

    private static final Set<String> LEAVING =
            Set.of("left", "leaving", "leaves", "leave", "making", "giving", "gives");
    private static final Set<String> LACKING = Set.copyOf(RelationWords.of("lacking"));
    private static final List<List<Set<String>>> BALANCED = RelationWords.pairs("balanced");
    private static final Set<String> BALANCE = Set.of("balance", "net");
    private static final int WORDS_AFTER = 3;
    private static final int WORDS_BEFORE = 5;

    private Gaps() {}

    /// "finished 1,940 and took in 1,520, so that the backlog shrank by 420": what lies between the only two before it.
    static Optional<Ends> between(Neighbours near, Predicate<Figure> wanted) {
        var line = near.line();
        var two = mains(
                line,
                line.all().stream()
                        .filter(other ->
                                other.span().end() <= near.figure().span().begin() && wanted.test(other))
                        .toList());
        var ahead = line.tokens().subList(0, near.at());
        boolean so = ahead.stream().anyMatch(token -> token.is("so"))
                && DirectionWords.ahead(near.preceding(WORDS_BEFORE)).isPresent();
        boolean said = (Passage.additive(near.figure()) || Frames.isPoints(near))
                && (so
                        || isGap(near.preceding(WORDS_BEFORE))
                        || isLeftOver(near)
                        || near.following(WORDS_AFTER).stream().anyMatch(token -> BALANCE.contains(token.lower())));
        if (!said || two.size() != 2 || !Frames.alike(two.get(0), two.get(1)) || isLeft(near, two)) {
            return Optional.empty();
        }
        boolean own = !near.countsOther(two) && Records.allow(near, two) && !Turnover.isLeft(line, near.figure());
        if (!own) {
            return Optional.empty();
        }
        boolean rising = told(near).isPresent()
                ? Flow.of(line, two.get(0)).equals(Optional.of(Flow.OUT))
                : Tally.value(two.get(0)).compareTo(Tally.value(two.get(1))) < 0;
        return Optional.of(rising ? new Ends(two.get(0), two.get(1)) : new Ends(two.get(1), two.get(0)));
    }

    /// "leaving a gap of 90", and neither "goal difference, 34 scored and 47 let in" nor "the gap between
    /// best and worst 4.1", whose ends are not printed.
    private static boolean isGap(List<Token> ahead) {
        return !isBetween(ahead)
                && IntStream.range(0, ahead.size())
                        .anyMatch(i -> GAPS.contains(ahead.get(i).lower())
                                && (i + 1 == ahead.size()
                                        || !ahead.get(i + 1).lemma().equals("goal")));
    }

    /// "between best and worst", and not "between the two".
    private static boolean isBetween(List<Token> nearestFirst) {
        int between = IntStream.range(0, nearestFirst.size())
                .filter(i -> nearestFirst.get(i).is("between"))
                .findFirst()
                .orElse(0);
        return nearestFirst.subList(0, between).stream().anyMatch(token -> token.is("and"));
    }

    /// "5,150 came and 4,750 left, so the number grew by 400": where the one came and the other went, the words say
    /// which of them is the larger; where nothing is said to lack.
    static Optional<Direction> told(Neighbours near) {
        var flows = near.line().all().stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .flatMap(other -> Flow.of(near.line(), other).stream())
                .toList();
        boolean both = flows.size() == 2 && !flows.get(0).equals(flows.get(1));
        boolean lacking = near.line().tokens().stream().anyMatch(token -> LACKING.contains(token.lower()));
        return both && !lacking
                ? DirectionWords.among(near.following(WORDS_AFTER))
                        .or(() -> DirectionWords.ahead(near.preceding(WORDS_BEFORE)))
                : Optional.empty();
    }

    /// "gives 40 million and the town 15 million, which leaves a gap of 3 million": both are given, as they share a
    /// verb, and the gap is what is wanting to a total.
    static boolean isLeft(Neighbours near, List<Figure> two) {
        var line = near.line();
        var between = line.tokens().subList(Setting.index(line, two.get(0)) + 1, Setting.index(line, two.get(1)));
        return near.preceding(WORDS_BEFORE).stream()
                        .anyMatch(token -> token.lemma().equals("leave"))
                && !isBalanced(line, two)
                && between.stream().noneMatch(token -> token.tag() == Tag.VERB);
    }

    /// "spending of 412 million and revenue of 379 million": the one is set against the other.
    private static boolean isBalanced(Line line, List<Figure> two) {
        var first = ahead(line, two.get(0));
        var second = ahead(line, two.get(1));
        return BALANCED.stream()
                .anyMatch(pair -> first.stream().anyMatch(pair.get(0)::contains)
                                && second.stream().anyMatch(pair.get(1)::contains)
                        || first.stream().anyMatch(pair.get(1)::contains)
                                && second.stream().anyMatch(pair.get(0)::contains));
    }

    /// The words right before the figure.
    private static List<String> ahead(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return line.tokens().subList(Math.max(0, at - WORDS_BEFORE), at).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token))
                .map(Token::lower)
                .toList();
    }

    /// "which left a surplus of 1.3 billion", "leaving a profit of 200 million".
    private static boolean isLeftOver(Neighbours near) {
        var ahead = near.preceding(WORDS_BEFORE);
        return ahead.stream().anyMatch(token -> LEFT.contains(token.lower()))
                && ahead.stream().anyMatch(token -> LEAVING.contains(token.lower()));
    }

    /// "rose by 140 million to 2.14 billion and costs by 90 million to 1.94 billion": without what they rose by.
    private static List<Figure> mains(Line line, List<Figure> figures) {
        return figures.size() <= 2
                ? figures
                : figures.stream()
                        .filter(figure -> !Setting.prepared(line, figure, Set.of("by")) && Setting.isMain(line, figure))
                        .toList();
    }
}
