package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// Bases are the numbers of a figure's line that a word such as "from" or "than" says it is set against.
///
/// @param near the figure and what stands around it
/// @param passage the text
/// @param line the line of the figure
/// @param at where the figure stands among the line's tokens
/// @param figure the figure
record Bases(Neighbours near, Passage passage, Line line, int at, Figure figure) {

    private static final int REACH = 5;
    private static final int TO_OTHER = 3;
    private static final Set<String> WHEN = Set.of("when", "where", "who", "which", "(");
    private static final Set<String> OF_THING = Set.of("who", "which");
    private static final Set<String> BASES =
            Set.of("from", "instead", "than", "against", "on", "over", "compared", "versus");

    /// Where "than" has named a base that is not printed.
    private static final Set<String> CONTRASTING = Set.of("against", "compared", "versus", "instead");

    private static final Set<String> COMPARING = Set.of("compared", "against", "versus", "than", "on", "from");

    /// What is so far above or below a mark is set against it.
    static final Set<String> LEVELS = Set.of("above", "below", "short");

    /// Returns the number that is said to be the base of the figure, of those that satisfy the condition.
    static Optional<Figure> of(Neighbours near, Predicate<Figure> wanted) {
        return new Bases(near, near.passage(), near.line(), near.at(), near.figure()).base(wanted);
    }

    /// Returns the base of the figure: after it if there is one, else before it.
    private Optional<Figure> base(Predicate<Figure> wanted) {
        var behind = afterOne(wanted);
        return behind.isPresent() || ThanPhrase.isUnprinted(line, at)
                ? behind
                : line.all().reversed().stream()
                        .filter(other -> other.span().end() <= figure.span().begin())
                        .filter(wanted)
                        .filter(other -> prepared(other, Setting.OLDER) && !isSpent(other) || isBracketed(other))
                        .filter(other -> !isCutOff(other))
                        .findFirst();
    }

    /// "Compared with last spring (480) the number rose by a tenth": in brackets behind what it is compared with stands
    /// what it was.
    private boolean isBracketed(Figure other) {
        int place = Setting.index(line, other);
        if (place < 2
                || line.tokens().size() <= place + 1
                || !line.tokens().get(place - 1).is("(")
                || !line.tokens().get(place + 1).is(")")) {
            return false;
        }
        return line.tokens().subList(Math.max(0, place - 1 - REACH), place - 1).reversed().stream()
                .takeWhile(token -> !Line.isFigure(token) && token.tag() != Tag.PUNCT)
                .anyMatch(token -> COMPARING.contains(token.lower()));
    }

    /// "to 35 percent, from 31 percent; coal's dropped by six points", "to 90 from 80, and costs fell 5 percent": what
    /// stands before a semicolon, or before a clause about something else, is told of that.
    private boolean isCutOff(Figure other) {
        int begin = Setting.index(line, other);
        return line.tokens().subList(begin, at).stream().anyMatch(token -> token.is(";"))
                || Moves.isOfOther(near, begin)
                || !passage.sameNoun(figure, other) && OwnClause.of(line, begin, at);
    }

    /// "41 points after 24 games", "from its six counters 4,120 tickets went": what it took or where it came from is
    /// counted in something else, and is not what there was before.
    private boolean isSpent(Figure other) {
        return (prepared(other, Set.of("after"))
                        || prepared(other, Set.of("from"))
                                && Moves.reached(line, other, _ -> true).isEmpty())
                && OwnNoun.behind(near, other)
                        .filter(noun -> line.all().stream()
                                .filter(each -> !each.equals(other))
                                .noneMatch(each -> passage.counts(each, noun.lemma())))
                        .isPresent();
    }

    private Optional<Figure> afterOne(Predicate<Figure> wanted) {
        int passed = 0;
        var bases = ThanPhrase.isUnprinted(line, at) ? CONTRASTING : BASES;
        for (int i = at + 1; i < line.tokens().size() && passed < 2; i++) {
            var token = line.tokens().get(i);
            var other = line.figure(token);
            passed += other.isPresent() ? 1 : 0;
            boolean ended =
                    Setting.STRONG.contains(token.lower()) && !isBracket(i) || token.is("since") || token.is("but");
            if (ended || other.isPresent() && Setting.isCompared(line, i) && !isOr(i)) {
                return Optional.empty();
            }
            boolean based = other.filter(wanted)
                    .filter(each -> prepared(each, bases) && !isBy(each) && !isOnWhich(each) || isLevel(each))
                    .isPresent();
            if (based || other.filter(wanted).isPresent() && when(i)) {
                return other;
            }
        }
        return Optional.empty();
    }

    /// "agreed the rise on Monday by nine votes to five": how many were for it, and not what it is set against.
    private boolean isBy(Figure other) {
        int place = Setting.index(line, other);
        return 0 < place
                && line.tokens().get(place - 1).is("by")
                && line.tokens().subList(place + 1, line.tokens().size()).stream()
                        .limit(TO_OTHER)
                        .anyMatch(token -> token.is("to"));
    }

    /// "down 3 percent, on which the mill lost 4 million": what was done with it.
    private boolean isOnWhich(Figure other) {
        int place = Setting.index(line, other);
        int begin = Math.max(at, place - REACH);
        for (int i = begin; i + 1 < place; i++) {
            if (BASES.contains(line.tokens().get(i).lower())
                    && line.tokens().get(i + 1).is("which")) {
                return true;
            }
        }
        return false;
    }

    /// "1.6 metres below Tuesday's peak of 7.8 metres", and not "at 4 and 2 below the mark of 15".
    private boolean isLevel(Figure other) {
        boolean joined = near.preceding(1).stream().anyMatch(token -> token.is("and") || token.is("or"))
                && line.tokens().subList(Math.max(0, at - 3), at).stream().anyMatch(Line::isFigure);
        return prepared(other, LEVELS) && !joined;
    }

    /// "15 crowns or a third more than the 45": the same in other words.
    private boolean isOr(int i) {
        return i == at + 2 && line.tokens().get(at + 1).is("or");
    }

    /// "three points better than the year before (85%)".
    private boolean isBracket(int i) {
        boolean figure = line.tokens().get(i).is("(")
                && i + 1 < line.tokens().size()
                && Line.isFigure(line.tokens().get(i + 1));
        return figure && (near.following(REACH).stream().anyMatch(token -> token.is("than")) || isBehindReached(i));
    }

    /// "lower at 582 million (600 million)": in brackets behind what was reached stands what it was.
    private boolean isBehindReached(int i) {
        boolean alone = i + 2 < line.tokens().size() && line.tokens().get(i + 2).is(")");
        return alone
                && line.figure(line.tokens().get(i - 1))
                        .filter(other -> figure.span().end() <= other.span().begin())
                        .filter(other -> prepared(other, Set.of("to", "at")))
                        .isPresent();
    }

    /// "26 more than at the end of June, when there were 286".
    private boolean when(int place) {
        for (int i = place - 1; Math.max(at, place - REACH) < i; i--) {
            var token = line.tokens().get(i);
            if (WHEN.contains(token.lower())) {
                return !OF_THING.contains(token.lower()) || isSetAgainst(i);
            }
        }
        return false;
    }

    /// "four more than Vale, who have 34", and neither "a cut of 15 percent, which would mean 1.2
    /// million" nor "down 3 percent, on which it lost 4 million".
    private boolean isSetAgainst(int place) {
        return line.tokens().subList(at, place - 1).stream().anyMatch(token -> BASES.contains(token.lower()));
    }

    private boolean prepared(Figure other, Set<String> words) {
        return Setting.prepared(line, other, words);
    }
}
