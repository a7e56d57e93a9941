package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Span;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Rows are figures of one sort in a sentence that words show to be all the parts of a total: the last are "the
/// others", "the rest" or "elsewhere", one is told of "the first" and another of "the second", or there are as many as
/// the text says that there are groups ("in three provinces").
final class Rows {

    private static final RuleId RULE = new RuleId("relation.sum.row");
    private static final RuleId FITTING = new RuleId(RULE.value() + Relation.FITTING);
    private static final Rational LEAST = Rational.of(20);
    private static final Rational FOUR_FIFTHS = Rational.of(4, 5);
    private static final int TO_WHOLE = 5;
    private static final Set<String> REST =
            Set.of("other", "others", "rest", "remaining", "remainder", "elsewhere", "remained", "else");

    private static final Set<String> AGAINST = Set.of("against", "versus", "compared");
    private static final Set<String> THOSE = Set.of("those", "these");

    private Rows() {}

    /// Returns the sums and parts that the line states in this way.
    static List<Relation> in(Line line, Passage passage) {
        var relations = new ArrayList<Relation>();
        for (var row : Runs.in(line)) {
            if (!isOfShares(line, row)
                    && !TwoSides.expect(line, row)
                    && !isSetAgainst(line, row)
                    && !Sums.isOnBoth(line.tokens(), Setting.index(line, row.getFirst()))
                    && !Turnover.isOf(line, row)) {
                RowTotals.of(line, passage, row).ifPresent(total -> relations.addAll(bound(line, passage, row, total)));
            }
        }
        return relations;
    }

    private static List<Relation> bound(Line line, Passage passage, List<Figure> row, Figure total) {
        var relations = new ArrayList<Relation>();
        var span = new Span(row.getFirst().span().begin(), row.getLast().span().end());
        var cue = new Cue(span, RowTotals.isMeant(line, passage, row, total) ? RULE : FITTING);
        if (isPart(line, passage, row.getFirst(), total) && isOfOneNoun(line, passage, row, total)) {
            row.forEach(part -> relations.add(new Relation.PartOf(part.id(), total.id(), cue)));
        }
        completeness(line, passage, row, total).ifPresent(completeness -> {
            var parts = new ArrayList<>(row);
            if (!sum(row).equals(Tally.value(total))) {
                headed(passage, row, total).ifPresent(parts::addFirst);
            }
            var ids = parts.stream().map(Figure::id).toList();
            relations.add(new Relation.SumOf(total.id(), ids, completeness, cue));
        });
        return relations;
    }

    /// "Eight of the 43 people were killed. Twenty-six were hurt; the other nine walked away": a part told with the
    /// total.
    private static Optional<Figure> headed(Passage passage, List<Figure> row, Figure total) {
        return passage.lines().stream()
                .filter(each -> each.all().contains(total))
                .flatMap(each -> each.all().stream()
                        .filter(part -> part.span().end() <= total.span().begin()
                                && part.span().end() <= row.getFirst().span().begin())
                        .filter(part -> Frames.alike(part, total) && !row.contains(part))
                        .filter(part -> RowTotals.isSomeOf(each, part, total)))
                .findFirst();
    }

    /// Returns whether the row is all of the total; nothing where neither words nor numbers say that it is a part of
    /// it.
    private static Optional<Completeness> completeness(Line line, Passage passage, List<Figure> row, Figure total) {
        boolean fits = sum(row).equals(Tally.value(total));
        boolean larger = row.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(total)) < 0);
        boolean part = isPart(line, passage, row.getFirst(), total) && isOfOneNoun(line, passage, row, total);
        boolean telling = LEAST.compareTo(Tally.value(total)) <= 0;
        if (isRest(line, row) && isOfOneNoun(line, passage, row, total)
                || isNumbered(line, row)
                || isCounted(line, passage, row, total) && isTold(passage, row, total)) {
            return Optional.of(fits || larger && telling ? Completeness.ALL : Completeness.SUPPOSED);
        }
        if (isCounted(line, passage, row, total)) {
            return Optional.of(Completeness.SUPPOSED);
        }
        boolean near = telling && larger && isNear(row, total);
        if (part) {
            boolean all = near && 2 < row.size() && !isParted(line, row);
            return Optional.of(fits || all ? Completeness.ALL : Completeness.SOME);
        }
        if (isApposed(line, passage, row, total)) {
            return Optional.of(fits || near && !isParted(line, row) ? Completeness.ALL : Completeness.SUPPOSED);
        }
        return Optional.empty();
    }

    /// "Of 90 boats 74 are still out; five turned back on Sunday": what a semicolon parts is told by itself, and others
    /// may be left out.
    private static boolean isParted(Line line, List<Figure> row) {
        return line.tokens().subList(Setting.index(line, row.getFirst()), Setting.index(line, row.getLast())).stream()
                .anyMatch(token -> token.is(";"));
    }

    /// "The sun makes up 9 percent, wind 31 and other sources 60": numbers without nouns after a percentage are others.
    private static boolean isOfShares(Line line, List<Figure> row) {
        int first = Setting.index(line, row.getFirst());
        var next = line.tokens().get(Math.min(first + 1, line.tokens().size() - 1));
        return next.tag() != Tag.NOUN
                && Passage.count(row.getFirst())
                && line.all().reversed().stream()
                        .filter(figure ->
                                figure.span().end() <= row.getFirst().span().begin())
                        .findFirst()
                        .filter(figure -> figure.kind() == Kind.SHARE)
                        .isPresent();
    }

    /// "That gave her 310 votes, against 205 for him and 48 for others": what a number is set against is no part of it.
    private static boolean isSetAgainst(Line line, List<Figure> row) {
        return Setting.prepared(line, row.getFirst(), AGAINST);
    }

    static Rational sum(List<Figure> row) {
        return row.stream().map(Tally::value).reduce(Rational.ZERO, Rational::plus);
    }

    /// Parts that are named so that they nearly make up the total are meant to make it up.
    static boolean isNear(List<Figure> row, Figure total) {
        var sum = sum(row);
        var value = Tally.value(total);
        return sum.times(FOUR_FIFTHS).compareTo(value) <= 0
                && value.times(FOUR_FIFTHS).compareTo(sum) <= 0;
    }

    /// "431 rebels surrendered in the south, 263 on Saturday and 168 on Sunday."
    private static boolean isApposed(Line line, Passage passage, List<Figure> row, Figure total) {
        int at = Setting.index(line, total);
        int first = Setting.index(line, row.getFirst());
        if (at < 0 || first < at) {
            return false;
        }
        boolean between = line.all().stream()
                .anyMatch(other -> total.span().end() <= other.span().begin()
                        && other.span().end() <= row.getFirst().span().begin()
                        && Frames.alike(other, total));
        boolean last = line.all().getLast().equals(row.getLast());
        return !between && last && line.tokens().get(first - 1).is(",") && isOfOneNoun(line, passage, row, total);
    }

    /// Three parts and more, each told of in the words of the total.
    private static boolean isTold(Passage passage, List<Figure> row, Figure total) {
        return 2 < row.size() && row.stream().allMatch(part -> passage.kindred(part, total));
    }

    /// "11 of the charges, and the other four defendants" are of two nouns, one of which is not the total's.
    private static boolean isOfOneNoun(Line line, Passage passage, List<Figure> row, Figure total) {
        return row.stream().skip(1).allMatch(part -> {
            int after = Setting.index(line, part) + 1;
            var next = named(line, after);
            return next.tag() != Tag.NOUN || passage.counts(total, next.lemma());
        });
    }

    /// The token at the place, or the one that "of the" leads to: "nine of the missiles and 51 of the drones".
    private static Token named(Line line, int at) {
        var tokens = line.tokens();
        boolean of = at + 2 < tokens.size()
                && tokens.get(at).is("of")
                && tokens.get(at + 1).is("the");
        return tokens.get(of ? at + 2 : Math.min(at, tokens.size() - 1));
    }

    /// "the other 55,000", "23 were killed elsewhere", and not "208; the rest were …", which has no number.
    static boolean isRest(Line line, List<Figure> row) {
        int last = Setting.index(line, row.getLast());
        var tokens = line.tokens();
        boolean rest = false;
        for (int i = Math.max(0, last - 3); i < Math.min(tokens.size(), last + 6); i++) {
            rest |= REST.contains(tokens.get(i).lower());
            if (last < i && (tokens.get(i).tag() == Tag.PUNCT || Line.isFigure(tokens.get(i)))) {
                break;
            }
        }
        return rest;
    }

    /// "The first took 574, the second 463"; "130 in one and 70 in the other".
    private static boolean isNumbered(Line line, List<Figure> row) {
        boolean first = line.tokens().stream().anyMatch(token -> token.is("first"));
        boolean second = line.tokens().stream().anyMatch(token -> token.is("second"));
        boolean third = line.tokens().stream().anyMatch(token -> token.is("third"));
        return first && second && (row.size() == 2 || third && row.size() == 3);
    }

    /// "in three provinces … 38 in Dolmar, 17 in Vesk and nine in Harrow Bay".
    private static boolean isCounted(Line line, Passage passage, List<Figure> row, Figure total) {
        return RowTotals.around(line, passage).stream()
                .filter(each -> each.all().contains(total) || each.equals(line))
                .flatMap(each -> each.all().stream())
                .anyMatch(figure -> !row.contains(figure)
                        && Passage.count(figure)
                        && figure.span().end() <= row.getFirst().span().begin()
                        && Tally.value(figure).equals(Rational.of(row.size()))
                        && Character.isLetter(figure.text().charAt(0)));
    }

    /// "186,000 of them", "826 of the deaths", "of which farms use 1.3 million".
    static boolean isPart(Line line, Passage passage, Figure first, Figure total) {
        return isAfterOf(line, first, total) || isBeforeOf(line, passage, first, total);
    }

    private static boolean isAfterOf(Line line, Figure first, Figure total) {
        int at = Setting.index(line, first);
        int from = Setting.index(line, total);
        for (int i = at - 1; 0 <= from && Math.max(from + 1, at - TO_WHOLE) <= i; i--) {
            boolean which =
                    line.tokens().get(i).is("which") || line.tokens().get(i).is("whom");
            if (which || Line.isFigure(line.tokens().get(i))) {
                return which && line.tokens().get(i - 1).is("of");
            }
        }
        return false;
    }

    private static boolean isBeforeOf(Line line, Passage passage, Figure first, Figure total) {
        int i = Setting.index(line, first) + 1;
        var tokens = line.tokens();
        if (tokens.size() <= i + 1 || !tokens.get(i).is("of")) {
            return false;
        }
        if (isToldOf(tokens, i + 1)) {
            return passage.counts(total, tokens.get(i + 2).lemma());
        }
        return RelationWords.of("these").contains(tokens.get(i + 1).lower())
                || tokens.get(i + 1).is("it")
                || tokens.get(i + 1).is("that")
                || tokens.subList(i + 1, Math.min(tokens.size(), i + 4)).stream()
                        .takeWhile(token -> !Line.isFigure(token))
                        .anyMatch(token -> token.tag() == Tag.NOUN && passage.counts(total, token.lemma()));
    }

    /// "12 of those rescued": of all of whom that is told, and not of the nearest number.
    private static boolean isToldOf(List<Token> tokens, int these) {
        return these + 2 < tokens.size()
                && THOSE.contains(tokens.get(these).lower())
                && (tokens.get(these + 1).tag() == Tag.VERB
                        || tokens.get(these + 1).lower().endsWith("ed"))
                && isVerb(tokens.get(these + 2));
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }
}
