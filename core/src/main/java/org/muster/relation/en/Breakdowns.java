package org.muster.relation.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Completeness;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Rational;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Breakdowns are totals that a mark or a word parts from a row of what they consist of, which ends their sentence: "18
/// others were freed: 11 on Monday and seven on Sunday", "3,140 head, comprising 1,460 steers and 1,680 cows".
///
/// They need neither large numbers nor nouns of the total: the mark says what the row is.
final class Breakdowns {

    private static final RuleId COLON = new RuleId("relation.sum.after-mark");
    private static final RuleId WORD = new RuleId("relation.sum.after-comprising");
    private static final RuleId BRACKET = new RuleId("relation.sum.after-bracket");
    private static final RuleId THEM = new RuleId("relation.sum.after-of-them");
    private static final RuleId PLACED = new RuleId("relation.sum.after-placed");
    private static final Set<RuleId> SHOWN = Set.of(WORD, BRACKET);
    private static final Set<String> COMPRISING = Set.copyOf(RelationWords.of("comprising"));
    private static final Set<String> MADE_UP = Set.of("made", "broken", "split", "divided", "shared");
    private static final Set<String> UP = Set.of("up", "down", "into", "between", "among", "as");
    private static final Set<String> WHICH = Set.of("which", "whom", "them");
    private static final Set<String> FROM = Set.of("than", "from", "against", "by");
    private static final int TO_FIRST = 8;
    private static final int TO_MARK = 25;
    private static final Rational TWENTY = Rational.of(20);
    private static final Rational THREE = Rational.of(3);

    private Breakdowns() {}

    /// Returns the sums that the line states in this way.
    static List<Relation> in(Line line) {
        var relations = new ArrayList<Relation>();
        for (int i = 1; i < line.tokens().size(); i++) {
            after(line, i).ifPresent(relations::add);
        }
        return relations;
    }

    /// Returns those that a bracket or a word such as "comprising" shows to be all parts, whatever else may be supposed
    /// of their numbers.
    static List<Relation> shown(Line line) {
        return in(line).stream()
                .filter(relation -> SHOWN.contains(relation.cue().rule()))
                .filter(relation -> relation instanceof Relation.SumOf sum && sum.completeness() == Completeness.ALL)
                .toList();
    }

    private static Optional<Relation> after(Line line, int at) {
        var tokens = line.tokens();
        var token = tokens.get(at);
        if (token.is(":") && !Sums.isNoList(line, at)) {
            return broken(line, at, end(tokens, at, "."), COLON);
        }
        if (token.is("(")) {
            return broken(line, at, end(tokens, at, ")"), BRACKET);
        }
        if (COMPRISING.contains(token.lower())
                || MADE_UP.contains(token.lower())
                        && at + 1 < tokens.size()
                        && UP.contains(tokens.get(at + 1).lower())) {
            return broken(line, at, tokens.size(), WORD);
        }
        if (token.is(",")) {
            boolean which = at + 2 < tokens.size()
                    && tokens.get(at + 1).is("of")
                    && WHICH.contains(tokens.get(at + 2).lower());
            return broken(line, which ? at + 2 : at, tokens.size(), which || isOfThem(line, at + 1) ? THEM : PLACED);
        }
        return Optional.empty();
    }

    private static int end(List<Token> tokens, int from, String mark) {
        int end = from + 1;
        while (end < tokens.size() && !tokens.get(end).is(mark)) {
            end++;
        }
        return end;
    }

    /// "46 were killed, 21 of them in Harsk".
    private static boolean isOfThem(Line line, int at) {
        return at + 2 < line.tokens().size()
                && Line.isFigure(line.tokens().get(at))
                && line.tokens().get(at + 1).is("of")
                && WHICH.contains(line.tokens().get(at + 2).lower());
    }

    private static Optional<Relation> broken(Line line, int mark, int end, RuleId rule) {
        var first = first(line, mark, rule);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var members = Members.between(line, first.get(), mark + 1, end);
        var row = members.row();
        if (row.isEmpty() || !row.getFirst().equals(first.get())) {
            return Optional.empty();
        }
        boolean open = rule.equals(COLON) || rule.equals(BRACKET);
        boolean verbs = members.isToldByVerbs();
        boolean told = open ? !verbs || rule.equals(COLON) : members.isClosed() && (!verbs || rule.equals(WORD));
        return told && !isUntold(line, mark, rule)
                ? total(line, mark, row)
                        .filter(total -> isParted(line, total, mark, row, rule) && !Sums.isNet(line, total, row))
                        .filter(total -> isAtOnce(line, row, mark) || TWENTY.compareTo(Tally.value(total)) <= 0)
                        .map(total -> sum(line, total, row, rule, verbs))
                : Optional.empty();
    }

    /// "190 in Lorne, 140 in Fell and Dock 80", the last of which may be an address.
    private static boolean isUntold(Line line, int mark, RuleId rule) {
        return (rule.equals(COLON) || rule.equals(WORD)) && SumFrames.isUnread(line, mark);
    }

    /// "12 countries: in Arl he won three" tells of small numbers that anything else may be.
    private static boolean isAtOnce(Line line, List<Figure> row, int mark) {
        return Setting.index(line, row.getFirst()) == mark + 1;
    }

    private static Relation sum(Line line, Figure total, List<Figure> row, RuleId rule, boolean verbs) {
        boolean shown = !verbs && isParallel(line, row);
        return Sums.of(total, row, shown ? Completeness.ALL : Completeness.LIKELY, rule);
    }

    /// The number that opens the row, at once but after a colon or a bracket, where names may stand before it.
    private static Optional<Figure> first(Line line, int mark, RuleId rule) {
        var tokens = line.tokens();
        boolean near = rule.equals(PLACED) || rule.equals(THEM);
        int most = Math.min(tokens.size(), mark + 1 + (near ? 1 : TO_FIRST));
        for (int i = mark + 1; i < most; i++) {
            var figure = line.figure(tokens.get(i)).filter(Passage::additive);
            if (figure.isPresent() || tokens.get(i).is(",")) {
                return figure;
            }
        }
        return Optional.empty();
    }

    /// The nearest number before the mark that is told for itself and can hold the row, or else the nearest; none where
    /// that only says how many members there are ("in three stages: four now, four in May and three in June").
    private static Optional<Figure> total(Line line, int mark, List<Figure> row) {
        int offset = line.tokens().get(mark).span().begin();
        var before = line.all().reversed().stream()
                .filter(figure -> figure.span().end() <= offset && Frames.alike(figure, row.getFirst()))
                .filter(figure -> Tally.isNumber(figure) && THREE.compareTo(Tally.value(figure)) <= 0)
                .filter(figure -> !isWhole(line, figure) && !Setting.prepared(line, figure, FROM))
                .filter(figure -> !Setting.isCompared(line, figure))
                .toList();
        boolean counted = !before.isEmpty() && Tally.value(before.getFirst()).equals(Rational.of(row.size()));
        return before.stream()
                .filter(_ -> !counted)
                .filter(figure ->
                        row.stream().allMatch(part -> Tally.value(part).compareTo(Tally.value(figure)) < 0))
                .findFirst()
                .or(() -> before.stream().findFirst())
                .filter(figure -> mark - Setting.index(line, figure) <= TO_MARK);
    }

    /// "214 of the 386 flights".
    private static boolean isWhole(Line line, Figure figure) {
        var tokens = line.tokens();
        int at = Setting.index(line, figure);
        int of = 0 < at && isDeterminer(tokens.get(at - 1)) ? at - 2 : at - 1;
        return 0 < of
                && tokens.get(of).is("of")
                && line.figure(tokens.get(of - 1))
                        .filter(part -> Frames.alike(part, figure))
                        .isPresent();
    }

    private static boolean isDeterminer(Token token) {
        return token.tag() == Tag.DET || token.tag() == Tag.PRON;
    }

    /// Returns whether the mark parts the row from the total: a comma does so only before members that go without nouns
    /// where the total has one, and are placed or timed as it is not. Behind "19 million, more than the other two
    /// together (7 and 9 million)" stands what it is set against.
    private static boolean isParted(Line line, Figure total, int mark, List<Figure> row, RuleId rule) {
        var tokens = line.tokens();
        int at = Setting.index(line, total);
        var between = tokens.subList(at + 1, mark);
        if (between.stream().anyMatch(token -> token.is(";") || token.is(":") || FROM.contains(token.lower()))) {
            return false;
        }
        if (rule.equals(THEM) && SomeOfThem.is(line, total, row.getFirst())) {
            return false;
        }
        if (rule.equals(THEM) || rule.equals(BRACKET)) {
            return between.stream()
                    .noneMatch(token -> line.figure(token)
                            .filter(other -> Frames.alike(other, total))
                            .isPresent());
        }
        if (!rule.equals(PLACED)) {
            return true;
        }
        boolean own = at + 1 < mark && !isAdposition(tokens.get(at + 1));
        boolean placed = between.stream().anyMatch(Breakdowns::isAdposition);
        boolean lone = between.stream().noneMatch(token -> Line.isFigure(token) || token.is(","));
        return own
                && lone
                && !placed
                && row.stream().allMatch(part -> isAdposition(tokens.get(Setting.index(line, part) + 1)));
    }

    /// "in", "across", "because of".
    private static boolean isAdposition(Token token) {
        return token.tag() == Tag.ADP || RelationWords.of("placing").contains(token.lower());
    }

    /// Returns whether all members go on alike: all with a noun, or all without.
    private static boolean isParallel(Line line, List<Figure> row) {
        return row.stream().map(part -> isNamed(line, part)).distinct().count() == 1;
    }

    private static boolean isNamed(Line line, Figure part) {
        var next = line.tokens().get(Math.min(line.tokens().size() - 1, Setting.index(line, part) + 1));
        return next.tag() == Tag.NOUN || next.tag() == Tag.ADJ || next.tag() == Tag.PROPN;
    }
}
