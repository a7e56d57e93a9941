package org.muster.relation.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.model.claim.Measure;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Noted;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;
import org.muster.relation.RelationReader;

/// English relations are read by patterns over sentences in which figures and times stand as one token each.
public final class EnglishRelations implements RelationReader {

    private static final RelationPatterns PATTERNS = RelationPatterns.load();
    private static final Set<String> ADDED = Set.copyOf(RelationWords.of("added"));

    @Override
    public Noted<List<Relation>> read(
            Text text, List<Figure> figures, List<TimeExpression> times, Map<FigureId, Measure> measures) {
        var figuresBySentence =
                figures.stream().collect(Collectors.groupingBy(figure -> sentence(text, figure.span())));
        var timesBySentence = times.stream().collect(Collectors.groupingBy(time -> sentence(text, time.core())));
        var lines = text.sentences().stream()
                .map(sentence -> Line.of(
                        sentence,
                        figuresBySentence.getOrDefault(sentence.span(), List.of()),
                        timesBySentence.getOrDefault(sentence.span(), List.of())))
                .toList();
        var passage = new Passage(lines, measures);
        var byId = figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (first, _) -> first));
        var plausibility = new Plausibility(byId);
        var untold = new Untold(byId);
        var relations = new ArrayList<Relation>();
        var doubtful = new ArrayList<Relation>();
        for (var line : lines) {
            if (!line.figures().isEmpty() || goesBack(line)) {
                var allowed = new ArrayList<Relation>();
                built(line, passage)
                        .flatMap(relation -> untold.told(relation, passage))
                        .forEach(relation ->
                                (plausibility.allows(relation, line, passage) ? allowed : doubtful).add(relation));
                relations.addAll(stated(allowed));
            }
        }
        relations.sort(
                Comparator.comparing((Relation relation) -> relation.cue().span())
                        .thenComparing(relation -> relation.cue().rule().value()));
        return new Noted<>(Outweighed.without(relations, byId), plausibility.notes(doubtful, relations));
    }

    /// "The figure comes from a survey of 1999", "They must not be added": about figures of a sentence before.
    private static boolean goesBack(Line line) {
        return !line.times().isEmpty()
                || line.tokens().stream().anyMatch(token -> ADDED.contains(token.lower()) || token.tag() == Tag.NUM);
    }

    private static Span sentence(Text text, Span span) {
        return text.sentenceAt(span.begin()).map(Sentence::span).orElse(span);
    }

    /// Returns what frames, then patterns and then breakdowns make of the line.
    private static Stream<Relation> built(Line line, Passage passage) {
        var frames = Stream.of(
                        Frames.in(line, passage),
                        ShareWholes.in(line, passage),
                        ShareFrames.in(line, passage),
                        ShareThen.in(line, passage),
                        MultipleFrames.in(line, passage),
                        RateFrames.in(line, passage),
                        EachHad.in(line, passage),
                        EachMaking.in(line, passage),
                        SelfComparisons.in(line, passage),
                        Additions.in(line, passage),
                        RunningTotals.in(line, passage),
                        ClosingTotals.in(line, passage),
                        KindParts.in(line, passage),
                        Seats.in(line, passage),
                        Increments.in(line, passage),
                        MovedParts.in(line, passage),
                        Outlays.in(line, passage),
                        Corrections.in(line, passage),
                        Rows.in(line, passage),
                        Divisions.in(line, passage),
                        SumFrames.in(line, passage),
                        Ballots.in(line, passage),
                        Outcomes.in(line, passage),
                        Halves.in(line, passage),
                        Remainders.in(line, passage),
                        Leftovers.in(line, passage),
                        Fates.in(line, passage))
                .flatMap(List::stream);
        var patterns = PATTERNS.in(line).stream()
                .flatMap(fit -> Builders.build(fit, passage).stream())
                .map(relation -> Charity.of(relation, line, passage));
        return Stream.of(
                        Breakdowns.shown(line).stream(),
                        frames,
                        patterns,
                        Breakdowns.in(line).stream(),
                        BareParts.in(line, passage).stream())
                .flatMap(Function.identity());
    }

    /// Patterns are tried in the order of their file; a later one adds nothing about figures that an earlier has
    /// bound.
    private static List<Relation> stated(List<Relation> relations) {
        var stated = new ArrayList<Relation>();
        var bound = new HashSet<Bond>();
        var lead = new HashSet<Bond>();
        for (var relation : relations) {
            var bond = new Bond(relation.getClass().getSimpleName(), Set.copyOf(relation.figures()));
            var first = new Bond(bond.sort(), Set.of(relation.figures().getFirst()));
            boolean repeated = !bound.add(bond) && !supersedes(relation, stated);
            boolean weaker = single(relation) && !lead.add(first) && !(relation instanceof Relation.PartOf);
            if (!repeated && !weaker) {
                stated.add(relation);
            }
        }
        return stated;
    }

    /// "40 medals, of which 11 gold, eight silver and 21 bronze": where a later sum shows the same parts to be all, an
    /// earlier one that took them for some gives way.
    private static boolean supersedes(Relation relation, List<Relation> stated) {
        return relation instanceof Relation.SumOf whole
                && whole.completeness() == Completeness.ALL
                && stated.removeIf(other -> other instanceof Relation.SumOf some
                        && some.completeness() == Completeness.SOME
                        && some.total().equals(whole.total())
                        && Set.copyOf(some.parts()).equals(Set.copyOf(whole.parts())));
    }

    /// A change, multiple, share or difference is bound once.
    private static boolean single(Relation relation) {
        return switch (relation) {
            case Relation.Changed _, Relation.Multiplied _, Relation.Differs _, Relation.ShareOf _ -> true;
            case Relation.PartOf _,
                    Relation.SumOf _,
                    Relation.RestOf _,
                    Relation.BringsTo _,
                    Relation.Each _,
                    Relation.PerBase _,
                    Relation.InOtherUnit _,
                    Relation.InOtherWords _,
                    Relation.ComparedWith _,
                    Relation.ComparedWithItself _,
                    Relation.Ordered _,
                    Relation.Further _,
                    Relation.Covers _,
                    Relation.GoesBackTo _,
                    Relation.Apart _,
                    Relation.Deducted _,
                    Relation.Extreme _ -> false;
        };
    }
}
