package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Runs are figures of one sort in a sentence that commas and "and" join, each of two or more: "21 in Harsk, 17 in
/// Ulvessa and 11 upstream".
///
/// Numbers of another sort beside them ("6,380 tonnes or 55 percent", "five carried 90 tonnes") and one
/// within a member ("1,700 to seven camps") are no members and end no run, as "1.2 tonnes more than" does;
/// "one 31, two 44 and one 52" are ages and how many have them, and no run.
final class Runs {

    private static final int TO_PART = 6;
    private static final int TO_BASE = 3;
    private static final Rational MANY = Rational.of(20);

    /// What stands between two members only where the second is told of something else.
    private static final Set<String> PARTING = Set.of(
            ":",
            "than",
            "or",
            "when",
            "against",
            "compared",
            "since",
            "while",
            "but",
            "as",
            "until",
            "because",
            "although",
            "total",
            "whose",
            "so",
            "making");

    /// What names a place, a time or a means, or else the number that another is set against.
    private static final Set<String> BASES = Set.of("from", "to", "by", "after", "before");

    /// "on the main stage, which has 420 seats, and": what is said of a member, up to the next comma.
    private static final Set<String> RELATIVE = Set.of("who", "which", "where");

    /// "half of it or 4,700 tonnes".
    private static final Set<String> OF_IT = Set.of("it", "them", "these", "those", "or");

    private static final Set<String> PLACED = Set.copyOf(RelationWords.of("placing"));

    private final Line line;
    private final Figure sort;
    private final List<List<Figure>> found = new ArrayList<>();
    private final List<Figure> run = new ArrayList<>();
    private boolean joined = true;
    private boolean parted;
    private boolean touching;
    private boolean relative;

    private Runs(Line line, Figure sort) {
        this.line = line;
        this.sort = sort;
    }

    /// Returns the runs of the line, in the order of their first members.
    static List<List<Figure>> in(Line line) {
        var sorts = new ArrayList<Figure>();
        for (var figure : line.all()) {
            if (sorts.stream().noneMatch(other -> Frames.alike(other, figure))) {
                sorts.add(figure);
            }
        }
        return sorts.stream()
                .flatMap(sort -> new Runs(line, sort).read().stream())
                .sorted((one, other) ->
                        one.getFirst().span().compareTo(other.getFirst().span()))
                .toList();
    }

    /// Returns whether a clause about the one holds the other: "43 in the cellar, which holds 60".
    static boolean isAside(Line line, Figure one, Figure other) {
        var between = line.tokens().subList(Setting.index(line, one), Setting.index(line, other));
        for (int i = 1; i < between.size(); i++) {
            if (RELATIVE.contains(between.get(i).lower()) && between.get(i - 1).is(",")) {
                return between.subList(i, between.size()).stream().noneMatch(Runs::isJoining);
            }
        }
        return false;
    }

    private List<List<Figure>> read() {
        for (int i = 0; i < line.tokens().size(); i++) {
            var token = line.tokens().get(i);
            var figure = line.figure(token);
            if (relative) {
                relative = !token.is(",") && !token.is(";");
                joined |= !relative;
            } else if (isRelative(i)) {
                relative = true;
            } else if (figure.isEmpty() || isPronoun(figure.get())) {
                word(token, i);
            } else if (touching) {
                run.clear();
            } else {
                touching = true;
                member(figure.get());
            }
        }
        keep();
        return found;
    }

    private boolean isRelative(int at) {
        return RELATIVE.contains(line.tokens().get(at).lower())
                && 0 < at
                && line.tokens().get(at - 1).is(",");
    }

    private void word(Token token, int at) {
        joined |= isJoining(token);
        parted |= PARTING.contains(token.lower()) && !isAfterShare(at)
                || BASES.contains(token.lower()) && isBase(at)
                || isOfWhich(at);
        touching = false;
    }

    private void member(Figure figure) {
        if (!Frames.alike(sort, figure)) {
            return;
        }
        if (!run.isEmpty() && !joined && !parted && isWithin(figure)) {
            return;
        }
        if (run.isEmpty() || !joined || parted || Tally.isFar(run.getLast(), figure)) {
            end();
        }
        if (isWhole(figure) || Setting.isCompared(line, figure) || isEach(figure) || isBeing(figure)) {
            end();
            return;
        }
        joined = joined && (run.isEmpty() || !SomeOfThem.is(line, run.getLast(), figure));
        if (!run.isEmpty() && !joined) {
            return;
        }
        run.add(figure);
        joined = false;
        parted = false;
    }

    private void end() {
        keep();
        run.clear();
    }

    private void keep() {
        boolean numbers = run.stream().allMatch(figure -> Tally.isNumber(figure) || Tally.isLeast(figure));
        if (2 <= run.size() && numbers && Passage.additive(run.getFirst()) && !isNames() && !isUnitBehind()) {
            found.add(List.copyOf(run));
        }
    }

    /// "They wanted nine, six and four years": bare numbers whose unit stands behind the last member alone.
    private boolean isUnitBehind() {
        var tokens = line.tokens();
        int and = Setting.index(line, run.getLast()) + 1;
        return and + 1 < tokens.size()
                && tokens.get(and).is("and")
                && line.figure(tokens.get(and + 1))
                        .filter(last -> last.quantity().unit() instanceof Unit.Measured && !Frames.alike(sort, last))
                        .isPresent();
    }

    /// "Wards 9 and 11 are shut", "the trains numbered 40 and 42": numbers that name things.
    private boolean isNames() {
        var tokens = line.tokens();
        int before = Setting.index(line, run.getFirst()) - 1;
        int after = Setting.index(line, run.getLast()) + 1;
        boolean plain = run.stream().allMatch(Passage::count)
                && Lists.isBare(line, run.getFirst(), run.getLast())
                && (tokens.size() <= after || tokens.get(after).tag() != Tag.NOUN);
        return plain
                && 0 <= before
                && (tokens.get(before).is("numbered")
                        || tokens.get(before).tag() == Tag.NOUN
                                && !tokens.get(before)
                                        .lower()
                                        .equals(tokens.get(before).lemma()));
    }

    /// "2.1 million tonnes, of which farms use 1.3 million": its parts begin.
    private boolean isOfWhich(int at) {
        var token = line.tokens().get(at);
        return (token.is("which") || token.is("whom"))
                && 0 < at
                && line.tokens().get(at - 1).is("of");
    }

    /// "cod 30 percent or 3,480 tonnes": the same in other words.
    private boolean isAfterShare(int at) {
        return line.tokens().get(at).is("or")
                && 0 < at
                && line.figure(line.tokens().get(at - 1))
                        .filter(figure -> figure.kind() == Kind.SHARE)
                        .isPresent();
    }

    /// "rose to 300 from 200": before a number of the sort, and not "260,000 by tram" or "40 from Arlen".
    private boolean isBase(int at) {
        for (int i = at + 1; i < Math.min(line.tokens().size(), at + 1 + TO_BASE); i++) {
            var token = line.tokens().get(i);
            if (token.tag() == Tag.PUNCT || token.is("and")) {
                return false;
            }
            if (line.figure(token).filter(figure -> Frames.alike(sort, figure)).isPresent()) {
                return !isPlaceOf(at, i);
            }
        }
        return false;
    }

    /// "1,700 to seven camps and 900 to the four": beside a number of people, one of places.
    private boolean isPlaceOf(int at, int number) {
        boolean word = Character.isLetter(line.tokens().get(number).text().charAt(0));
        return line.tokens().get(at).is("to")
                && word
                && !run.isEmpty()
                && Tally.isOver(run.getLast(), figureAt(number), MANY);
    }

    private Figure figureAt(int at) {
        return line.figure(line.tokens().get(at)).orElseThrow();
    }

    /// "one must be 18 for that".
    private boolean isBeing(Figure figure) {
        int at = Setting.index(line, figure);
        return 0 < at && line.tokens().get(at - 1).is("be");
    }

    /// "1,700 to seven camps", "310 beds in the four wards".
    private boolean isWithin(Figure figure) {
        int at = Setting.index(line, figure);
        int before = line.tokens().get(at - 1).is("the") ? at - 2 : at - 1;
        return 0 <= before
                && Character.isLetter(figure.text().charAt(0))
                && PLACED.contains(line.tokens().get(before).lower());
    }

    /// "20,000 for each", "three apiece".
    private boolean isEach(Figure figure) {
        int at = Setting.index(line, figure) + 1;
        return line.tokens().subList(at, Math.min(line.tokens().size(), at + 2)).stream()
                .anyMatch(token -> Apiece.EACH.contains(token.lower()));
    }

    /// "60,000 of the prize of 100,000, and the remaining 40,000", "9 million, half of the former 18
    /// million": the whole of the number before is no part beside it.
    private boolean isWhole(Figure figure) {
        int at = Setting.index(line, figure);
        for (int i = at - 1;
                Math.max(0, at - TO_PART) <= i && !isJoining(line.tokens().get(i));
                i--) {
            if (Line.isFigure(line.tokens().get(i))) {
                boolean share = figureAt(i).kind() == Kind.SHARE
                        && line.tokens().subList(i, at).stream().noneMatch(token -> OF_IT.contains(token.lower()));
                return line.tokens().get(i + 1).is("of") && (share || Frames.alike(figureAt(i), figure));
            }
        }
        return false;
    }

    private static boolean isJoining(Token token) {
        return token.is(",") || token.is("and") || token.is(";");
    }

    /// "the mobile one".
    private static boolean isPronoun(Figure figure) {
        return figure.text().equals("one");
    }
}
