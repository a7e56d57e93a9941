package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Token;

/// An apposed change or difference stands behind the number that it is told of, between marks: "after the
/// work there will be 1,300 seats, 80 fewer".
///
/// What it says to be more or less is that number, and not the one beside which that is told. Which other it
/// is set against is likely where the two are contrasted, and left open elsewhere: "21 were killed, three
/// fewer" is mostly said of a year before that nobody printed.
final class Apposed {

    private static final Set<String> COMPARING = RelationWords.ofAll("more", "less");
    private static final Set<String> ENDS = Set.of(",", ".", ";", "and", "but", ")", "?", "!");
    private static final Set<String> CONTRASTS = Set.of(";", "while", "but", "whereas");
    private static final Set<String> THAT = Set.of("that", "this", "it", "them");
    private static final Set<String> MAKES = Set.of("is", "was", "makes", "means");
    private static final Set<String> GOES_ON =
            Set.of("it", "they", "there", "that", "price", "number", "figure", "total", "rate", "fare");
    private static final Rational FAR = Rational.of(20);
    private static final int BETWEEN = 5;

    private Apposed() {}

    /// Returns whether the figure is one.
    static boolean is(Neighbours near) {
        var ahead = near.preceding(3);
        boolean which = ahead.size() == 3
                && MAKES.contains(ahead.get(0).lower())
                && ahead.get(1).is("which")
                && ahead.get(2).is(",");
        return (which || !ahead.isEmpty() && ahead.getFirst().is(",")) && endsWithMore(near);
    }

    /// Returns whether "more" or the like stands behind the figure, and a mark or a conjunction behind that.
    static boolean endsWithMore(Neighbours near) {
        var tokens = near.line().tokens();
        List<Token> behind = tokens.subList(near.at() + 1, tokens.size());
        return !behind.isEmpty()
                && COMPARING.contains(behind.getFirst().lower())
                && (behind.size() == 1 || ENDS.contains(behind.get(1).lower()));
    }

    /// Returns the number that the figure is told of and the one with which that is contrasted, if they fit
    /// or would but for one slip.
    static Optional<Ends> ends(Neighbours near, Predicate<Figure> wanted, Fitting fits) {
        return is(near)
                ? toldOf(near, wanted)
                        .flatMap(of -> contrasted(near, of, wanted).map(other -> new Ends(other, of).likely()))
                        .filter(pair ->
                                fits.eitherWay(pair.before(), pair.after()) || fits.mended(pair.before(), pair.after()))
                : Optional.empty();
    }

    /// "has 1,380 seats; after the work there will be 1,300", and not "wheat came to 14 million; barley to 9
    /// million, a tenth less": the one clause goes on with what the other tells of.
    private static boolean isContrasted(List<Token> ahead) {
        var clause = ahead.reversed().stream()
                .takeWhile(token -> !CONTRASTS.contains(token.lower()))
                .toList();
        return clause.size() < ahead.size() && clause.stream().anyMatch(token -> GOES_ON.contains(token.lower()));
    }

    private static Optional<Figure> toldOf(Neighbours near, Predicate<Figure> wanted) {
        return near.line().all().reversed().stream()
                .filter(other -> other.span().end() <= near.figure().span().begin())
                .findFirst()
                .filter(wanted)
                .filter(other -> Setting.isMain(near.line(), other))
                .filter(other -> near.at() - Setting.index(near.line(), other) <= BETWEEN);
    }

    private static Optional<Figure> contrasted(Neighbours near, Figure of, Predicate<Figure> wanted) {
        var line = near.line();
        Predicate<Figure> other = figure -> wanted.test(figure)
                && !figure.equals(of)
                && Frames.alike(figure, of)
                && near.passage().goesOn(line, figure, of)
                && !Tally.isOver(figure, of, FAR)
                && !Tally.isOver(of, figure, FAR);
        int place = Setting.index(line, of);
        var ahead = line.tokens().subList(0, place);
        var own = ahead.stream()
                .flatMap(token -> line.figure(token).stream())
                .filter(other)
                .toList();
        if (own.size() == 1 && isContrasted(ahead)) {
            return Optional.of(own.getFirst());
        }
        boolean back = Earlier.isOrAgo(line, of)
                || Setting.prepared(line, of, Set.of("to"))
                        && ahead.stream().anyMatch(token -> THAT.contains(token.lower()));
        return own.isEmpty() && back
                ? near.previous()
                        .map(earlier -> earlier.all().stream().filter(other).toList())
                        .filter(others -> !others.isEmpty())
                        .flatMap(others -> others.size() == 1 ? Optional.of(others.getFirst()) : near.subject(other))
                : Optional.empty();
    }
}
