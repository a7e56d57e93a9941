package org.muster.eval.newsquant;

import java.util.Map;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Hedge;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;
import org.muster.text.Lexicon;

/// Trends are the benchmark's symbols for a bound, a hedge, and a rise or fall that the word before tells.
final class Trends {

    private static final Map<String, String> WORDS = Lexicon.pairs("/org/muster/eval/newsquant/trends.tsv");

    private Trends() {}

    /// Returns `= ~ up down > <`.
    static String of(Place place) {
        var trend = trend(place);
        return trend.isEmpty() ? bound(place.quantity().amount()) : trend;
    }

    private static String trend(Place place) {
        if (place.amount() instanceof Amount.Vague) {
            return "";
        }
        if (place.kind() == Kind.CHANGE && (place.negative() || place.text().startsWith("+"))) {
            return place.negative() ? "down" : "up";
        }
        var passage = place.passage();
        int i = place.begin() - 1;
        while (passage.tag(i) == Tag.ADV && !WORDS.containsKey(passage.lower(i))
                || passage.is(i, "by", "another", "a", "an", "to") && !passage.is(i - 1, "price", "prices")) {
            if (passage.is(i, "to")) {
                return "";
            }
            i--;
        }
        boolean verb = passage.tag(i) != Tag.NOUN || place.kind() == Kind.CHANGE || place.kind() == Kind.MONEY;
        boolean lead = passage.is(i, "up") && passage.is(place.begin(), "to");
        return verb && !lead && place.kind() != Kind.COUNT && place.kind() != Kind.AGE
                ? WORDS.getOrDefault(passage.lower(i), "")
                : "";
    }

    private static String bound(Amount amount) {
        return switch (amount) {
            case Amount.Point _, Amount.Between _, Amount.Vague _ -> "=";
            case Amount.AtLeast _, Amount.MoreThan _ -> ">";
            case Amount.AtMost _, Amount.LessThan _ -> "<";
            case Amount.Hedged(_, var hedge) -> hedge(hedge);
        };
    }

    private static String hedge(Hedge hedge) {
        return hedge.word().contains("under") ? "<" : "~";
    }
}
