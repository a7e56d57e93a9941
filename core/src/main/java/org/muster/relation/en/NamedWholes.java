package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Named wholes are numbers that the words themselves say another is left of: "138 are left of 142", "46 of its 620
/// kilometres to go", "all but 14 of the 126", "3,100, down from 5,600: 2,500 have returned".
final class NamedWholes {

    private static final Set<String> DONE = Set.of("so far", "already", "to date", "until now");
    private static final RuleId BORNE = new RuleId("relation.sum.of-which");
    private static final Set<String> RELATIVE = Set.of("which", "whom");
    private static final int NEAR = 12;
    private static final int TO_VERB = 3;
    private static final int TO_STATE = 4;

    private NamedWholes() {}

    /// Returns the sum that the words behind or before the number state of it, if they do.
    static Optional<Relation> of(Line line, Passage passage, Figure figure) {
        return ofWhole(line, passage, figure).or(() -> allBut(line, figure));
    }

    /// "3,100 cannot go home, down from 5,600 on Monday: 2,500 have returned since".
    static Optional<Relation> since(Line line) {
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
                return told ? Optional.of(Leftovers.sum(whole.get(), others, Leftovers.RULE)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// ": 2,500 have returned", "; 2,500 have since gone home".
    private static boolean isExplained(Line line, Figure whole, Figure gone) {
        var tokens = line.tokens();
        int at = Setting.index(line, gone);
        boolean mark = tokens.get(at - 1).is(":") || tokens.get(at - 1).is(";");
        return whole.span().end() <= gone.span().begin()
                && mark
                && at + 1 < tokens.size()
                && (tokens.get(at + 1).is("have") || tokens.get(at + 1).is("had"));
    }

    /// "All but 14 of the 126 pilots took part: 112."
    private static Optional<Relation> allBut(Line line, Figure whole) {
        var tokens = line.tokens();
        int at = Setting.index(line, whole);
        return butPart(line, at)
                .filter(found -> Frames.alike(found, whole) && Tally.isNumber(found))
                .flatMap(found -> line.all().stream()
                        .filter(other -> whole.span().end() <= other.span().begin() && Frames.alike(other, whole))
                        .findFirst()
                        .filter(other -> isBare(tokens, Setting.index(line, other)) && Tally.isNumber(other))
                        .map(other -> Sums.of(whole, List.of(found, other), Completeness.LIKELY, Leftovers.RULE)));
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

    /// "138 are left of 142", "46 million of its 620 million kilometres still to go": the words name the whole,
    /// and what is taken off is told before, or as what was done "so far".
    private static Optional<Relation> ofWhole(Line line, Passage passage, Figure rest) {
        var tokens = line.tokens();
        int at = Setting.index(line, rest);
        boolean left = false;
        for (int i = at + 1; i < Math.min(tokens.size(), at + 2 + 2 * TO_STATE); i++) {
            var token = tokens.get(i);
            var whole = line.figure(token);
            if (whole.isPresent()) {
                boolean of = tokens.subList(at + 1, i).stream().anyMatch(word -> word.is("of"));
                boolean meant = of && Frames.alike(whole.get(), rest) && Tally.isNumber(whole.get());
                return meant && (left || isToGo(tokens, i)) ? off(line, passage, rest, whole.get()) : Optional.empty();
            }
            if (token.is(",") || token.is(";") || token.is("and")) {
                return Optional.empty();
            }
            left |= LeftWords.LEFT.contains(token.lower()) || LeftWords.REMAIN.contains(token.lower());
        }
        return Optional.empty();
    }

    private static boolean isToGo(List<Token> tokens, int whole) {
        var behind = tokens.subList(whole + 1, Math.min(tokens.size(), whole + 2 + TO_STATE));
        for (int i = 0; i < behind.size() && !behind.get(i).is(","); i++) {
            boolean go = behind.get(i).is("to")
                    && i + 1 < behind.size()
                    && behind.get(i + 1).is("go");
            if (go || LeftWords.LEFT.contains(behind.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Relation> off(Line line, Passage passage, Figure rest, Figure whole) {
        var done = Stream.of(Optional.of(line), next(line, passage))
                .flatMap(Optional::stream)
                .flatMap(
                        each -> each.all().stream().filter(other -> isTaken(other, rest, whole) && isDone(each, other)))
                .findFirst();
        if (done.isPresent()) {
            return Optional.of(Leftovers.sum(whole, List.of(done.get(), rest), Leftovers.RULE));
        }
        var own = line.all().stream()
                .filter(other -> other.span().end() <= rest.span().begin() && isTaken(other, rest, whole))
                .filter(other -> Setting.isMain(line, other))
                .toList();
        if (!own.isEmpty()) {
            return own.size() == 1
                    ? Optional.of(Leftovers.sum(whole, List.of(own.getFirst(), rest), Leftovers.RULE))
                    : Optional.empty();
        }
        return passage.previous(line).flatMap(earlier -> row(earlier, rest, whole));
    }

    /// "in three lots: 140,000 in March, 70,000 in April and 100,000 in May": the last row of the sentence before.
    private static Optional<Relation> row(Line earlier, Figure rest, Figure whole) {
        var taken = earlier.all().stream()
                .filter(other -> isTaken(other, rest, whole) && Setting.isMain(earlier, other))
                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<>(List.of(List.of(taken.getFirst())));
        rows.add(taken);
        rows.add(taken.subList(1, taken.size()));
        var others = taken.subList(1, taken.size());
        if (Rows.sum(others).equals(Tally.value(taken.getFirst()))) {
            return Optional.of(Leftovers.sum(whole, List.of(taken.getFirst(), rest), Leftovers.RULE));
        }
        return rows.stream()
                .filter(each -> !each.isEmpty())
                .map(each -> Stream.concat(each.stream(), Stream.of(rest)).toList())
                .filter(parts -> Rows.sum(parts).equals(Tally.value(whole)))
                .findFirst()
                .map(parts -> Leftovers.sum(whole, parts, Leftovers.FITTING));
    }

    private static boolean isTaken(Figure other, Figure rest, Figure whole) {
        return !other.equals(rest) && !other.equals(whole) && Frames.alike(other, rest) && Tally.isNumber(other);
    }

    /// "has so far travelled 574 million", "had already spent 12 million".
    private static boolean isDone(Line line, Figure other) {
        var tokens = line.tokens();
        int at = Setting.index(line, other);
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

    /// "The rise costs 190 million, of which the schools must find 40 million and the state pays
    /// 150 million": what each takes of the number right before, where each has a verb of its own.
    static Optional<Relation> borne(Line line) {
        var tokens = line.tokens();
        for (int of = 1; of + 2 < tokens.size(); of++) {
            boolean which = tokens.get(of).is("of")
                    && RELATIVE.contains(tokens.get(of + 1).lower());
            if (which
                    && !Line.isFigure(tokens.get(of + 2))
                    && !tokens.get(of + 2).is(",")) {
                return borne(line, tokens.get(of).span().begin());
            }
        }
        return Optional.empty();
    }

    private static Optional<Relation> borne(Line line, int begin) {
        var whole = line.all().stream()
                .filter(figure ->
                        figure.span().end() <= begin && begin - figure.span().end() <= NEAR)
                .filter(figure -> Passage.additive(figure) && Tally.isNumber(figure))
                .reduce((_, later) -> later);
        return whole.flatMap(found -> {
            var parts = line.all().stream()
                    .filter(part -> begin < part.span().begin() && Frames.alike(found, part))
                    .toList();
            boolean apart = parts.stream().allMatch(part -> isTakenByVerb(line, part));
            return 2 <= parts.size() && apart ? Optional.of(Leftovers.sum(found, parts, BORNE)) : Optional.empty();
        });
    }

    private static boolean isTakenByVerb(Line line, Figure part) {
        return Tally.isNumber(part)
                && Setting.isMain(line, part)
                && !Setting.prepared(line, part, Set.of("including"))
                && hasVerbBefore(line.tokens(), Setting.index(line, part));
    }

    private static boolean hasVerbBefore(List<Token> tokens, int at) {
        for (int i = at - 1; Math.max(0, at - TO_VERB) <= i; i--) {
            if (Line.isFigure(tokens.get(i))
                    || tokens.get(i).tag() == Tag.PUNCT
                    || tokens.get(i).is("and")) {
                return false;
            }
            if (tokens.get(i).tag() == Tag.VERB || tokens.get(i).tag() == Tag.AUX) {
                return true;
            }
        }
        return false;
    }
}
