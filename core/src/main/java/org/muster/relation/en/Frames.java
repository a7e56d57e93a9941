package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Frames are figures that state a difference or a change by the word beside them ("26 more than", "by 12 per cent",
/// "a drop of 46"), whatever the words around say of the two numbers they lie between.
///
/// Where one number is named as the base ("from", "than", "when it was"), the other is the one that fits, or else the
/// nearest before; where none is named, both are those that fit, and if none do, nothing is stated.
final class Frames {

    private static final RuleId DIFFERENCE = new RuleId("relation.difference.frame");
    private static final RuleId CHANGE = new RuleId("relation.change.frame");
    private static final Set<String> UP = words("rise", "rising", "more");
    private static final Set<String> DOWN = words("fall", "falling", "less");
    private static final Set<String> OF = Set.of("of", "by", "a", "an", "some", "about", "nearly", "almost", "around");
    private static final Set<String> LACKING = words("lacking");
    private static final Rational SMALL = Rational.of(10);

    /// "made up 9%", "took up a third".
    private static final Set<String> MADE =
            Set.of("made", "make", "makes", "making", "took", "take", "takes", "taking");

    /// What stands before a number that two others leave between them.
    private static final Set<String> GAPS = words("gap");

    /// What is left between income and spending, where a word says that it is left.
    private static final Set<String> LEFT = words("left-over");

    private static final Set<String> LEAVING =
            Set.of("left", "leaving", "leaves", "leave", "making", "giving", "gives");

    /// "shrank faster, by 40 percent": how something moved, and not which way.
    private static final Set<String> MANNER = Set.of("faster", "slower", "better", "worse");

    private static final Set<String> BALANCE = Set.of("balance", "net");

    private static final int WORDS_AFTER = 3;
    private static final int WORDS_BEFORE = 5;
    private static final int REST = 12;
    private static final int TO_VERB = 9;

    private Frames() {}

    private static Set<String> words(String... families) {
        var words = new ArrayList<String>();
        for (var family : families) {
            words.addAll(RelationWords.of(family));
        }
        return Set.copyOf(words);
    }

    /// Returns what the figures of the line state in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (int i = 0; i < line.tokens().size(); i++) {
            var figure = line.figure(line.tokens().get(i));
            if (figure.isPresent()) {
                var near = new Neighbours(passage, line, i, figure.get());
                direction(near).flatMap(direction -> stated(near, direction)).ifPresent(relations::add);
            }
        }
        return relations;
    }

    private static Optional<Relation> stated(Neighbours near, Direction direction) {
        var figure = near.figure();
        if (!Tally.isNumber(figure)) {
            return Optional.empty();
        }
        boolean share = figure.kind() == Kind.SHARE || figure.kind() == Kind.CHANGE;
        if (Passage.additive(figure) || Passage.measured(figure)) {
            Predicate<Figure> like = other -> other.kind() == figure.kind()
                            && other.quantity().unit().equals(figure.quantity().unit())
                    || isBareBy(near) && isMeasured(other);
            return bound(near, direction, like, new Difference(figure))
                    .map(pair -> new Relation.Differs(
                            figure.id(),
                            isOfBase(near, pair) ? opposite(direction) : direction,
                            printed(pair.before()),
                            printed(pair.after()),
                            cue(near, DIFFERENCE, pair)));
        }
        if (isPoints(near)) {
            return bound(near, direction, other -> other.kind() == Kind.SHARE, new Difference(figure))
                    .map(pair -> new Relation.Differs(
                            figure.id(),
                            direction,
                            printed(pair.before()),
                            printed(pair.after()),
                            cue(near, DIFFERENCE, pair)));
        }
        if (share && near.base(other -> other.kind() == Kind.SHARE).isPresent()) {
            return shares(near, direction);
        }
        return share
                ? bound(near, direction, Passage::additive, new Change(figure))
                        .map(pair -> new Relation.Changed(
                                figure.id(),
                                direction,
                                printed(pair.before()),
                                printed(pair.after()),
                                cue(near, CHANGE, pair)))
                : Optional.empty();
    }

    /// "the worst since 2016, when 31 died, five more": without "than", what stands before it may be the one that is
    /// more.
    private static boolean isOfBase(Neighbours near, Pair pair) {
        var line = near.line();
        var before = line.all().indexOf(pair.before());
        return 0 <= before
                && line.all().indexOf(near.figure()) == before + 1
                && Neighbours.prepared(line, pair.before(), Set.of("when"))
                && near.following(WORDS_AFTER).stream().noneMatch(token -> token.is("than"));
    }

    /// "from 9,600 crowns to 10,800 crowns, by 1,200": a number without a noun has the unit of those it lies between.
    private static boolean isBareBy(Neighbours near) {
        var after = near.following(1);
        return near.figure().kind() == Kind.COUNT
                && near.preceding(1).stream().anyMatch(token -> token.is("by"))
                && (after.isEmpty()
                        || after.getFirst().is(",")
                        || after.getFirst().is("."));
    }

    private static boolean isMeasured(Figure other) {
        return Passage.additive(other) && other.kind() != Kind.COUNT;
    }

    /// "rose by 2 percent, to 6 percent from 4 percent".
    private static Optional<Relation> shares(Neighbours near, Direction direction) {
        var figure = near.figure();
        return bound(near, direction, other -> other.kind() == Kind.SHARE, new Change(figure))
                .filter(pair -> near.line().all().contains(pair.after()))
                .map(pair -> new Relation.Changed(
                        figure.id(),
                        direction,
                        printed(pair.before()),
                        printed(pair.after()),
                        cue(near, CHANGE, pair)));
    }

    private static boolean isPoints(Neighbours near) {
        return near.line().tokens().get(near.at()).lower().equals("#points");
    }

    /// Whether two numbers fit a change that goes one way.
    private interface Fitting {
        boolean test(Direction direction, Figure before, Figure after);

        /// Returns whether they would, whichever way it goes, with one slip mended.
        boolean mended(Figure before, Figure after);

        default boolean eitherWay(Figure before, Figure after) {
            return test(Direction.MORE, before, after) || test(Direction.LESS, before, after);
        }
    }

    private record Change(Figure stated) implements Fitting {
        @Override
        public boolean test(Direction direction, Figure before, Figure after) {
            return Tally.changed(stated, direction, before, after);
        }

        @Override
        public boolean mended(Figure before, Figure after) {
            return OneSlip.change(stated, before, after);
        }
    }

    private record Difference(Figure stated) implements Fitting {
        @Override
        public boolean test(Direction direction, Figure before, Figure after) {
            return Tally.differs(stated, direction, before, after);
        }

        @Override
        public boolean mended(Figure before, Figure after) {
            return OneSlip.difference(stated, before, after);
        }
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case LESS -> Direction.MORE;
            case MORE -> Direction.LESS;
        };
    }

    /// The numbers that a change lies between.
    ///
    /// @param byFit whether no words but only their fitting tells them from others
    private record Pair(Figure before, Figure after, boolean byFit) {
        Pair(Figure before, Figure after) {
            this(before, after, false);
        }
    }

    private static Optional<Pair> bound(Neighbours near, Direction direction, Predicate<Figure> wanted, Fitting fits) {
        Predicate<Figure> other = figure -> wanted.test(figure)
                && (Tally.isNumber(figure) || Tally.isLeast(figure))
                && !figure.equals(near.figure());
        var candidates = near.all(other);
        var base = near.base(other.and(Tally::isNumber));
        if (base.isEmpty()) {
            var meant = toldBefore(near, other).or(() -> fromBefore(near, other));
            return gap(near, other)
                    .or(() -> meant.filter(pair -> fits.test(direction, pair.before(), pair.after())))
                    .or(() -> free(near, direction, candidates, fits, meant))
                    .or(() -> meant);
        }
        var before = base.get();
        var afters = candidates.stream()
                .filter(figure -> !figure.equals(before) && alike(figure, before))
                .toList();
        var meant = near.subject(after -> afters.contains(after) && near.mayBeMeant(after, before))
                .or(() -> afters.stream()
                        .filter(after -> near.passage().sameMeasure(after, before) && near.mayBeMeant(after, before))
                        .findFirst());
        return fitting(direction, before, afters, fits)
                .or(() -> near.anywhere(after -> other.test(after)
                        && alike(after, before)
                        && !after.equals(before)
                        && fits.eitherWay(before, after)))
                .filter(after -> !isSlipIn(near, before, meant, after, fits))
                .map(after -> new Pair(before, after, !meant.equals(Optional.of(after))))
                .or(() -> meant.map(after -> new Pair(before, after)));
    }

    /// "880 million in May, 5 percent more than the 88 million of April": where the number that the words bind would
    /// fit
    /// but for one slip, another that fits by chance is not meant, unless it stands as near.
    private static boolean isSlipIn(
            Neighbours near, Figure before, Optional<Figure> meant, Figure fitting, Fitting fits) {
        boolean asNear = near.line().all().contains(fitting)
                && fitting.span().begin() < near.figure().span().begin();
        return !asNear
                && meant.filter(after -> !after.equals(fitting)
                                && near.isNearest(after, other -> alike(other, before))
                                && (fits.eitherWay(before, after) || fits.mended(before, after)))
                        .isPresent();
    }

    private static Optional<Figure> fitting(Direction direction, Figure before, List<Figure> afters, Fitting fits) {
        return afters.stream()
                .filter(after -> fits.test(direction, before, after))
                .findFirst()
                .or(() -> afters.stream()
                        .filter(after -> fits.test(opposite(direction), before, after))
                        .findFirst());
    }

    /// "gives 40 million and the town 15 million, which leaves a gap of 3 million": both are given, as they share a
    /// verb,
    /// and the gap is what is wanting to a total.
    private static boolean isLeft(Neighbours near, List<Figure> two) {
        var line = near.line();
        var between = line.tokens().subList(Neighbours.index(line, two.get(0)) + 1, Neighbours.index(line, two.get(1)));
        return near.preceding(WORDS_BEFORE).stream()
                        .anyMatch(token -> token.lemma().equals("leave"))
                && between.stream().noneMatch(token -> token.tag() == Tag.VERB);
    }

    /// "finished 1,940 and took in 1,520, so that the backlog shrank by 420": what lies between the only two before it.
    private static Optional<Pair> gap(Neighbours near, Predicate<Figure> wanted) {
        var line = near.line();
        var two = mains(
                line,
                line.all().stream()
                        .filter(other ->
                                other.span().end() <= near.figure().span().begin() && wanted.test(other))
                        .toList());
        var ahead = line.tokens().subList(0, near.at());
        boolean so = ahead.stream().anyMatch(token -> token.is("so"))
                && ahead(near.preceding(WORDS_BEFORE)).isPresent();
        boolean said = Passage.additive(near.figure())
                && (so
                        || near.preceding(WORDS_BEFORE).stream().anyMatch(token -> GAPS.contains(token.lower()))
                        || isLeftOver(near)
                        || near.following(WORDS_AFTER).stream().anyMatch(token -> BALANCE.contains(token.lower())));
        if (!said || two.size() != 2 || !alike(two.get(0), two.get(1)) || isLeft(near, two)) {
            return Optional.empty();
        }
        boolean own = !near.countsOther(two);
        if (!own) {
            return Optional.empty();
        }
        boolean rising = told(near).isPresent()
                ? Flow.of(line, two.get(0)).equals(Optional.of(Flow.OUT))
                : Tally.value(two.get(0)).compareTo(Tally.value(two.get(1))) < 0;
        return Optional.of(rising ? new Pair(two.get(0), two.get(1)) : new Pair(two.get(1), two.get(0)));
    }

    /// "5,150 came and 4,750 left, so the number grew by 400": where the one came and the other went, the words say
    /// which
    /// of them is the larger; where nothing is said to lack.
    private static Optional<Direction> told(Neighbours near) {
        var flows = near.line().all().stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .flatMap(other -> Flow.of(near.line(), other).stream())
                .toList();
        boolean both = flows.size() == 2 && !flows.get(0).equals(flows.get(1));
        boolean lacking = near.line().tokens().stream().anyMatch(token -> LACKING.contains(token.lower()));
        return both && !lacking
                ? word(near.following(WORDS_AFTER)).or(() -> ahead(near.preceding(WORDS_BEFORE)))
                : Optional.empty();
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
                        .filter(figure ->
                                !Neighbours.prepared(line, figure, Set.of("by")) && Neighbours.isMain(line, figure))
                        .toList();
    }

    /// "1,500 less than now. The limit was 6,000 before": what its words say to be earlier, and what it is told of.
    private static Optional<Pair> toldBefore(Neighbours near, Predicate<Figure> wanted) {
        return near.toldBefore(wanted.and(Tally::isNumber))
                .flatMap(before -> {
                    Predicate<Figure> meant = after ->
                            !after.equals(before) && wanted.test(after) && alike(after, before) && !near.isTold(after);
                    return near.beside(before, meant)
                            .or(() -> near.subject(meant))
                            .map(after -> new Pair(before, after));
                })
                .filter(pair -> near.mayBeTold(pair.before(), pair.after()) && isMeant(near.figure(), pair));
    }

    /// The numbers fit, or would but for one slip.
    private static boolean isMeant(Figure stated, Pair pair) {
        var values = List.of(Tally.value(stated), Tally.value(pair.before()), Tally.value(pair.after()));
        Predicate<List<Rational>> fits = tried -> Set.of(Direction.values()).stream()
                .anyMatch(way -> stated.kind() == Kind.SHARE || stated.kind() == Kind.CHANGE
                        ? Tally.changed(stated, way, tried.get(0), tried.get(1), tried.get(2))
                        : Tally.differs(
                                List.of(stated, pair.before(), pair.after()),
                                way,
                                tried.get(0),
                                tried.get(1),
                                tried.get(2)));
        return fits.test(values) || Slip.mends(values, fits);
    }

    /// "The number fell to 8,130 from 8,700. That is 570 fewer."
    private static Optional<Pair> fromBefore(Neighbours near, Predicate<Figure> wanted) {
        var first = near.line().tokens().getFirst();
        boolean that = first.is("that") || first.is("this") || first.is("it");
        return !that || near.line().all().stream().anyMatch(wanted)
                ? Optional.empty()
                : near.earlierBase(wanted)
                        .flatMap(before -> near.subject(figure ->
                                        !figure.equals(before) && wanted.test(figure) && alike(figure, before))
                                .map(after -> new Pair(before, after)));
    }

    /// Both numbers stand somewhere near, and only two that fit are taken.
    private static Optional<Pair> free(
            Neighbours near, Direction direction, List<Figure> candidates, Fitting fits, Optional<Pair> meant) {
        boolean small = Tally.value(near.figure()).compareTo(SMALL) < 0 && Passage.additive(near.figure());
        for (var after : candidates) {
            for (var before : candidates) {
                boolean together = near.line().all().containsAll(List.of(before, after));
                if (!before.equals(after)
                        && (together || !small)
                        && alike(before, after)
                        && fits.test(direction, before, after)) {
                    return Optional.of(new Pair(before, after, !meant.equals(Optional.of(new Pair(before, after)))));
                }
            }
        }
        return Optional.empty();
    }

    static boolean alike(Figure one, Figure other) {
        return one.kind() == other.kind()
                && one.quantity().unit().equals(other.quantity().unit())
                && one.quantity().per().equals(other.quantity().per());
    }

    /// Returns which way the word beside the figure says that something went.
    static Optional<Direction> direction(Neighbours near) {
        if (isFurther(near, near.following(REST))) {
            return Optional.empty();
        }
        var after = word(near.following(WORDS_AFTER));
        return isGap(near)
                ? told(near).or(() -> Optional.of(Direction.MORE))
                : after.or(() -> ahead(near.preceding(WORDS_BEFORE))).or(() -> reckoned(near));
    }

    /// "three more were injured", "12 more boats sailed": others beside those counted, unless a "than" sets them
    /// against
    /// some.
    private static boolean isFurther(Neighbours near, List<Token> after) {
        boolean more = !after.isEmpty()
                && after.getFirst().is("more")
                && after.stream().noneMatch(token -> token.is("than"));
        boolean does = after.stream()
                .takeWhile(token -> !token.is(",") && !token.is("that"))
                .anyMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
        return more && (does || isObject(near, after));
    }

    /// "recovered 15 more bodies": a verb does it to those further ones.
    private static boolean isObject(Neighbours near, List<Token> after) {
        return 1 < after.size()
                && after.get(1).tag() == Tag.NOUN
                && near.preceding(1).stream()
                        .anyMatch(token ->
                                token.tag() == Tag.VERB && !token.lemma().equals("be"));
    }

    /// "leaving a gap of 7.4 billion", "a net gain of 13": how much, whichever way.
    private static boolean isGap(Neighbours near) {
        return Passage.additive(near.figure())
                && gap(near, other -> alike(other, near.figure())).isPresent();
    }

    /// "by 12 per cent, to 364,000 from 325,000": the two numbers say which way.
    private static Optional<Direction> reckoned(Neighbours near) {
        var verb = moved(near);
        if (verb.isPresent()) {
            return verb;
        }
        boolean by = near.preceding(1).stream().anyMatch(token -> token.is("by") || token.is("or"));
        var base = near.base(Passage::additive);
        if (!by || base.isEmpty()) {
            return Optional.empty();
        }
        return near.reached(figure -> alike(figure, base.get()) && !figure.equals(base.get()))
                .map(after ->
                        Tally.value(base.get()).compareTo(Tally.value(after)) < 0 ? Direction.MORE : Direction.LESS);
    }

    /// "have raised their stock of seed by a third, from 300 tonnes": the nearest verb before "by".
    private static Optional<Direction> moved(Neighbours near) {
        var before = near.preceding(TO_VERB);
        if (before.isEmpty() || !before.getFirst().is("by")) {
            return Optional.empty();
        }
        return before.stream()
                .filter(token -> token.tag() == Tag.VERB || token.is(","))
                .findFirst()
                .flatMap(token -> word(List.of(token)));
    }

    /// "3417 Rising Birch": a number before a name is an address.
    private static boolean isName(List<Token> tokens) {
        return 1 < tokens.size()
                && tokens.stream()
                        .limit(2)
                        .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
    }

    private static Optional<Direction> word(List<Token> tokens) {
        if (isName(tokens)) {
            return Optional.empty();
        }
        for (var token : tokens) {
            if (UP.contains(token.lower())) {
                return Optional.of(Direction.MORE);
            }
            if (DOWN.contains(token.lower())) {
                return Optional.of(Direction.LESS);
            }
            if (token.is(",") || token.is("and") || token.is("of")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "by 12 percent", "a drop of 46", "up 5%": between the word and the figure stands next to nothing.
    private static Optional<Direction> ahead(List<Token> nearestFirst) {
        boolean by = false;
        if (nearestFirst.stream().anyMatch(token -> MADE.contains(token.lower()))) {
            return Optional.empty();
        }
        for (var token : nearestFirst) {
            by |= token.is("by") || token.is("of");
            if (MANNER.contains(token.lower())) {
                continue;
            }
            if (UP.contains(token.lower()) && !token.is("more") && !token.is("higher")) {
                return Optional.of(Direction.MORE);
            }
            if (DOWN.contains(token.lower()) && !token.is("less") && !token.is("fewer")) {
                return Optional.of(Direction.LESS);
            }
            if (!by && !OF.contains(token.lower()) || token.is("than") || token.is("to") || token.is("from")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Side printed(Figure figure) {
        return new Side.Printed(figure.id());
    }

    private static Cue cue(Neighbours near, RuleId rule, Pair pair) {
        var told = pair.byFit() ? new RuleId(rule.value() + Relation.FITTING) : rule;
        return new Cue(near.figure().span(), told);
    }
}
