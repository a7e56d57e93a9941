package org.muster.relation.en;

import java.util.Optional;
import java.util.Set;
import org.muster.model.claim.Relation;
import org.muster.model.claim.Relation.Direction;
import org.muster.model.claim.Side;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Cue;
import org.muster.model.text.RuleId;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Paired ends are two numbers that one word sets against each other, in the clause of a percentage that says how far
/// they lie apart: "reached 520 tonnes after 480, an advance of 8 percent", "go up by 5 percent, which means 84 crowns
/// instead of 80".
///
/// A percentage behind "or" has the ends of the difference that it says in other words: "That is 240 more, or 6
/// percent".
final class PairedEnds {

    private static final RuleId RULE = new RuleId("relation.change.paired");
    private static final Set<String> SET = Set.of("after", "from", "against");
    private static final Set<String> APART = Set.of(
            "while", "but", "and", "because", "as", "although", "though", "when", "where", "than", ";", ":", "(");
    private static final int WORDS = 3;
    private static final int TO_PAIR = 12;

    private PairedEnds() {}

    /// Returns the change that the figure states between two such numbers.
    static Optional<Relation> told(Neighbours near) {
        var figure = near.figure();
        boolean share = figure.kind() == Kind.SHARE || figure.kind() == Kind.CHANGE;
        return share && Tally.isNumber(figure) && !Unbound.is(near) && !isOf(near)
                ? inOtherWords(near).or(() -> paired(near))
                : Optional.empty();
    }

    private static boolean isOf(Neighbours near) {
        return near.following(1).stream().anyMatch(token -> token.is("of") || token.is("on"));
    }

    private static Optional<Relation> paired(Neighbours near) {
        var row = near.line().all();
        int place = row.indexOf(near.figure());
        return Optional.<Ends>empty()
                .or(() -> pair(near, place + 1))
                .or(() -> pair(near, place - 2))
                .filter(pair -> Directions.of(near).isPresent() || DifferenceCues.are(near) || isMoved(near, pair))
                .map(pair -> relation(near, pair, Directions.of(near).orElse(way(pair))));
    }

    /// "were off 5 percent, to 84 from 88": both stand right behind it.
    private static boolean isMoved(Neighbours near, Ends pair) {
        var behind = near.following(WORDS);
        int after = Setting.index(near.line(), pair.after());
        return !behind.isEmpty() && behind.getLast().is("to") && near.at() + behind.size() + 1 == after;
    }

    private static Optional<Ends> pair(Neighbours near, int first) {
        var row = near.line().all();
        if (first < 0 || row.size() < first + 2) {
            return Optional.empty();
        }
        var after = row.get(first);
        var base = row.get(first + 1);
        return isAlike(after, base) && isSet(near.line(), after, base) && isOfClause(near, after, base)
                ? Optional.of(new Ends(base, after))
                : Optional.empty();
    }

    private static boolean isAlike(Figure after, Figure base) {
        boolean sized = Passage.additive(after) && Passage.additive(base);
        boolean bare = base.kind() == Kind.COUNT;
        return sized
                && Tally.isNumber(after)
                && Tally.isNumber(base)
                && !Tally.value(after).equals(Tally.value(base))
                && (Frames.alike(after, base) || bare);
    }

    /// "84 crowns instead of 80": a noun at most and the word that sets one against the other.
    private static boolean isSet(Line line, Figure after, Figure base) {
        var between = line.tokens().subList(Setting.index(line, after) + 1, Setting.index(line, base));
        var words = between.stream()
                .dropWhile(token -> token.tag() == Tag.NOUN || token.is("up") || token.is("down"))
                .map(Token::lower)
                .toList();
        return between.size() <= WORDS
                && (words.size() == 1 && SET.contains(words.getFirst())
                        || words.size() == 2 && words.getFirst().equals("instead"));
    }

    private static boolean isOfClause(Neighbours near, Figure after, Figure base) {
        var tokens = near.line().tokens();
        boolean behind = near.figure().span().end() <= after.span().begin();
        int from = behind ? near.at() + 1 : Setting.index(near.line(), base) + 1;
        int to = behind ? Setting.index(near.line(), after) : near.at();
        return to - from <= TO_PAIR
                && tokens.subList(from, to).stream().noneMatch(token -> APART.contains(token.lower()));
    }

    /// "That is 240 more, or 6 percent."
    private static Optional<Relation> inOtherWords(Neighbours near) {
        var row = near.line().all();
        int place = row.indexOf(near.figure());
        boolean or = near.preceding(2).stream().anyMatch(token -> token.is("or"));
        if (place < 1 || !or || !SameEnds.ends(near)) {
            return Optional.empty();
        }
        var last = row.get(place - 1);
        var beside = new Neighbours(near.passage(), near.line(), Setting.index(near.line(), last), last);
        return Passage.additive(last) && near.at() - beside.at() <= WORDS + 2 && DifferenceCues.isCompared(beside)
                ? Directions.of(beside)
                        .flatMap(direction -> Frames.differing(beside, direction)
                                .filter(pair -> pair.by() != Ends.By.FIT)
                                .map(pair -> relation(near, pair, direction)))
                : Optional.empty();
    }

    private static Direction way(Ends pair) {
        return Tally.value(pair.before()).compareTo(Tally.value(pair.after())) < 0 ? Direction.MORE : Direction.LESS;
    }

    private static Relation relation(Neighbours near, Ends pair, Direction direction) {
        return new Relation.Changed(
                near.figure().id(),
                direction,
                new Side.Printed(pair.before().id()),
                new Side.Printed(pair.after().id()),
                new Cue(near.figure().span(), pair.told(RULE)));
    }
}
