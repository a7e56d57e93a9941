package org.muster.relation.en;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Halves are two groups that make up a whole between them, as their names tell: "268 passengers and 44
/// crew", "51,000 in the north and 33,000 in the south".
///
/// Which number is their whole is not said. The nearest before them that fits is taken, else the nearest that
/// would but for one slip; they are supposed to be all of it.
final class Halves {

    private static final RuleId RULE = new RuleId("relation.sum.halves");
    private static final int LINES_BACK = 2;
    private static final int WORDS = 5;
    private static final List<List<Set<String>>> SURE = RelationWords.pairs("halves");
    private static final List<List<Set<String>>> LIKELY = RelationWords.pairs("halves-likely");

    private Halves() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        return Runs.in(line).stream()
                .map(row -> row.subList(row.size() - 2, row.size()))
                .filter(two -> two.stream().allMatch(Tally::isNumber))
                .filter(two -> areOf(SURE, line, two) || areOf(LIKELY, line, two))
                .flatMap(two -> whole(line, passage, two).stream().map(whole -> sum(line, whole, two)))
                .toList();
    }

    private static Relation sum(Line line, Figure whole, List<Figure> two) {
        boolean shown = areOf(SURE, line, two) && isApposed(line, whole, two);
        var completeness = shown ? Completeness.ALL : Completeness.SUPPOSED;
        var ids = two.stream().map(Figure::id).toList();
        var span = new Span(two.getFirst().span().begin(), two.getLast().span().end());
        return new Relation.SumOf(whole.id(), ids, completeness, new Cue(span, RULE));
    }

    /// "Twenty-six workers died in the fire, 17 women and nine men": no verb tells what else became of the
    /// two, and the whole is the nearest number that can hold them.
    private static boolean isApposed(Line line, Figure whole, List<Figure> two) {
        var tokens = line.tokens();
        int first = Setting.index(line, two.getFirst());
        boolean own = line.all().contains(whole)
                && whole.span().end() <= two.getFirst().span().begin();
        boolean set = 0 < first
                && (tokens.get(first - 1).is(",") || tokens.get(first - 1).is(":"));
        boolean larger = two.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(whole)) < 0);
        for (int i = Setting.index(line, two.getLast()) + 1; i < tokens.size() && !isEnd(tokens.get(i)); i++) {
            if (tokens.get(i).tag() == Tag.VERB || tokens.get(i).tag() == Tag.AUX) {
                return false;
            }
        }
        return own && set && larger;
    }

    private static boolean areOf(List<List<Set<String>>> pairs, Line line, List<Figure> two) {
        return arePair(pairs, words(line, two.getFirst(), 1), words(line, two.getLast(), 1))
                || arePair(pairs, words(line, two.getFirst(), -1), words(line, two.getLast(), -1));
    }

    private static boolean arePair(List<List<Set<String>>> pairs, Set<String> one, Set<String> other) {
        return pairs.stream()
                .anyMatch(pair -> isOf(pair.get(0), one) && isOf(pair.get(1), other)
                        || isOf(pair.get(1), one) && isOf(pair.get(0), other));
    }

    private static boolean isOf(Set<String> side, Set<String> words) {
        return side.stream().anyMatch(words::contains);
    }

    /// The words beside the figure, up to the next figure or mark.
    private static Set<String> words(Line line, Figure figure, int step) {
        var tokens = line.tokens();
        var words = new HashSet<String>();
        int at = Setting.index(line, figure);
        for (int i = at + step; 0 <= i && i < tokens.size() && Math.abs(i - at) <= WORDS; i += step) {
            if (isEnd(tokens.get(i))) {
                break;
            }
            words.add(tokens.get(i).lower());
        }
        return words;
    }

    private static boolean isEnd(Token token) {
        return Line.isFigure(token) || token.tag() == Tag.PUNCT || token.is("and") || token.is("but");
    }

    /// The nearest that fits, else one that nearly does; "40 fewer than the 700 adults and 152 children" are not parts
    /// of what is set against them.
    private static Optional<Figure> whole(Line line, Passage passage, List<Figure> two) {
        var candidates = candidates(line, passage, two);
        var fitting = candidates.stream()
                .filter(whole -> Rows.sum(two).equals(Tally.value(whole)))
                .findFirst();
        if (fitting.isPresent() || Setting.prepared(line, two.getFirst(), ThanPhrase.SET_AGAINST)) {
            return fitting;
        }
        return candidates.stream()
                .filter(whole -> areOf(SURE, line, two) || !Sums.isNet(line, whole, two))
                .filter(whole -> isKin(line, passage, whole, two) && OneSlip.sum(whole, two))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(whole -> areOf(SURE, line, two) && isApposed(line, whole, two))
                        .findFirst());
    }

    /// "231 passengers and 43 crew … 27 men and 12 women": a member of another row is no whole.
    private static boolean isMember(Line line, Figure figure, List<Figure> two) {
        return Runs.in(line).stream()
                .anyMatch(row -> row.contains(figure)
                        && !(row.size() == 3 && row.getFirst().equals(figure) && row.containsAll(two)));
    }

    /// A number of another sentence is their whole where it counts people or what they do, or stands there
    /// alone and is as large: "318 berths" are no whole of "27 men and 21 women".
    private static boolean isKin(Line line, Passage passage, Figure whole, List<Figure> two) {
        boolean alone = passage.previous(line)
                .filter(each -> each.all().stream()
                        .filter(other -> Frames.alike(other, whole))
                        .toList()
                        .equals(List.of(whole)))
                .isPresent();
        return line.all().contains(whole)
                || passage.counts(whole, "people")
                || passage.counts(whole, "person")
                || passage.kindred(whole, two.getFirst())
                || alone && Rows.isNear(two, whole);
    }

    /// The numbers before them that are told for themselves, in their line and the two before, nearest first;
    /// "140 guests and 35 staff, 175 people": or the only one that follows them.
    private static List<Figure> candidates(Line line, Passage passage, List<Figure> two) {
        int place = passage.place(line);
        int back = areOf(SURE, line, two) ? LINES_BACK : 1;
        var before = passage.lines().subList(Math.max(0, place - back), place + 1).reversed().stream()
                .flatMap(each -> each.all().reversed().stream()
                        .filter(figure ->
                                figure.span().end() <= two.getFirst().span().begin())
                        .filter(figure -> Frames.alike(figure, two.getFirst()) && Tally.isNumber(figure))
                        .filter(figure -> Setting.isMain(each, figure) && !isMember(each, figure, two)));
        var after = line.all().stream()
                .filter(figure -> two.getLast().span().end() <= figure.span().begin())
                .filter(figure -> Frames.alike(figure, two.getFirst()) && Tally.isNumber(figure))
                .toList();
        boolean follows = after.size() == 1
                && line.tokens().get(Setting.index(line, after.getFirst()) - 1).is(",");
        return Stream.concat(follows ? after.stream() : Stream.empty(), before).toList();
    }
}
