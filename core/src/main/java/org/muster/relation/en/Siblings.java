package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;
import org.muster.model.text.Token;

/// Siblings are parts of one whole that are told one behind the other: "Orsk got 640 tonnes and the port
/// of Vell 320 tonnes, or 20 percent", "rye made up 70 percent, 84 tonnes, with oats the balance of 36,
/// or 30 percent".
///
/// A share behind the last of them is of their whole, and never of another of them.
final class Siblings {

    private static final Set<String> JOINING = Set.of("and", "while");
    private static final Set<String> REST = Set.copyOf(RelationWords.of("what-is-left"));
    private static final Set<Tag> NAMES = Set.of(Tag.NOUN, Tag.PROPN);
    private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);
    private static final int TO_REST = 3;
    private static final int LINES_BACK = 2;

    private Siblings() {}

    /// Returns whether the part, which stands before the share, is a sibling of the other number before
    /// it.
    static boolean are(Neighbours near, Figure other, Figure part) {
        return isRest(near.line(), part) || hasShare(near.line(), other) || isNamedBeside(near, other, part);
    }

    /// Returns the whole of both, where the two sentences before print one number that may be it.
    static Optional<Figure> whole(Neighbours near, Figure other, Figure part) {
        var sum = Tally.value(other).plus(Tally.value(part));
        int place = near.passage().place(near.line());
        var wholes = near.passage().lines().subList(Math.max(0, place - LINES_BACK), place).stream()
                .flatMap(line -> line.all().stream())
                .filter(figure -> Frames.alike(figure, part) && Tally.isNumber(figure))
                .toList();
        return wholes.size() == 1
                ? Optional.of(wholes.getFirst()).filter(whole -> isWhole(sum, whole))
                : Optional.empty();
    }

    private static boolean isWhole(Rational sum, Figure whole) {
        return sum.compareTo(Tally.value(whole)) <= 0;
    }

    /// "the balance of 36", "the rest, 36".
    private static boolean isRest(Line line, Figure part) {
        int at = Setting.index(line, part);
        return line.tokens().subList(Math.max(0, at - TO_REST), at).stream()
                .anyMatch(token -> REST.contains(token.lower()));
    }

    /// "70 percent of the crop, 84 tonnes": its share has been told.
    private static boolean hasShare(Line line, Figure other) {
        int at = Setting.index(line, other);
        int place = line.all().indexOf(other);
        return 0 < place
                && line.tokens().get(at - 1).is(",")
                && line.all().get(place - 1).kind() == Kind.SHARE;
    }

    /// "and the port of Vell 320 tonnes": a name and no verb, as what holds is the first one's.
    private static boolean isNamedBeside(Neighbours near, Figure other, Figure part) {
        var tokens = near.line().tokens();
        var between = tokens.subList(Setting.index(near.line(), other) + 1, Setting.index(near.line(), part));
        int and = between.size() - 1;
        while (0 <= and && !JOINING.contains(between.get(and).lower())) {
            and--;
        }
        List<Token> name = between.subList(and + 1, between.size());
        boolean goesOn = tokens.subList(near.at() + 1, Math.min(tokens.size(), near.at() + 3)).stream()
                .anyMatch(token -> VERBS.contains(token.tag()));
        return 0 <= and
                && !goesOn
                && name.stream().anyMatch(token -> NAMES.contains(token.tag()) && !Line.isTime(token))
                && name.stream().noneMatch(token -> isVerb(token) || token.is("of"));
    }

    /// A verb, but not as "neighbouring" is one.
    private static boolean isVerb(Token token) {
        return VERBS.contains(token.tag()) && !token.lower().endsWith("ing");
    }
}
