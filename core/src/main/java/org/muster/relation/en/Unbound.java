package org.muster.relation.en;

import java.util.List;
import java.util.Set;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Token;

/// Unbound figures look like changes or their ends and are not: changes that are themselves compared, shares of another
/// whole, and what an index was set to.
final class Unbound {

    private static final Set<String> CHANGES = RelationWords.ofAll("rise", "fall");
    private static final Set<String> OF = Set.of("of", ",");
    private static final Set<String> IS = Set.of("is", "was", "were", "are", "being");
    private static final Set<String> SET = Set.of("=", "equals", "as");
    private static final Set<String> BESIDE = Set.of("compared", "against", "versus");
    private static final Set<String> YIELDING = Set.of("raise", "yield", "generate");
    private static final Set<String> SIZES =
            Set.of("about", "some", "an", "a", "another", "further", "extra", "only", "just", "nearly", "almost");
    private static final int TO_YIELD = 10;
    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational THOUSAND = Rational.of(1000);

    private Unbound() {}

    /// Returns whether the figure is a change that lies between no two numbers of the text.
    static boolean is(Neighbours near) {
        return isCompared(near) || isOfRange(near) || isOfOther(near) || isFactor(near) || Records.isBy(near);
    }

    /// "the 25 percent rise would bring in 250,000 against 210,000": a price rose so far, and not what it yields.
    static boolean isOfPrice(Neighbours near, Figure after) {
        var behind = near.following(TO_YIELD);
        int next = near.at() + 1 + behind.size();
        var tokens = near.line().tokens();
        if (after.kind() != Kind.MONEY
                || tokens.size() <= next
                || !tokens.get(next).span().equals(after.span())) {
            return false;
        }
        var verb = behind.reversed().stream()
                .dropWhile(token -> SIZES.contains(token.lower()))
                .findFirst();
        return verb.filter(token -> YIELDING.contains(token.lemma())).isPresent()
                || behind.reversed().stream()
                        .dropWhile(token -> SIZES.contains(token.lower()))
                        .limit(2)
                        .map(Token::lemma)
                        .toList()
                        .equals(List.of("in", "bring"));
    }

    /// "rose nine basis points to 4.12%, compared with 3.64% a year earlier": what it climbed from,
    /// mostly that morning, is not the number beside which the new one is set.
    static boolean isOfDay(Neighbours near, Figure before) {
        return near.figure().text().contains("basis")
                && near.line().all().contains(before)
                && Setting.prepared(near.line(), before, BESIDE);
    }

    /// "fell by a factor of three": how many times, and not how many.
    private static boolean isFactor(Neighbours near) {
        var ahead = near.preceding(2);
        return ahead.size() == 2 && ahead.getFirst().is("of") && ahead.getLast().is("factor");
    }

    /// "goes from 3.3 billion to 4.1 billion, or 2 percent of output": a share of a whole, and not what was added.
    private static boolean isOfOther(Neighbours near) {
        return !Passage.additive(near.figure())
                && near.preceding(1).stream().anyMatch(token -> token.is("or"))
                && near.following(1).stream().anyMatch(token -> token.is("of"));
    }

    /// "went from 410 to 450, and elsewhere from 600 to 720, or by a fifth": what is read as a range is what it is
    /// said of, and not the numbers before that.
    private static boolean isOfRange(Neighbours near) {
        return near.ahead(_ -> true)
                .filter(other -> other.quantity().amount() instanceof Amount.Between)
                .filter(range -> near.passage().words(range.span()).getFirst().equals("from"))
                .isPresent();
    }

    /// "62 seats of 100, a majority of 24": it lies between the part and the rest, and not between part
    /// and whole.
    static boolean isMajority(Neighbours near, Ends pair) {
        var ahead = near.preceding(2);
        boolean majority = ahead.size() == 2
                && ahead.getFirst().is("of")
                && ahead.getLast().is("majority");
        boolean rising = Tally.value(pair.before()).compareTo(Tally.value(pair.after())) < 0;
        var smaller = rising ? pair.before() : pair.after();
        var larger = rising ? pair.after() : pair.before();
        return majority
                && Setting.prepared(near.line(), larger, Set.of("of"))
                && near.line().all().contains(smaller);
    }

    /// "the loss, of 3 percent, was smaller than in the year before": what stands behind "than" is another loss.
    private static boolean isCompared(Neighbours near) {
        var tokens = near.line().tokens();
        var ahead = near.preceding(3).stream()
                .dropWhile(token -> OF.contains(token.lower()))
                .toList();
        boolean noun = near.preceding(1).stream().anyMatch(token -> token.is("of"))
                && !ahead.isEmpty()
                && CHANGES.contains(ahead.getFirst().lower());
        var behind = tokens.subList(near.at() + 1, tokens.size()).stream()
                .dropWhile(token -> token.is(","))
                .limit(3)
                .toList();
        return noun
                && behind.size() == 3
                && IS.contains(behind.getFirst().lower())
                && behind.stream().skip(1).anyMatch(token -> Setting.DIRECTED.contains(token.lower()));
    }

    /// "(2018 = 100)", "with 2018 as 100": what an index was set to in a year is not what it stood at before.
    static boolean isIndexBase(Passage passage, Figure figure) {
        var value = Tally.value(figure);
        if (!value.equals(HUNDRED) && !value.equals(THOUSAND)) {
            return false;
        }
        var line = passage.lineOf(figure);
        int at = Setting.index(line, figure);
        return 1 < at
                && SET.contains(line.tokens().get(at - 1).lower())
                && (line.tokens().get(at - 1).is("=")
                        || Line.isTime(line.tokens().get(at - 2)));
    }
}
