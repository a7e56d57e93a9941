package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;

/// Bare parts are numbers that leave out their noun, as the one whole told right before has named it: "Some 14,600
/// households are still without. Most are in the hills: 8,300 in Sarn, 4,100 in Tolm and 2,200 in Bask".
///
/// They may run on into the next sentence ("the Union occupies 61 seats and the Party 40. The League comes to 33").
final class BareParts {

    static final RuleId RULE = new RuleId("relation.sum.bare-parts");
    private static final Set<String> BETWEEN = Set.of(":", ";");
    private static final Set<String> FRONTED = Set.of("of", "among");
    private static final Set<String> SOME = Set.of("including", "among", "of", "another", "further", "additional");
    private static final Set<String> ELSEWHEN =
            Set.of("ago", "earlier", "previously", "until", "previous", "if", "forecast", "expected", "would");
    private static final Set<String> ABOARD = Set.of("on board", "aboard");
    private static final Set<String> LOST = Set.of("lost", "lose", "shed", "cut", "paid", "spent");
    private static final Set<String> WON = Set.of("won", "win", "gained", "added", "earned", "took in", "took on");
    private static final Set<String> MOST = Set.of("biggest", "largest", "most", "highest", "second", "smallest");
    private static final Set<String> REST = Set.of("other", "others", "rest", "remaining", "remainder");
    private static final Set<String> PLACED = Set.copyOf(RelationWords.of("placing"));
    private static final Set<Tag> ENDS = Set.of(Tag.PUNCT, Tag.ADP, Tag.VERB, Tag.AUX);
    private static final Rational TEN = Rational.of(10);
    private static final int TO_WHOLE = 3;

    /// "A kilo costs 14 here and 40 in town": what a thing is priced at is no count of things.
    private static final Set<String> PRICED = Set.of("cost", "costs", "weigh", "weighs", "weighed");

    private BareParts() {}

    /// Returns the sum that the line and the one behind it state in this way, if they do.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (var whole : line.all()) {
            if (isWhole(line, whole)) {
                var parts = parts(line, passage, whole);
                boolean named = !isBare(line, whole) || isFronted(line, whole) || isOfThem(line, passage, whole, parts);
                boolean apart = isFlow(passage, parts) || isLeft(line, passage, parts);
                boolean meant = named && !apart && isOfSize(whole, parts);
                if (2 <= parts.size() && meant) {
                    relations.add(Sums.of(whole, parts, Completeness.SUPPOSED, RULE));
                }
            }
        }
        return relations.size() == 1 ? relations : List.of();
    }

    /// "14,600 households", "some 63 wounded": told for itself and with its noun; "The largest flock was of 512 geese"
    /// tells of one that others stand beside.
    private static boolean isWhole(Line line, Figure figure) {
        return line.sentence().block() == Block.BODY
                && Passage.additive(figure)
                && Tally.isNumber(figure)
                && (isFronted(line, figure) || Setting.isMain(line, figure))
                && !isSomeOfThe(line, figure)
                && line.tokens().subList(0, Setting.index(line, figure)).stream()
                        .noneMatch(token -> MOST.contains(token.lower()));
    }

    /// "Of 412 flights, 263 were called off. 149 are to leave."
    private static boolean isFronted(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        boolean these = 1 < line.tokens().size()
                && RelationWords.of("these").contains(line.tokens().get(1).lower());
        return at <= TO_WHOLE
                && !these
                && FRONTED.contains(line.tokens().getFirst().lower());
    }

    /// "Staff rose to 8,760. Of these 5,240 work abroad", "141 were hurt; 58 went home and the other 83 stayed": the
    /// whole needs no noun where words go back to it.
    private static boolean isOfThem(Line line, Passage passage, Figure whole, List<Figure> parts) {
        if (parts.isEmpty()) {
            return false;
        }
        var last = passage.lineOf(parts.getLast());
        var first = passage.lineOf(parts.getFirst());
        boolean fronted = !first.equals(line)
                && FRONTED.contains(first.tokens().getFirst().lower())
                && RelationWords.of("these").contains(first.tokens().get(1).lower())
                && line.all().reversed().stream()
                        .filter(other -> Frames.alike(other, whole))
                        .findFirst()
                        .filter(whole::equals)
                        .isPresent();
        return fronted || Setting.prepared(last, parts.getLast(), REST);
    }

    /// "It lost 120 customers and won 90": what came in and what went out lie apart and make up nothing.
    private static boolean isFlow(Passage passage, List<Figure> parts) {
        var lines = parts.stream().map(passage::lineOf).distinct().toList();
        boolean both = lines.stream().anyMatch(line -> says(line, LOST))
                && lines.stream().anyMatch(line -> says(line, WON));
        return both
                || 1
                        < parts.stream()
                                .flatMap(part -> Flow.of(passage.lineOf(part), part).stream())
                                .distinct()
                                .count();
    }

    /// "There were 840 tents. By June 310 were struck; 430 are left", "with 158 on board": what was left of them,
    /// and what became of them, is often not all that is told.
    private static boolean isLeft(Line line, Passage passage, List<Figure> parts) {
        return says(line, ABOARD) || parts.stream().anyMatch(part -> says(passage.lineOf(part), LeftWords.LEFT));
    }

    private static boolean says(Line line, Set<String> words) {
        var tokens = line.tokens();
        return IntStream.range(0, tokens.size())
                .anyMatch(i -> words.contains(tokens.get(i).lower())
                        || i + 1 < tokens.size()
                                && words.contains(tokens.get(i).lower() + " "
                                        + tokens.get(i + 1).lower()));
    }

    /// "186 of the buildings were hit": some of what is told of elsewhere.
    private static boolean isSomeOfThe(Line line, Figure figure) {
        var tokens = line.tokens();
        int of = Setting.index(line, figure) + 1;
        return of + 1 < tokens.size()
                && tokens.get(of).is("of")
                && tokens.get(of + 1).tag() == Tag.DET;
    }

    /// "Three ports handled 400,000" is of another sort, though both are counts.
    private static boolean isOfSize(Figure whole, List<Figure> parts) {
        return parts.stream().noneMatch(part -> Tally.isOver(part, whole, TEN))
                && Tally.value(whole).compareTo(Rows.sum(parts).times(TEN)) < 0;
    }

    /// The bare numbers behind the whole's clause, and those of the next sentence; none where a number of their
    /// sort stands there that cannot be one.
    private static List<Figure> parts(Line line, Passage passage, Figure whole) {
        boolean fronted = isFronted(line, whole);
        int end = end(line, whole, fronted);
        var own = line.all().stream()
                .filter(other -> !other.equals(whole) && Frames.alike(other, whole) && !isWithin(line, other))
                .filter(other -> end <= Setting.index(line, other) || Setting.isMain(line, other))
                .toList();
        if (!own.stream().allMatch(other -> end <= Setting.index(line, other) && isPart(line, other))) {
            return List.of();
        }
        if (!own.isEmpty() && isElsewhen(line)) {
            return List.of();
        }
        var parts = new ArrayList<>(own);
        int place = passage.place(line) + 1;
        if (place < passage.lines().size()) {
            var next = passage.lines().get(place);
            var others = next.all().stream()
                    .filter(other -> Frames.alike(other, whole) && !isSome(next, other) && !isWithin(next, other))
                    .toList();
            boolean meant = next.sentence().block() == Block.BODY
                    && !says(next, PRICED)
                    && !isElsewhen(next)
                    && others.stream().allMatch(other -> isPart(next, other));
            if (next.tokens().getFirst().is("among")) {
                return List.of();
            }
            if (meant) {
                parts.addAll(others);
            } else if (parts.size() < 2 || fronted) {
                return List.of();
            }
        }
        rest(passage, parts).ifPresent(parts::add);
        return parts;
    }

    /// "Five years ago it was 310", "he had forecast 200,000": of another time, or not so.
    private static boolean isElsewhen(Line line) {
        return line.sentence().tokens().stream().anyMatch(token -> ELSEWHEN.contains(token.lower()));
    }

    /// "The other six were false alarms", behind the parts.
    private static Optional<Figure> rest(Passage passage, List<Figure> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int place = passage.place(passage.lineOf(parts.getLast())) + 1;
        if (place == passage.lines().size()) {
            return Optional.empty();
        }
        var next = passage.lines().get(place);
        boolean the = 2 < next.tokens().size()
                && next.tokens().getFirst().is("the")
                && REST.contains(next.tokens().get(1).lower());
        return next.all().stream()
                .limit(1)
                .filter(rest -> the && Setting.index(next, rest) == 2)
                .filter(rest -> Frames.alike(rest, parts.getFirst()) && Tally.isNumber(rest))
                .findFirst();
    }

    /// Where the clause of the whole ends.
    private static int end(Line line, Figure whole, boolean fronted) {
        var tokens = line.tokens();
        int end = Setting.index(line, whole) + 1;
        while (end < tokens.size()
                && !BETWEEN.contains(tokens.get(end).lower())
                && !(fronted && (tokens.get(end).is(",") || Line.isFigure(tokens.get(end))))) {
            end++;
        }
        return end;
    }

    /// "At the two plants there are 3,520", "58 were taken to five wards".
    private static boolean isWithin(Line line, Figure figure) {
        int at = Setting.index(line, figure);
        var tokens = line.tokens();
        int before = 1 < at && tokens.get(at - 1).tag() == Tag.DET ? at - 2 : at - 1;
        return 0 <= before
                && Character.isLetter(figure.text().charAt(0))
                && PLACED.contains(tokens.get(before).lower())
                && !isBare(line, figure);
    }

    private static boolean isPart(Line line, Figure part) {
        return isBare(line, part) && Tally.isNumber(part) && Setting.isMain(line, part) && !isSome(line, part);
    }

    /// "including nine", "another 40", "17 of them".
    private static boolean isSome(Line line, Figure part) {
        return Setting.prepared(line, part, SOME);
    }

    /// "8,300 in Sarn", "40.", "33 to the League".
    private static boolean isBare(Line line, Figure figure) {
        int after = Setting.index(line, figure) + 1;
        return after == line.tokens().size()
                || ENDS.contains(line.tokens().get(after).tag())
                || line.tokens().get(after).is("and");
    }
}
