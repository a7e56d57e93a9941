package org.muster.check;

import java.util.HashSet;
import java.util.Set;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Rational;
import org.muster.model.text.DocumentId;
import org.muster.model.time.Window;

/// Ties are what binds two reports to one story: the names in them, and rare numbers that both print.
///
/// They never show that two figures speak of the same thing; they are why it may be asked.
public final class Ties {

    private static final Rational THOUSAND = Rational.of(1000);
    private static final int ENOUGH_NAMES = 2;
    private static final int RARE = 4;
    private static final int VERY_RARE = 5;
    private static final int STRONG_SHARE = 4;

    private Ties() {}

    /// Returns whether two claims stand in one report, or in two that may tell one story.
    public static boolean bind(Claim first, Claim second, Corpus corpus) {
        return bind(first.figure().document(), second.figure().document(), corpus);
    }

    /// Returns whether two claims of the same number may tell one story: what binds any two, or one name beside a
    /// start that both count from or a number above a thousand.
    public static boolean bindSameNumber(Claim first, Claim second, Corpus corpus) {
        boolean sameStart = first.extent().window() instanceof Window.Since since
                && since.equals(second.extent().window());
        boolean large = THOUSAND.compareTo(Wording.face(first)) <= 0;
        return bind(first, second, corpus)
                || (sameStart || large)
                        && 0 < shared(first.figure().document(), second.figure().document(), corpus);
    }

    /// Returns whether two claims stand in one report, or in two that have a name or a rare number in common.
    public static boolean touch(Claim first, Claim second, Corpus corpus) {
        return bind(first, second, corpus)
                || 0 < shared(first.figure().document(), second.figure().document(), corpus);
    }

    private static boolean bind(DocumentId first, DocumentId second, Corpus corpus) {
        if (first.equals(second)) {
            return true;
        }
        int names = shared(first, second, corpus);
        int fewest = Math.min(corpus.names(first).size(), corpus.names(second).size());
        return ENOUGH_NAMES <= names
                || 0 < names && (names == fewest || sharesRare(first, second, RARE, corpus))
                || sharesRare(first, second, VERY_RARE, corpus);
    }

    /// Returns whether two reports have so many names in common that they tell of one event: a quarter of those of
    /// the one that has fewer, and at least two.
    public static boolean bindToOneEvent(Claim first, Claim second, Corpus corpus) {
        var one = first.figure().document();
        var other = second.figure().document();
        int names = shared(one, other, corpus);
        int fewest = Math.min(corpus.names(one).size(), corpus.names(other).size());
        return one.equals(other) || ENOUGH_NAMES <= names && fewest <= names * STRONG_SHARE;
    }

    private static int shared(DocumentId first, DocumentId second, Corpus corpus) {
        var shared = new HashSet<>(corpus.names(first));
        shared.retainAll(corpus.names(second));
        return shared.size();
    }

    private static boolean sharesRare(DocumentId first, DocumentId second, int digits, Corpus corpus) {
        var other = corpus.rareNumbers(second);
        return corpus.rareNumbers(first).stream()
                .anyMatch(number -> digits <= significant(number) && other.contains(number));
    }

    /// Returns the numbers of a report with so many significant digits that two reports seldom share them by chance.
    static Set<Rational> rareNumbers(Iterable<Claim> claims) {
        var rare = new HashSet<Rational>();
        for (var claim : claims) {
            if (claim.figure().quantity().amount() instanceof Amount.Point(var numeral)
                    && RARE <= significant(numeral.value())) {
                rare.add(numeral.value());
            }
        }
        return rare;
    }

    /// Returns how many digits of a whole number stand before its last noughts; none for another number.
    public static int significant(Rational number) {
        return number.isWhole() ? number.toString().replaceAll("0+$", "").length() : 0;
    }
}
