package org.muster.relation.en;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Rate ends are the count and the total that the words around a figure bind to it, which says what falls to each one
/// of the count.
///
/// The count is the one that the words print ("for each of the 96"), or the only one of the noun that they name, or,
/// where they name none ("30 each"), the only one of the sentence before. The total stands before it, set off by a
/// comma, "or" or "at", or behind it and is said to be one ("540,000 each, 16.2 million in all"), or in the sentence
/// before where this one says what that makes. Numbers that neither fit, nor nearly, nor would but for one slip are not
/// taken.
///
/// @param count how many there are
/// @param total what all of them have together
record RateEnds(Figure count, Figure total) {

    private static final Set<String> PARTING = Set.of("and", "while", "but", ";", ":", "when", "where");
    private static final Set<String> SETTING =
            Set.of(",", "or", "at", "with", "for", "of", "(", "-", "—", "–", "which");
    private static final Set<String> MAKING = Set.copyOf(RelationWords.of("makes-total"));
    private static final Set<String> TOTAL = Set.copyOf(RelationWords.of("whole-said"));
    private static final Set<String> THAT = Set.of("that", "this", "it");
    private static final Set<String> BASES = Set.of("than", "from", "against");
    private static final Rational NEAR = Rational.of(1, 5);
    private static final int TO_BASE = 5;
    private static final int TO_TOTAL = 6;
    private static final int TO_MAKING = 5;

    static Optional<RateEnds> of(Neighbours near, Apiece to) {
        return Tally.isNumber(near.figure())
                ? both(near, to)
                        .or(() -> count(near, to)
                                .flatMap(count -> total(near, to, count).map(total -> new RateEnds(count, total))))
                        .filter(ends -> ends.isPlausible(near.figure()))
                : Optional.empty();
    }

    boolean isPlausible(Figure each) {
        if (!Tally.isNumber(count) || !Tally.isNumber(total) || count.equals(total)) {
            return false;
        }
        var product = Tally.value(each).times(Tally.value(count));
        var gap = product.minus(Tally.value(total));
        var size = gap.signum() < 0 ? gap.negate() : gap;
        boolean isNear = size.compareTo(Tally.value(total).times(NEAR)) <= 0;
        return isNear
                || Slip.mends(
                        Stream.of(each, count, total).map(Tally::value).toList(),
                        tried -> tried.get(0).times(tried.get(1)).equals(tried.get(2)));
    }

    /// "26 inspectors made 780 visits, 30 each": of two counts before a third that names no noun, the larger is the
    /// total.
    private static Optional<RateEnds> both(Neighbours near, Apiece to) {
        if (!to.noun().isEmpty() || !to.count().isEmpty() || near.figure().kind() != Kind.COUNT) {
            return Optional.empty();
        }
        Predicate<Figure> counted = other -> Passage.count(other) || other.kind() == Kind.RATE;
        var two = ahead(near, counted.and(other -> Setting.isMain(near.line(), other)));
        if (two.size() != 2 || !isSetOff(near, two.getFirst())) {
            return Optional.empty();
        }
        var total = two.stream().max(Comparator.comparing(Tally::value)).orElseThrow();
        var count = two.get(0).equals(total) ? two.get(1) : two.get(0);
        return isOfSort(near, to, total) ? Optional.of(new RateEnds(count, total)) : Optional.empty();
    }

    /// Returns the figures before it in its line that are told for themselves, nearest first.
    private static List<Figure> ahead(Neighbours near, Predicate<Figure> wanted) {
        return near.line().all().reversed().stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .filter(wanted)
                .filter(other -> isTold(near.passage(), near.line(), other))
                .toList();
    }

    /// Returns whether the figure is no base of a comparison, such as "than the 4 million" or "than in May (4
    /// million)", and does not say by how much something differs.
    private static boolean isTold(Passage passage, Line line, Figure other) {
        var tokens = line.tokens();
        int at = Setting.index(line, other);
        for (int i = at - 1; Math.max(0, at - TO_BASE) <= i; i--) {
            var token = tokens.get(i);
            if (BASES.contains(token.lower()) || token.is("(") || token.is("when")) {
                return false;
            }
            if (Line.isFigure(token) || token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.is(",")) {
                break;
            }
        }
        return Directions.of(new Neighbours(passage, line, at, other)).isEmpty();
    }

    private static Optional<Figure> count(Neighbours near, Apiece to) {
        if (!to.count().isEmpty()) {
            return Optional.of(to.count().getFirst());
        }
        if (to.noun().isEmpty()) {
            boolean counts = Passage.count(near.figure());
            var before = ahead(near, Passage::count).stream()
                    .filter(other -> !counts || !near.passage().sameNoun(other, near.figure()))
                    .toList();
            var clause = before.stream().filter(other -> !isCutOff(near, other)).toList();
            return only(clause.isEmpty() ? before : clause)
                    .or(() -> to.occasion() ? occasions(near) : Optional.empty());
        }
        var noun = to.noun().getFirst();
        Predicate<Figure> wanted = other -> !other.equals(near.figure()) && isOf(near.passage(), other, noun);
        var own = near.line().all().stream().filter(wanted).toList();
        return own.isEmpty() ? atThat(near).or(() -> before(near, wanted)) : only(own);
    }

    /// "closed 14 streets; 9,300 drivers were fined 80 dollars each": a semicolon parts what is told of something else.
    private static boolean isCutOff(Neighbours near, Figure other) {
        return near.line().tokens().subList(Setting.index(near.line(), other), near.at()).stream()
                .anyMatch(token -> token.is(";"));
    }

    /// "taking 23 bribes. He had pocketed 345,000 talars, 15,000 a time": the only count of the sentence before.
    private static Optional<Figure> occasions(Neighbours near) {
        return near.previous()
                .flatMap(earlier -> only(earlier.all().stream()
                        .filter(other -> Passage.count(other) && isTold(near.passage(), earlier, other))
                        .toList()));
    }

    /// The only one of the sentence before, unless this one counts something that may be more of them: "The lake has 18
    /// beaches. Twelve are guarded by 48 men, four to a beach".
    private static Optional<Figure> before(Neighbours near, Predicate<Figure> wanted) {
        return ahead(near, Passage::count).size() <= 1
                ? near.previous()
                        .flatMap(earlier -> only(earlier.all().stream()
                                .filter(wanted)
                                .filter(other -> isTold(near.passage(), earlier, other))
                                .filter(other -> Setting.isMain(earlier, other))
                                .toList()))
                : Optional.empty();
    }

    /// "It was used in 504 cases. At 2,500 francs a flight, that cost 1.26 million": the only count of what "that" is.
    private static Optional<Figure> atThat(Neighbours near) {
        var tokens = near.line().tokens();
        boolean that = tokens.getFirst().is("at")
                && near.at() <= 2
                && near.following(TO_TOTAL).stream().anyMatch(token -> token.is("that"));
        return that
                ? near.previous()
                        .flatMap(earlier -> only(earlier.all().stream()
                                .filter(other -> Passage.count(other) || other.kind() == Kind.DURATION)
                                .filter(other -> isTold(near.passage(), earlier, other))
                                .toList()))
                : Optional.empty();
    }

    /// Returns the one number that is printed among them.
    private static Optional<Figure> only(List<Figure> figures) {
        return figures.stream().map(Tally::value).distinct().count() == 1
                ? Optional.of(figures.getFirst())
                : Optional.empty();
    }

    /// Returns whether the figure counts things of the noun, or is measured in it.
    static boolean isOf(Passage passage, Figure figure, String noun) {
        boolean unit = figure.quantity().unit() instanceof Unit.Measured(var code, var _)
                && (code.equals(noun) || code.equals(noun + "s"));
        return unit || Passage.count(figure) && passage.counts(figure, noun);
    }

    private static Optional<Figure> total(Neighbours near, Apiece to, Figure count) {
        Predicate<Figure> wanted = other -> !other.equals(count) && isOfSort(near, to, other);
        return ahead(near, wanted).stream()
                .findFirst()
                .filter(total -> isSetOff(near, later(total, count, near)))
                .or(() -> behind(near, wanted))
                .or(() -> makes(near) ? near.subject(wanted) : Optional.empty())
                .or(() -> to.count().isEmpty() ? Optional.empty() : besideCount(near, count, wanted));
    }

    private static Figure later(Figure total, Figure count, Neighbours near) {
        boolean between = total.span().end() <= count.span().begin()
                && count.span().end() <= near.figure().span().begin();
        return between ? count : total;
    }

    /// "540,000 talers each, 16.2 million in all".
    private static Optional<Figure> behind(Neighbours near, Predicate<Figure> wanted) {
        var tokens = near.line().tokens();
        boolean said = false;
        for (int i = near.at() + 1; i < Math.min(tokens.size(), near.at() + 1 + 2 * TO_TOTAL); i++) {
            var figure = near.line().figure(tokens.get(i));
            if (figure.isPresent() && wanted.test(figure.get())) {
                boolean told = said
                        || tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + TO_TOTAL)).stream()
                                .takeWhile(token -> !token.is(",") && !Line.isFigure(token))
                                .anyMatch(token -> TOTAL.contains(token.lower()));
                return told && isTold(near.passage(), near.line(), figure.get()) ? figure : Optional.empty();
            }
            said |= MAKING.contains(tokens.get(i).lower())
                    || TOTAL.contains(tokens.get(i).lower())
                    || tokens.get(i).is("for") && tokens.get(i - 1).is(",");
            if (tokens.get(i).is(";")
                    || tokens.get(i).is("and")
                    || tokens.get(i).is("while")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "That is 75,000 crowns a shop", "They worked 48,000 hectares, which gives 75 tonnes a hectare".
    private static boolean makes(Neighbours near) {
        boolean that = THAT.contains(near.line().tokens().getFirst().lower());
        var before = near.preceding(TO_MAKING);
        return before.stream().anyMatch(token -> MAKING.contains(token.lower()))
                && (that || before.stream().anyMatch(token -> token.is("which") || token.is("that")));
    }

    /// "fined 288,000 francs because 96 drivers … The fine is 3,000 francs for each of the 96".
    private static Optional<Figure> besideCount(Neighbours near, Figure count, Predicate<Figure> wanted) {
        return near.previous().stream()
                .filter(earlier -> earlier.all().stream()
                        .anyMatch(other ->
                                Passage.count(other) && Tally.value(other).equals(Tally.value(count))))
                .flatMap(earlier -> only(earlier.all().stream()
                                .filter(wanted)
                                .filter(other -> !Tally.value(other).equals(Tally.value(count)))
                                .filter(other -> isTold(near.passage(), earlier, other))
                                .toList())
                        .stream())
                .findFirst();
    }

    /// Returns whether the other may be a total of such figures: of their unit, or one of both leaves it out.
    private static boolean isOfSort(Neighbours near, Apiece to, Figure other) {
        var each = near.figure();
        if (!other.equals(each) && other.kind() == Kind.RATE) {
            return Passage.count(each) && !to.own();
        }
        if (other.equals(each) || !Passage.additive(other) && !Passage.measured(other)) {
            return false;
        }
        boolean unit = other.kind() == each.kind()
                && other.quantity().unit().equals(each.quantity().unit());
        boolean bothCounts = Passage.count(other) && Passage.count(each);
        return unit && (!bothCounts || !to.own() || near.passage().sameNoun(other, each))
                || Passage.count(each) && !to.own() && !unit
                || Passage.count(other) && !unit && isBare(near.line(), other);
    }

    /// "16.2 million in all", "180,000 in total": no noun follows.
    private static boolean isBare(Line line, Figure figure) {
        int next = Setting.index(line, figure) + 1;
        return 0 < next
                && (line.tokens().size() <= next
                        || line.tokens().get(next).tag() != Tag.NOUN
                                && line.tokens().get(next).tag() != Tag.ADJ
                                && !line.tokens().get(next).is("of"));
    }

    /// Returns whether a comma, "or" or "at" sets the figure off from what stands before it, and nothing parts them.
    private static boolean isSetOff(Neighbours near, Figure other) {
        List<Token> between = near.line().tokens().subList(Setting.index(near.line(), other) + 1, near.at());
        return between.stream().noneMatch(token -> PARTING.contains(token.lower()))
                && between.stream().anyMatch(token -> SETTING.contains(token.lower()));
    }
}
