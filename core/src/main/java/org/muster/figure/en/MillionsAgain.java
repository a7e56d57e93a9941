package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.quantity.Unit;

/// Millions again are numbers with an "m" that is no metre, as they are set against one whose "m" is a million: "from
/// 84m marks in 2017 to 126m", "£3.2m, up from 2.9m".
///
/// A length that is only told beside a sum stays one: "the £84m bridge, 126m long".
final class MillionsAgain {

    private static final Set<String> AGAINST = Set.of("than", "against", "with", "versus");
    private static final Set<String> MOVED = Set.of("up", "down", ",", "(");
    private static final Set<String> AWAY =
            Set.of("long", "high", "tall", "wide", "deep", "thick", "broad", "away", "above", "below", "from", "of");
    private static final Rational MILLION = Rational.of(1_000_000);

    private MillionsAgain() {}

    /// Returns the figures of the line, of which those are millions that say so of one another.
    static List<Draft> in(Line line, List<Draft> drafts) {
        var read = new ArrayList<>(drafts);
        for (int i = 1; i < drafts.size(); i++) {
            var first = read.get(i - 1);
            var second = read.get(i);
            if (isMillion(line, first) && isMetres(line, second) && isSetAgainst(line, first, second)) {
                read.set(i, millions(line, second, first));
            } else if (isMetres(line, first) && isMillion(line, second) && isMove(line, first, second)) {
                read.set(i - 1, millions(line, first, second));
            }
        }
        return List.copyOf(read);
    }

    private static boolean endsWithM(Line line, Draft draft) {
        int last = draft.end() - 1;
        return draft.begin() < last && line.is(last, "m") && line.glued(last) && line.digits(last - 1);
    }

    private static boolean isMetres(Line line, Draft draft) {
        return draft.kind() == Kind.LENGTH && endsWithM(line, draft) && !line.in(draft.end(), AWAY);
    }

    /// "£84m", "84m marks".
    private static boolean isMillion(Line line, Draft draft) {
        boolean printed = draft.kind() == Kind.MONEY || draft.kind() == Kind.COUNT;
        for (int i = draft.begin() + 1; printed && i < draft.end(); i++) {
            if (line.is(i, "m") && line.glued(i) && line.digits(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetAgainst(Line line, Draft first, Draft second) {
        int word = second.begin() - 1;
        return isMove(line, first, second)
                || line.in(word, AGAINST)
                || line.is(word, "from") && line.in(word - 1, MOVED);
    }

    /// "from the one to the other", "to the one from the other".
    private static boolean isMove(Line line, Draft first, Draft second) {
        var one = line.lower(first.begin() - 1);
        var other = line.lower(second.begin() - 1);
        return one.equals("from") && other.equals("to") || one.equals("to") && other.equals("from");
    }

    private static Draft millions(Line line, Draft draft, Draft like) {
        var quantity = new Quantity(
                Amounts.scaled(draft.quantity().amount(), MILLION),
                like.kind() == Kind.MONEY ? like.quantity().unit() : new Unit.None(),
                like.quantity().per());
        return draft.as(like.kind(), quantity, Draft.cue(line, draft.begin(), draft.end(), "scale.again"));
    }
}
