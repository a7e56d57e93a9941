package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Reach;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.model.time.Window;

/// Reaches: how far a count goes: over which place, beside which other count, and what is taken off it.
final class Reaches {

    /// A share and a count beside it are told of many things; three groups in a row are taken off.
    private static final int MIXED = 3;

    private Reaches() {}

    static Optional<Relation> covers(Fit fit, Reach reach) {
        return fit.id("figure").map(figure -> new Relation.Covers(figure, reach, fit.cue()));
    }

    /// "one in nine, a figure that goes back to a survey of 1999"
    static Optional<Relation> dated(Fit fit) {
        return fit.id("figure")
                .flatMap(figure -> when(fit).map(window -> new Relation.GoesBackTo(figure, window, fit.cue())));
    }

    /// "The figure comes from a survey of 1999": the nearest figure before, if there is one.
    static Optional<Relation> datedBack(Fit fit, Passage passage) {
        return passage.before(fit.line(), fit.cue().span().begin(), _ -> true)
                .flatMap(figure -> when(fit).map(window -> new Relation.GoesBackTo(figure.id(), window, fit.cue())));
    }

    /// The time that is named, or the year that stands before the noun: "a 1999 survey".
    private static Optional<Window> when(Fit fit) {
        return fit.time("when")
                .map(TimeExpression::window)
                .or(() -> fit.token("year")
                        .map(token -> new Window.On(PartialDate.ofYear(Integer.parseInt(token.text())))));
    }

    /// "The 400 obituaries must not be added to the 900 names."
    static Optional<Relation> apart(Fit fit) {
        return fit.figure("apart")
                .flatMap(figure -> fit.figure("other")
                        .filter(other -> other.kind() == figure.kind())
                        .map(other -> new Relation.Apart(figure.id(), other.id(), fit.cue())));
    }

    /// "They must not be added to the 900": the nearest count before that is another.
    static Optional<Relation> apartFromBefore(Fit fit, Passage passage) {
        var other = fit.figure("other").orElseThrow();
        return passage.before(fit.line(), fit.cue().span().begin(), figure -> alike(figure, other))
                .map(figure -> new Relation.Apart(figure.id(), other.id(), fit.cue()));
    }

    private static boolean alike(Figure figure, Figure other) {
        return figure.kind() == other.kind()
                && !figure.quantity().amount().equals(other.quantity().amount());
    }

    /// "The two must not be added together": the two counts before it, the later one first.
    static Optional<Relation> bothBefore(Fit fit, Passage passage) {
        var before = passage.allBefore(fit.line(), fit.cue().span().begin()).stream()
                .filter(Passage::count)
                .filter(figure -> 2 < Passage.least(figure).doubleValue())
                .toList();
        return before.size() < 2
                        || before.get(0).quantity().equals(before.get(1).quantity())
                ? Optional.empty()
                : Optional.of(
                        new Relation.Apart(before.get(0).id(), before.get(1).id(), fit.cue()));
    }

    /// "Of the 900, 3 percent were soldiers, 200 had died before and 400 were known already."
    static Optional<Relation> deducted(Fit fit) {
        var whole = fit.figure("whole").orElseThrow();
        var groups = groups(fit, whole);
        boolean mixed = groups.stream().map(Figure::kind).distinct().count() == 2 && MIXED <= groups.size();
        return fit.by().rule().value().endsWith("mixed") && !mixed ? Optional.empty() : deducted(fit, whole, groups);
    }

    /// "It took in 900 bodies. The office subtracts 3 percent of soldiers and 200 who had died before."
    static Optional<Relation> deductedFromBefore(Fit fit, Passage passage) {
        return passage.before(fit.line(), fit.cue().span().begin(), Passage::count)
                .flatMap(whole -> deducted(fit, whole, groups(fit, whole)));
    }

    private static Optional<Relation> deducted(Fit fit, Figure whole, List<Figure> groups) {
        return groups.size() < 2
                ? Optional.empty()
                : Optional.of(new Relation.Deducted(
                        whole.id(), groups.stream().map(Figure::id).toList(), fit.cue()));
    }

    /// Returns the shares and the counts in the sentence, from the first that is taken off.
    private static List<Figure> groups(Fit fit, Figure whole) {
        int begin = fit.figure("first").orElseThrow().span().begin();
        return fit.line().all().stream()
                .filter(figure -> begin <= figure.span().begin())
                .filter(figure -> figure.kind() == Kind.SHARE || figure.kind() == whole.kind())
                .toList();
    }
}
