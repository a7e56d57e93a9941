package org.muster.relation.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Block;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Leftovers are numbers that a clause says are left of one told before when another is taken off: "It has 52 buses.
/// Eight will be sold, which would leave 44", "138 are left of 142".
///
/// The whole and what is taken off are those that the words name, or the only ones of their sort before it; where
/// several stand there, those that fit.
final class Leftovers {

    private static final RuleId RULE = new RuleId("relation.sum.left-over");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Set<String> LEAVE = Set.of("leave", "leaves", "leaving");
    private static final Set<String> THAT = Set.of("that", "which", "this");
    private static final Set<String> LEFT = Set.of("left", "remaining", "outstanding");
    private static final Set<String> REMAIN = Set.of("remain", "remains", "remained");
    private static final Set<String> OTHER = Set.of("remaining", "other");
    private static final Set<String> THESE = Set.of("which", "whom", "them", "these", "those");
    private static final Set<String> STILL = Set.of("still", "yet");
    private static final Set<String> FREE = Set.copyOf(RelationWords.of("free"));
    private static final Set<String> STATES = Set.copyOf(RelationWords.of("left-as"));
    private static final Set<String> PLACING =
            Set.of("in", "on", "at", "within", "across", "during", "among", "between", "after", "by");
    private static final Set<String> BESIDE = Set.of("including", "among", "counting", "with", "without");
    private static final Set<String> HEDGES = Set.of("just", "only", "about", "some", "a", "the", "another");
    private static final Set<String> DONE = Set.of("so far", "already", "to date", "until now");
    private static final Rational FIVE_QUARTERS = Rational.of(5, 4);
    private static final Rational TEN = Rational.of(10);
    private static final int NOUNS = 3;
    private static final int TO_STATE = 4;
    private static final int LINES_BACK = 2;

    private Leftovers() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (var rest : line.all()) {
            if (Passage.additive(rest) && Tally.isNumber(rest) && !Neighbours.isCompared(line, rest)) {
                ofWhole(line, passage, rest)
                        .or(() -> allBut(line, passage, rest))
                        .or(() -> Neighbours.isMain(line, rest)
                                ? left(line, rest).flatMap(how -> before(line, passage, rest, how))
                                : Optional.empty())
                        .ifPresent(relations::add);
            }
        }
        since(line).ifPresent(relations::add);
        return relations;
    }

    /// "3,100 cannot go home, down from 5,600 on Monday: 2,500 have returned since".
    private static Optional<Relation> since(Line line) {
        for (int i = 1; i + 1 < line.tokens().size(); i++) {
            var whole = line.figure(line.tokens().get(i + 1));
            if (line.tokens().get(i).is("from") && line.tokens().get(i - 1).is("down") && whole.isPresent()) {
                var others = line.all().stream()
                        .filter(other -> !other.equals(whole.get()) && Frames.alike(other, whole.get()))
                        .toList();
                boolean told = others.size() == 2
                        && others.stream().allMatch(Tally::isNumber)
                        && Tally.isNumber(whole.get())
                        && Passage.additive(whole.get())
                        && isExplained(line, whole.get(), others.getLast());
                return told ? Optional.of(sum(whole.get(), others, RULE)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// ": 2,500 have returned", "; 2,500 have since gone home".
    private static boolean isExplained(Line line, Figure whole, Figure gone) {
        var tokens = line.tokens();
        int at = Neighbours.index(line, gone);
        boolean mark = tokens.get(at - 1).is(":") || tokens.get(at - 1).is(";");
        return whole.span().end() <= gone.span().begin()
                && mark
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).is("have") || tokens.get(at + 1).is("had"));
    }

    /// "which would leave 40", "leaving 45,000 without", "There are 112 left", "so that 50 cells are free", "the remaining
    /// 40": how surely it is what the other numbers leave.
    private static Optional<Completeness> left(Line line, Figure rest) {
        var tokens = line.tokens();
        int at = Neighbours.index(line, rest);
        int verb = at - 1;
        while (0 < verb && HEDGES.contains(tokens.get(verb).lower())) {
            verb--;
        }
        if (0 <= verb && isLeaving(tokens, verb) && !isState(line, at)) {
            return Optional.of(isThat(tokens, verb) ? Completeness.LIKELY : Completeness.SUPPOSED);
        }
        if (isFree(line, at)) {
            return Optional.of(Completeness.LIKELY);
        }
        return isKept(line, at) || isOther(tokens, at) ? Optional.of(Completeness.SUPPOSED) : Optional.empty();
    }

    /// "the remaining 40", "the other 18 people".
    private static boolean isOther(List<Token> tokens, int at) {
        return 1 < at && OTHER.contains(tokens.get(at - 1).lower()) && tokens.get(at - 2).is("the");
    }

    /// "That leaves", "which would leave".
    private static boolean isThat(List<Token> tokens, int verb) {
        return tokens.subList(Math.max(0, verb - 2), verb).stream().anyMatch(token -> THAT.contains(token.lower()));
    }

    /// "leaving", "would leave", "That left".
    private static boolean isLeaving(List<Token> tokens, int verb) {
        return LEAVE.contains(tokens.get(verb).lower()) || tokens.get(verb).is("left") && isThat(tokens, verb);
    }

    /// "All but 14 of the 126 pilots took part: 112."
    private static Optional<Relation> allBut(Line line, Passage passage, Figure whole) {
        var tokens = line.tokens();
        int at = Neighbours.index(line, whole);
        var part = passage.lines().isEmpty() ? Optional.<Figure>empty() : butPart(line, at);
        return part.filter(found -> Frames.alike(found, whole) && Tally.isNumber(found))
                .flatMap(found -> line.all().stream()
                        .filter(other -> whole.span().end() <= other.span().begin() && Frames.alike(other, whole))
                        .findFirst()
                        .filter(other -> isBare(tokens, Neighbours.index(line, other)) && Tally.isNumber(other))
                        .map(other -> sum(whole, List.of(found, other), Completeness.LIKELY, RULE)));
    }

    /// The figure behind "all but", where "of" stands between it and the whole.
    private static Optional<Figure> butPart(Line line, int whole) {
        var tokens = line.tokens();
        boolean of = false;
        for (int i = whole - 1; Math.max(1, whole - 2 * TO_STATE) < i; i--) {
            of |= tokens.get(i).is("of");
            if (Line.isFigure(tokens.get(i))) {
                boolean but = tokens.get(i - 1).is("but") && tokens.get(i - 2).is("all");
                return of && but ? line.figure(tokens.get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// ": 112." or ", or 112 of them".
    private static boolean isBare(List<Token> tokens, int at) {
        var before = tokens.get(at - 1);
        return before.is(":") || before.is("or") || before.is(",") && at + 2 >= tokens.size();
    }

    /// "The storm left 46 people dead", "leaving 5,200 people without shelter": what became of so many.
    private static boolean isState(Line line, int at) {
        var behind = line.tokens()
                .subList(at + 1, Math.min(line.tokens().size(), at + 1 + TO_STATE));
        boolean bare = behind.isEmpty() || behind.getFirst().tag() != Tag.NOUN;
        return behind.stream()
                .anyMatch(token -> STATES.contains(token.lower()) || !bare && token.is("without"));
    }

    /// "112 are left", "There were 112 homes left", "112 remain", "112 are still empty", "112 still wait".
    private static boolean isKept(Line line, int at) {
        var tokens = line.tokens();
        boolean there = 2 <= at && tokens.get(at - 2).is("there") && tokens.get(at - 1).tag() != Tag.NOUN;
        int i = at + 1;
        while (i < tokens.size() && i <= at + NOUNS && isName(tokens.get(i))) {
            i++;
        }
        if (tokens.size() <= i) {
            return false;
        }
        boolean be = tokens.get(i).tag() == Tag.AUX || tokens.get(i).lemma().equals("be");
        int next = be ? i + 1 : i;
        if (tokens.size() <= next) {
            return false;
        }
        var word = tokens.get(next).lower();
        return (be || there) && LEFT.contains(word)
                || REMAIN.contains(word)
                || STILL.contains(word);
    }

    private static boolean isName(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.ADJ;
    }

    /// "it holds 590, so that 50 cells are free".
    private static boolean isFree(Line line, int at) {
        var tokens = line.tokens();
        boolean so = 1 < at && tokens.get(at - 2).is("so") && tokens.get(at - 1).is("that")
                || 0 < at && tokens.get(at - 1).is("so");
        return so
                && tokens.subList(at + 1, Math.min(tokens.size(), at + 1 + TO_STATE)).stream()
                        .takeWhile(token -> !Line.isFigure(token) && !token.is(","))
                        .anyMatch(token -> FREE.contains(token.lower()));
    }

    /// "138 are left of 142", "46 million of its 620 million kilometres still to go": the words name the whole, and what
    /// is taken off is told before, or as what was done "so far".
    private static Optional<Relation> ofWhole(Line line, Passage passage, Figure rest) {
        var tokens = line.tokens();
        int at = Neighbours.index(line, rest);
        boolean left = false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 2 + 2 * TO_STATE); i++) {
            var token = tokens.get(i);
            var whole = line.figure(token);
            if (whole.isPresent()) {
                boolean of = tokens.subList(at + 1, i).stream().anyMatch(word -> word.is("of"));
                boolean meant = of && Frames.alike(whole.get(), rest) && Tally.isNumber(whole.get());
                return meant && (left || isToGo(tokens, i))
                        ? off(line, passage, rest, whole.get())
                        : Optional.empty();
            }
            if (token.is(",") || token.is(";") || token.is("and")) {
                return Optional.empty();
            }
            left |= LEFT.contains(token.lower()) || REMAIN.contains(token.lower());
        }
        return Optional.empty();
    }

    private static boolean isToGo(List<Token> tokens, int whole) {
        var behind = tokens.subList(whole + 1, Math.min(tokens.size(), whole + 2 + TO_STATE));
        for (int i = 0; i < behind.size() && !behind.get(i).is(","); i++) {
            boolean go = behind.get(i).is("to") && i + 1 < behind.size() && behind.get(i + 1).is("go");
            if (go || LEFT.contains(behind.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Relation> off(Line line, Passage passage, Figure rest, Figure whole) {
        var done = Stream.of(Optional.of(line), next(line, passage))
                .flatMap(Optional::stream)
                .flatMap(each -> each.all().stream()
                        .filter(other -> isTaken(other, rest, whole) && isDone(each, other)))
                .findFirst();
        if (done.isPresent()) {
            return Optional.of(sum(whole, List.of(done.get(), rest), RULE));
        }
        var own = line.all().stream()
                .filter(other -> other.span().end() <= rest.span().begin() && isTaken(other, rest, whole))
                .filter(other -> Neighbours.isMain(line, other))
                .toList();
        if (!own.isEmpty()) {
            return own.size() == 1 ? Optional.of(sum(whole, List.of(own.getFirst(), rest), RULE)) : Optional.empty();
        }
        return passage.previous(line).flatMap(earlier -> row(earlier, rest, whole));
    }

    /// "in three lots: 140,000 in March, 70,000 in April and 100,000 in May": the last row of the sentence before.
    private static Optional<Relation> row(Line earlier, Figure rest, Figure whole) {
        var taken = earlier.all().stream()
                .filter(other -> isTaken(other, rest, whole) && Neighbours.isMain(earlier, other))
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<>(List.of(List.of(taken.getFirst())));
        rows.add(taken);
        rows.add(taken.subList(1, taken.size()));
        var others = taken.subList(1, taken.size());
        if (Rows.sum(others).equals(Tally.value(taken.getFirst()))) {
            return Optional.of(sum(whole, List.of(taken.getFirst(), rest), RULE));
        }
        return rows.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> Stream.concat(each.stream(), Stream.of(rest)).toList())
                .filter(parts -> Rows.sum(parts).equals(Tally.value(whole)))
                .findFirst()
                .map(parts -> sum(whole, parts, FITTING));
    }

    private static boolean isTaken(Figure other, Figure rest, Figure whole) {
        return !other.equals(rest) && !other.equals(whole) && Frames.alike(other, rest) && Tally.isNumber(other);
    }

    /// "has so far travelled 574 million", "had already spent 12 million".
    private static boolean isDone(Line line, Figure other) {
        var tokens = line.tokens();
        int at = Neighbours.index(line, other);
        for (int i = at - 1; Math.max(0, at - TO_STATE) <= i; i--) {
            if (Line.isFigure(tokens.get(i)) || tokens.get(i).is(",")) {
                return false;
            }
            var phrase = tokens.get(i).lower() + " " + tokens.get(i + 1).lower();
            if (DONE.contains(tokens.get(i).lower()) || DONE.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Line> next(Line line, Passage passage) {
        int place = passage.place(line) + 1;
        return place < passage.lines().size() ? Optional.of(passage.lines().get(place)) : Optional.empty();
    }

    /// Returns the whole and the part that stand before what is left: both in its line or the one before, or the part
    /// there and the whole before.
    private static Optional<Relation> before(Line line, Passage passage, Figure rest, Completeness completeness) {
        var own = mains(line, passage, rest);
        if (own.stream().anyMatch(other -> isOther(line.tokens(), Neighbours.index(line, other)))) {
            return Optional.empty();
        }
        var named = own.size() == 1 ? named(line, own.getFirst(), rest) : List.<Figure>of();
        if (named.size() == 1) {
            return Optional.of(sum(named.getFirst(), List.of(own.getFirst(), rest), completeness, RULE));
        }
        var earlier = earlier(line, passage, rest);
        if (own.isEmpty() && earlier.size() == 1) {
            return gone(line, rest)
                    .map(part -> sum(earlier.getFirst(), List.of(part, rest), RULE))
                    .or(Optional::empty);
        }
        if (own.size() == 1 && isAlone(earlier)) {
            var whole = largest(earlier);
            if (isWhole(whole, own.getFirst(), rest, completeness)) {
                return Optional.of(sum(whole, List.of(own.getFirst(), rest), completeness, RULE));
            }
        }
        if (1 < own.size() && isAlone(earlier) && Rows.sum(own).compareTo(Tally.value(largest(earlier))) < 0) {
            var parts = Stream.concat(own.stream(), Stream.of(rest)).toList();
            return Optional.of(sum(largest(earlier), parts, RULE));
        }
        var two = own.isEmpty() ? earlier : own;
        boolean meant = own.isEmpty() ? isSaidSo(line, rest) : largest(own).equals(own.getFirst());
        if (two.size() == 2 && meant && isWhole(largest(two), smallest(two), rest, completeness)) {
            return Optional.of(sum(largest(two), List.of(smallest(two), rest), completeness, RULE));
        }
        return fitting(Stream.concat(earlier.stream(), own.stream()).toList(), rest);
    }

    /// "That leaves 390", "which would leave 40".
    private static boolean isSaidSo(Line line, Figure rest) {
        int verb = Neighbours.index(line, rest) - 1;
        while (0 < verb && HEDGES.contains(line.tokens().get(verb).lower())) {
            verb--;
        }
        return 0 < verb && isLeaving(line.tokens(), verb) && isThat(line.tokens(), verb);
    }

    /// "On Monday 510 were still at work; 310 had been sent home": the only other number of the line, if it is bare.
    private static Optional<Figure> gone(Line line, Figure rest) {
        var others = line.all().stream()
                .filter(other -> !other.equals(rest) && Frames.alike(other, rest) && Tally.isNumber(other))
                .toList();
        return others.size() == 1
                ? Optional.of(others.getFirst())
                        .filter(other -> rest.span().end() <= other.span().begin())
                        .filter(other -> Neighbours.isMain(line, other) && isVerbNext(line, other))
                : Optional.empty();
    }

    private static boolean isVerbNext(Line line, Figure figure) {
        int next = Neighbours.index(line, figure) + 1;
        return next < line.tokens().size()
                && (line.tokens().get(next).tag() == Tag.VERB || line.tokens().get(next).tag() == Tag.AUX);
    }

    private static Optional<Relation> fitting(List<Figure> all, Figure rest) {
        for (var whole : all) {
            for (var part : all) {
                if (Tally.value(part).plus(Tally.value(rest)).equals(Tally.value(whole))) {
                    return Optional.of(sum(whole, List.of(part, rest), FITTING));
                }
            }
        }
        return Optional.empty();
    }

    /// The whole is more than what is left, or hardly less, or in the place of it.
    private static boolean isWhole(Figure whole, Figure part, Figure rest, Completeness completeness) {
        var value = Tally.value(whole);
        var most = completeness == Completeness.LIKELY ? value.times(FIVE_QUARTERS) : value;
        return !value.equals(Tally.value(part))
                && (Tally.value(rest).compareTo(most) < 0
                        || Tally.value(part).plus(value).equals(Tally.value(rest)));
    }

    /// "Of the 36 million 13.5 million has been found; 22.5 million is still missing", "gets 60,000 of the prize of
    /// 100,000, he the remaining 40,000".
    private static List<Figure> named(Line line, Figure part, Figure rest) {
        return line.all().stream()
                .filter(other -> other.span().end() <= rest.span().begin() && Frames.alike(other, rest))
                .filter(other -> Tally.isNumber(other) && !other.equals(part))
                .filter(other -> isFronted(line.tokens(), Neighbours.index(line, other))
                        || part.span().end() <= other.span().begin() && isOf(line, part, other))
                .toList();
    }

    /// "60,000 of the prize of 100,000".
    private static boolean isOf(Line line, Figure part, Figure whole) {
        var tokens = line.tokens();
        int begin = Neighbours.index(line, part) + 1;
        int end = Neighbours.index(line, whole);
        return begin < end
                && end <= begin + 2 * TO_STATE
                && tokens.get(begin).is("of")
                && tokens.subList(begin, end).stream()
                        .noneMatch(token -> token.tag() == Tag.PUNCT || token.tag() == Tag.VERB || token.is("and"));
    }

    private static boolean isFronted(List<Token> tokens, int at) {
        int of = at - 1;
        while (0 < of && at - TO_STATE < of && HEDGES.contains(tokens.get(of).lower())) {
            of--;
        }
        return 0 <= of
                && tokens.get(of).is("of")
                && (of == 0 || tokens.get(of - 1).tag() == Tag.PUNCT || tokens.get(of - 1).is("and"));
    }

    private static Figure smallest(List<Figure> figures) {
        return figures.stream().min(Comparator.comparing(Tally::value)).orElseThrow();
    }

    private static Figure largest(List<Figure> figures) {
        return figures.stream().max(Comparator.comparing(Tally::value)).orElseThrow();
    }

    /// "cut off 2,100 homes and killed two people": one number is so much larger that the others are of other things.
    private static boolean isAlone(List<Figure> figures) {
        if (figures.isEmpty()) {
            return false;
        }
        var largest = largest(figures);
        return figures.stream().allMatch(other -> other.equals(largest) || Tally.isOver(largest, other, TEN));
    }

    private static List<Figure> earlier(Line line, Passage passage, Figure rest) {
        int place = passage.place(line);
        for (int i = place - 1; Math.max(0, place - LINES_BACK) <= i; i--) {
            var mains = mains(passage.lines().get(i), passage, rest);
            if (!mains.isEmpty() && passage.lines().get(i).sentence().block() == Block.BODY) {
                return mains;
            }
        }
        return List.of();
    }

    /// Returns the numbers of a line before the rest that are told for themselves and may be of the same things.
    private static List<Figure> mains(Line line, Passage passage, Figure rest) {
        var mains = line.all().stream()
                .filter(other -> other.span().end() <= rest.span().begin() && Frames.alike(other, rest))
                .filter(Tally::isNumber)
                .filter(other -> isTold(line, other) && !Tally.isFar(other, rest))
                .toList();
        return mains.stream()
                .filter(other -> !isPlaced(line, other) || !Tally.isOver(largest(mains), other, TEN))
                .filter(other -> isOfNoun(line, passage, other, largest(mains)))
                .toList();
    }

    /// "600 of which", "of which 600", and neither "including 600" nor "with the 170 already there".
    private static boolean isTold(Line line, Figure other) {
        int at = Neighbours.index(line, other);
        boolean these = 1 < at
                && THESE.contains(line.tokens().get(at - 1).lower())
                && line.tokens().get(at - 2).is("of");
        return (these || Neighbours.isMain(line, other)) && !Neighbours.prepared(line, other, BESIDE);
    }

    /// "820 firemen and 14 aircraft": what has a noun of its own is of other things.
    private static boolean isOfNoun(Line line, Passage passage, Figure figure, Figure largest) {
        int next = Neighbours.index(line, figure) + 1;
        boolean named = next < line.tokens().size() && line.tokens().get(next).tag() == Tag.NOUN;
        return figure.equals(largest) || !named || passage.sameNoun(figure, largest);
    }

    /// "in four wards", "for 12 years": where or how long, and not how many.
    static boolean isPlaced(Line line, Figure figure) {
        int at = Neighbours.index(line, figure);
        return 0 < at && PLACING.contains(line.tokens().get(at - 1).lower());
    }

    static Relation sum(Figure whole, List<Figure> parts, RuleId rule) {
        return sum(whole, parts, Completeness.SUPPOSED, rule);
    }

    static Relation sum(Figure whole, List<Figure> parts, Completeness completeness, RuleId rule) {
        int begin = Stream.concat(Stream.of(whole), parts.stream())
                .mapToInt(figure -> figure.span().begin())
                .min()
                .orElseThrow();
        int end = Stream.concat(Stream.of(whole), parts.stream())
                .mapToInt(figure -> figure.span().end())
                .max()
                .orElseThrow();
        var ids = parts.stream().map(Figure::id).toList();
        return new Relation.SumOf(whole.id(), ids, completeness, new Cue(new Span(begin, end), rule));
    }
}
