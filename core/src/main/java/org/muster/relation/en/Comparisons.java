package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.model.time.Window;

/// Comparisons: more or less than at other times, up or down from another figure, the most or least of a series.
final class Comparisons {

    private static final Set<String> JOINS = Set.of("and", "or", ",", "in", "on", "than", "at", "both", "either");

    /// What does not stand before the number that a clause is about.
    private static final Set<String> PLACED = Set.of(
            "in", "at", "from", "on", "for", "by", "of", "among", "with", "within", "during", "after", "over", "across",
            "between", "through", "under", "outside", "aboard", "into", "per");

    private Comparisons() {}

    static Optional<Relation> compared(Fit fit, Direction direction) {
        var windows = windows(fit);
        return fit.id("figure")
                .filter(_ -> !windows.isEmpty() && !isOfObject(fit))
                .map(figure -> new Relation.ComparedWith(figure, direction, windows, fit.cue()));
    }

    /// "nine recorded higher prices than in May", "12 boats carried fewer cars than in 2023": what is compared is what
    /// the verb does, and not the number of those that do it.
    private static boolean isOfObject(Fit fit) {
        var tokens = fit.match().tokens();
        for (int i = fit.match().begin() + 1; i + 1 < fit.match().end(); i++) {
            if (Setting.DIRECTED.contains(tokens.get(i).lower())
                    && tokens.get(i - 1).tag() == Tag.VERB
                    && tokens.get(i + 1).tag() == Tag.NOUN) {
                return true;
            }
        }
        return false;
    }

    static Optional<Relation> other(Fit fit) {
        return fit.id("figure").map(figure -> new Relation.ComparedWith(figure, Direction.MORE, List.of(), fit.cue()));
    }

    static Optional<Relation> ordered(Fit fit) {
        if (isHowMuch(fit) || isShareless(fit)) {
            return Optional.empty();
        }
        return fit.figure("greater")
                .flatMap(greater -> fit.figure("lesser").flatMap(lesser -> told(fit, greater, lesser)))
                .map(pair -> new Relation.Ordered(
                        pair.getFirst().id(), pair.getLast().id(), fit.cue()));
    }

    /// "up from 287" is said of what the clause is about: in "319 were entered in 18 classes, up from 287" that is not
    /// the number of classes.
    private static Optional<List<Figure>> told(Fit fit, Figure greater, Figure lesser) {
        boolean up = greater.span().begin() < lesser.span().begin();
        var near = up ? greater : lesser;
        var base = up ? lesser : greater;
        if (!fit.by().rule().value().endsWith("-from") || isOver(greater, lesser) || !isPlaced(fit.line(), near)) {
            return Optional.of(List.of(greater, lesser));
        }
        var others = fit.line().all().stream()
                .filter(other -> other.span().end() <= near.span().begin() && Frames.alike(other, base))
                .toList();
        return others.isEmpty()
                ? Optional.of(List.of(greater, lesser))
                : others.reversed().stream()
                        .map(other -> up ? List.of(other, base) : List.of(base, other))
                        .filter(pair -> isOver(pair.getFirst(), pair.getLast()))
                        .findFirst();
    }

    private static boolean isOver(Figure greater, Figure lesser) {
        return Tally.value(lesser).compareTo(Tally.value(greater)) < 0;
    }

    /// Returns whether a word of place or circumstance stands right before the number.
    private static boolean isPlaced(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        return 0 < at && PLACED.contains(line.tokens().get(at - 1).lower());
    }

    /// "48 of 120, 40 percent, up from 39, or a third": a number with a share of its own is set against the count, and
    /// not against the share beside it.
    private static boolean isShareless(Fit fit) {
        var tokens = fit.line().tokens();
        int end = fit.match().end();
        int or = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
        boolean share = fit.figure("greater")
                .filter(figure -> figure.kind() == Kind.SHARE)
                .isPresent();
        return share && or < tokens.size() && tokens.get(or).is("or");
    }

    /// "360 million marks more than the 4.5 billion" says by how much, "5,400 came, more than the 4,900" only which is
    /// larger.
    private static boolean isHowMuch(Fit fit) {
        if (!fit.by().rule().value().endsWith("-than")) {
            return false;
        }
        var tokens = fit.match().tokens();
        for (int i = fit.match().begin() + 1; i < fit.match().end(); i++) {
            var token = tokens.get(i);
            if (token.is("more") || token.is("fewer") || token.is("less")) {
                return true;
            }
            if (token.tag() != Tag.NOUN && token.tag() != Tag.ADJ && token.tag() != Tag.PROPN) {
                return false;
            }
        }
        return false;
    }

    /// "four more were injured"; "four more than in May" is a difference.
    static Optional<Relation> further(Fit fit) {
        boolean difference = fit.match().end() < fit.line().tokens().size()
                && fit.line().tokens().get(fit.match().end()).is("than");
        return fit.id("figure").filter(_ -> !difference).map(figure -> new Relation.Further(figure, fit.cue()));
    }

    static Optional<Relation> extreme(Fit fit, Direction direction) {
        return fit.id("figure").map(figure -> new Relation.Extreme(figure, direction, fit.cue()));
    }

    /// Returns the windows of the times at the end of the fit and of those joined to them.
    private static List<Window> windows(Fit fit) {
        var windows = new ArrayList<Window>();
        var tokens = fit.line().tokens();
        for (int i = fit.match().end() - 1; i < tokens.size(); i++) {
            var time = fit.line().time(tokens.get(i));
            if (time.isPresent()) {
                windows.add(time.get().window());
            } else if (!JOINS.contains(tokens.get(i).lower())) {
                break;
            }
        }
        return windows;
    }
}
