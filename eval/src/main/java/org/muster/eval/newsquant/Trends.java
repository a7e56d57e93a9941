package org.muster.eval.newsquant;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Trends are the benchmark's symbols for a bound, a hedge, and a rise or fall that the word before tells.
final class Trends {

    private static final Map<String, String> WORDS = Lexicon.pairs("/org/muster/eval/newsquant/trends.tsv");

    private static final Map<String, String> BOUNDS = Lexicon.pairs("/org/muster/eval/newsquant/bounds.tsv");

    private Trends() {}

    /// Returns `= ~ up down > <`.
    static String of(Place place) {
        var trend = trend(place);
        return trend.isEmpty()
                ? listed(place).orElseGet(() -> bound(place.quantity().amount()))
                : trend;
    }

    /// A bound or hedge by the words that stand before the number or open the figure.
    private static Optional<String> listed(Place place) {
        var passage = place.passage();
        int i = place.begin();
        if (place.kind() == Kind.AGE && passage.is(i - 3, "under") && passage.is(i - 2, "the")) {
            return Optional.of("<");
        }
        var opening = passage.words(i, Math.min(i + 3, place.end())).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BOUNDS.get(opening))
                .or(() -> Optional.ofNullable(BOUNDS.get(passage.lower(i))))
                .or(() -> Optional.ofNullable(BOUNDS.get(passage.lower(i - 1))));
    }

    private static String trend(Place place) {
        var passage = place.passage();
        boolean change = place.kind() == Kind.CHANGE || place.kind() == Kind.SHARE;
        if (change && (place.negative() || place.text().startsWith("+") || passage.is(place.begin() - 1, "+"))) {
            return place.negative() ? "down" : "up";
        }
        int i = before(place);
        var alone = WORDS.getOrDefault(passage.lower(i), "");
        var trend = WORDS.getOrDefault(passage.lemma(i - 1) + " " + passage.lower(i), alone);
        boolean lead = passage.is(i, "up") && passage.is(place.begin(), "to");
        boolean phrasal = trend.equals("=");
        return lead || phrasal || !counts(place, i) ? "" : trend;
    }

    /// Returns the word that could tell a rise or fall: the one before, adverbs, articles and "by" passed over.
    private static int before(Place place) {
        var passage = place.passage();
        int i = place.begin() - 1;
        while (passage.tag(i) == Tag.ADV && !WORDS.containsKey(passage.lower(i))
                || passage.is(i, "by", "another", "a", "an")) {
            i--;
        }
        return i;
    }

    /// Returns whether the benchmark counts the trend: not of vague numbers, ages and plural things ("added ten
    /// users"), and of ranges only where a past verb tells it.
    private static boolean counts(Place place, int i) {
        var passage = place.passage();
        boolean past = passage.lower(i).endsWith("ed") || passage.is(i, "rose", "fell", "grew", "lost", "slid");
        return switch (place.amount()) {
            case Amount.Vague _ -> false;
            case Amount.Between _ -> past;
            case Amount.Point _ -> past || told(place, i);
            case Amount.AtLeast _, Amount.MoreThan _, Amount.AtMost _, Amount.LessThan _, Amount.Hedged _ -> false;
        };
    }

    private static boolean told(Place place, int i) {
        var passage = place.passage();
        boolean plural =
                place.kind() == Kind.COUNT && passage.lower(place.end()).endsWith("s");
        boolean by = passage.is(place.begin() - 1, "by");
        return place.kind() != Kind.AGE && !plural && (by || passage.tag(i) != Tag.NOUN || place.kind() != Kind.COUNT);
    }

    private static String bound(Amount amount) {
        return switch (amount) {
            case Amount.Point _, Amount.Between _, Amount.Vague _ -> "=";
            case Amount.AtLeast _, Amount.MoreThan _ -> ">";
            case Amount.AtMost _, Amount.LessThan _ -> "<";
            case Amount.Hedged hedged -> hedge(hedged.hedge());
        };
    }

    private static String hedge(Hedge hedge) {
        return hedge.word().contains("under") ? "<" : "~";
    }
}
