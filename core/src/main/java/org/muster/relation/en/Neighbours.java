package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Neighbours are the figures around one that states a change, difference, share or multiple: what it may speak of.
///
/// @param passage the text
/// @param line the line of the figure
/// @param at where the figure stands among the line's tokens
/// @param figure the figure that states it
record Neighbours(Passage passage, Line line, int at, Figure figure) {

    private static final int MOST = 8;
    private static final int REACH = 5;
    private static final Set<String> REACHED = Set.of("to", "reached", "hit");
    private static final Set<String> MOVED = Set.of("from", "than", "by", "to");
    private static final Set<String> THAT = Set.of("that", "this", "it");
    private static final Rational FAR = Rational.of(50);
    private static final Rational LARGE = Rational.of(10);

    /// Returns the figures that satisfy the condition: of the line before and after, of the two lines before, of the
    /// next.
    List<Figure> all(Predicate<Figure> wanted) {
        var found = new ArrayList<Figure>();
        found.addAll(before(line, figure.span().begin()).toList());
        line.all().stream()
                .filter(other -> figure.span().end() <= other.span().begin())
                .forEach(found::add);
        int place = passage.place(line);
        for (int i = place - 1; Math.max(0, place - 2) <= i; i--) {
            var earlier = passage.lines().get(i);
            found.addAll(before(earlier, figure.span().begin()).toList());
        }
        if (place + 1 < passage.lines().size()) {
            found.addAll(passage.lines().get(place + 1).all());
        }
        return found.stream().filter(wanted).limit(MOST).toList();
    }

    private static Stream<Figure> before(Line line, int offset) {
        return line.all().reversed().stream().filter(other -> other.span().end() <= offset);
    }

    /// Returns the nearest figure before it in its line that satisfies the condition.
    Optional<Figure> ahead(Predicate<Figure> wanted) {
        return before(line, figure.span().begin()).filter(wanted).findFirst();
    }

    /// Returns whether the other stands before the figure in its line, and no figure like it between.
    boolean isNearest(Figure other, Predicate<Figure> like) {
        return ahead(like).filter(other::equals).isPresent();
    }

    /// Returns what the figure is told of: the number that its line or the one before says something came to, else the
    /// nearest that is neither a base of comparison nor a whole.
    Optional<Figure> subject(Predicate<Figure> wanted) {
        return reached(wanted)
                .or(() -> ahead(other -> wanted.test(other) && Setting.isMain(line, other)))
                .or(() -> previous().flatMap(earlier -> subject(earlier, wanted)));
    }

    private Optional<Figure> subject(Line earlier, Predicate<Figure> wanted) {
        var mains = earlier.all().stream()
                .filter(other -> wanted.test(other) && Setting.isMain(earlier, other))
                .toList();
        boolean one = mains.size() == 1
                || !mains.isEmpty() && THAT.contains(line.tokens().getFirst().lower());
        return reached(earlier, wanted).or(() -> one ? Optional.of(mains.getFirst()) : Optional.empty());
    }

    /// Returns a line's base where no word of the figure's own line names one: "fell to 80 from 90. That is 10 fewer."
    Optional<Figure> earlierBase(Predicate<Figure> wanted) {
        return previous()
                .flatMap(earlier -> earlier.all().stream()
                        .filter(wanted)
                        .filter(other -> Setting.prepared(earlier, other, Setting.OLDER))
                        .findFirst());
    }

    /// Returns the number that its words say to be of a time before: in the figure's own line, the next one or the one
    /// before, if it is the only one there.
    Optional<Figure> toldBefore(Predicate<Figure> wanted) {
        int place = passage.place(line);
        return Stream.of(place, place + 1, place - 1)
                .filter(i -> 0 <= i && i < passage.lines().size())
                .map(passage.lines()::get)
                .flatMap(each -> onlyEarlier(each, wanted).stream())
                .findFirst();
    }

    private Optional<Figure> onlyEarlier(Line each, Predicate<Figure> wanted) {
        var earlier = each.all().stream()
                .filter(wanted)
                .filter(other -> !other.equals(figure) && !Setting.isCompared(each, other))
                .filter(other ->
                        each.equals(line) && other.span().end() <= figure.span().begin()
                                ? Earlier.isOrAgo(each, other)
                                : Earlier.is(each, other))
                .filter(other -> !Setting.prepared(each, other, MOVED))
                .toList();
        return earlier.size() == 1 ? Optional.of(earlier.getFirst()) : Optional.empty();
    }

    /// Returns whether the figure may lie between two of which one is told to be of a time before: neither is small,
    /// both are of one noun or sort, and the figure's words compare it or say how it moved.
    boolean mayBeTold(Figure before, Figure after) {
        boolean large = LARGE.compareTo(Tally.value(before)) <= 0 && LARGE.compareTo(Tally.value(after)) <= 0;
        var behind = following(REACH);
        boolean than = behind.stream().anyMatch(token -> token.is("than"));
        boolean by = preceding(2).stream().anyMatch(token -> token.is("by") || token.is("so"));
        boolean so = line.tokens().subList(0, at).stream().anyMatch(token -> token.is("so"));
        boolean moved = behind.stream().limit(1).anyMatch(token -> Setting.DIRECTED.contains(token.lower()))
                && figure.kind() != Kind.COUNT;
        boolean last = moved
                || behind.size() <= 1
                || behind.size() == 2 && behind.get(1).tag() == Tag.PUNCT;
        boolean sort = !Passage.count(before) || passage.sameNoun(before, after);
        return large && sort && (than || by || so || last);
    }

    /// Returns the other number beside one that is told to be of a time before, if there is one: "there are 1,076 now;
    /// a year ago there were 1,063".
    Optional<Figure> beside(Figure before, Predicate<Figure> wanted) {
        return passage.lines().stream()
                .filter(each -> each.all().contains(before) && !each.equals(line))
                .flatMap(each -> each.all().stream()
                        .filter(other -> !other.equals(before) && wanted.test(other) && Setting.isMain(each, other)))
                .findFirst();
    }

    /// Returns whether the figure is itself said to be of a time before.
    boolean isTold(Figure other) {
        return passage.lines().stream()
                .filter(each -> each.all().contains(other))
                .anyMatch(each -> Earlier.is(each, other));
    }

    /// "The old record, 5,140, was set in 2011": what was reached once is not what is told of now.
    boolean isRecord(Figure other) {
        return Setting.isRecord(passage.lineOf(other), other);
    }

    /// Returns the figure of the line that is said to be the base, by a word such as "from" or "than" before it.
    Optional<Figure> base(Predicate<Figure> wanted) {
        return Bases.of(this, wanted);
    }

    Optional<Line> previous() {
        return passage.previous(line);
    }

    /// Returns the first figure of the whole report that satisfies the condition.
    Optional<Figure> anywhere(Predicate<Figure> wanted) {
        for (var each : passage.lines()) {
            for (var other : each.all()) {
                if (!other.equals(figure) && wanted.test(other)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /// Returns whether the figure, of whatever line, may be meant though it does not fit: it stands before, and is
    /// neither fifty times as large as the other nor as small, unless both count the same.
    boolean mayBeMeant(Figure other, Figure base) {
        boolean otherReached = line.all().stream()
                .anyMatch(reached -> base.span().end() <= reached.span().begin()
                        && reached.span().end() <= figure.span().begin()
                        && Setting.prepared(line, reached, Set.of("to"))
                        && !Frames.alike(reached, base));
        if (otherReached) {
            return false;
        }
        boolean far = Tally.isOver(base, other, FAR) || Tally.isOver(other, base, FAR);
        return other.span().end() <= figure.span().begin() && (!far || isOneNoun(other, base))
                || line.all().contains(other);
    }

    private boolean isOneNoun(Figure one, Figure other) {
        return passage.sameNoun(one, other)
                && (line.all().contains(other) && Tally.isNumber(one) && Tally.isNumber(other));
    }

    /// "640 of the 800 drivers stayed away, leaving four lines": counts of something else lie between no two numbers.
    boolean countsOther(List<Figure> two) {
        return at + 1 < line.tokens().size()
                && line.tokens().get(at + 1).tag() == Tag.NOUN
                && !Setting.DIRECTED.contains(line.tokens().get(at + 1).lower())
                && two.stream().noneMatch(other -> passage.sameNoun(other, figure));
    }

    /// "were up 8 percent at 27 million".
    private static boolean isAt(Line line, Figure other) {
        int place = Setting.index(line, other);
        int said = 2 < place
                        && Setting.DIRECTED.contains(
                                line.tokens().get(place - 2).lower())
                ? place - 3
                : place - 2;
        return 1 < place
                && line.tokens().get(place - 1).is("at")
                && Line.isFigure(line.tokens().get(said));
    }

    /// Returns the figure that "to" stands before: what something rose or fell to.
    private static Optional<Figure> reached(Line line, Predicate<Figure> wanted) {
        return line.all().stream()
                .filter(wanted)
                .filter(other -> Setting.prepared(line, other, REACHED) || isAt(line, other))
                .findFirst();
    }

    /// Returns what is said to be reached in the figure's own line: "by 12 per cent, to 364,000".
    Optional<Figure> reached(Predicate<Figure> wanted) {
        return reached(line, wanted.and(other -> !isOfAnotherChange(other)));
    }

    /// "up 8 percent from 1.25 billion, but profit fell 15 percent to 88 million": what another change behind it led
    /// to.
    private boolean isOfAnotherChange(Figure other) {
        return line.all().stream()
                .anyMatch(between -> between.kind() == Kind.CHANGE
                        && figure.span().end() <= between.span().begin()
                        && between.span().end() <= other.span().begin());
    }

    /// Returns what the figure's own words say to be reached: "fell by a fifth to 1,300"; none or one.
    List<Figure> reachedBehind(List<Figure> candidates) {
        return line.all().stream()
                .filter(other -> figure.span().end() <= other.span().begin())
                .limit(1)
                .filter(other -> candidates.contains(other) && Setting.prepared(line, other, Set.of("to")))
                .filter(other -> line.tokens().subList(at, Setting.index(line, other)).stream()
                        .noneMatch(token -> token.is(";")))
                .toList();
    }

    /// Returns the tokens after the figure, up to so many, ending before the next figure or strong mark.
    List<Token> following(int most) {
        var tokens = new ArrayList<Token>();
        for (int i = at + 1; i < Math.min(line.tokens().size(), at + 1 + most); i++) {
            var token = line.tokens().get(i);
            if (Line.isFigure(token) || Setting.STRONG.contains(token.lower())) {
                break;
            }
            tokens.add(token);
        }
        return tokens;
    }

    /// Returns the tokens before the figure, nearest first, up to so many, ending at the figure or strong mark before.
    List<Token> preceding(int most) {
        var tokens = new ArrayList<Token>();
        for (int i = at - 1; Math.max(0, at - most) <= i; i--) {
            var token = line.tokens().get(i);
            if (Line.isFigure(token) || Setting.STRONG.contains(token.lower())) {
                break;
            }
            tokens.add(token);
        }
        return tokens;
    }
}
