package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Line;

/// Pounds are weighed or paid: "a 12-pound salmon", "a fine of 500 pounds", "3 million pounds".
final class Pounds {

    private static final Set<String> PAID = Set.of(
            "pay",
            "cost",
            "spend",
            "fine",
            "worth",
            "price",
            "earn",
            "sell",
            "buy",
            "budget",
            "fund",
            "loan",
            "debt",
            "profit",
            "loss",
            "raise",
            "owe",
            "wage",
            "salary",
            "tax",
            "fee",
            "save",
            "steal",
            "prize",
            "compensation");
    private static final int NEAR = 7;

    private Pounds() {}

    /// Returns whether the word at the index means money.
    ///
    /// @param powered whether millions or thousands stand before it
    static boolean ofMoney(Line line, int index, boolean powered) {
        boolean weighed = line.is(index + 1, "of") && !powered;
        if (line.is(index + 1, "sterling") || powered && !line.is(index + 1, "of")) {
            return true;
        }
        if (!weighed && isPaidBefore(line, index)) {
            return true;
        }
        for (int i = index - 1; 0 <= i && index - NEAR <= i; i--) {
            if (PAID.contains(line.lemma(i)) || line.in(i, PAID)) {
                return !weighed;
            }
        }
        return false;
    }

    /// "won 18 million pounds, or 400,000 pounds for each": pounds that were paid before in the sentence are paid
    /// again.
    private static boolean isPaidBefore(Line line, int index) {
        for (int i = 1; i < index; i++) {
            if (line.is(i, "pounds") && line.is(i - 1, "million", "billion") && !line.is(i + 1, "of")) {
                return true;
            }
        }
        return false;
    }
}
