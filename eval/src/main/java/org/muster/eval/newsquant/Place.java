package org.muster.eval.newsquant;

import java.util.Locale;
import org.muster.measure.Surroundings;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Quantity;

/// A place is where a claim's figure stands in its passage.
///
/// @param passage the sentence
/// @param claim the figure with its measure
/// @param around what stands around it
/// @param begin its first token
/// @param end the token behind it
record Place(Passage passage, Claim claim, Surroundings around, int begin, int end) {

    static Place of(Passage passage, Claim claim, Surroundings around) {
        var span = claim.figure().span();
        return new Place(passage, claim, around, passage.at(span.begin()), passage.after(span.end()));
    }

    Kind kind() {
        return claim.figure().kind();
    }

    Quantity quantity() {
        return claim.figure().quantity();
    }

    /// Returns the amount without its hedge.
    Amount amount() {
        return plain(quantity().amount());
    }

    private static Amount plain(Amount amount) {
        return amount instanceof Amount.Hedged hedged ? plain(hedged.amount()) : amount;
    }

    String text() {
        return claim.figure().text().toLowerCase(Locale.ROOT);
    }

    /// Returns whether the figure is a percentage, not a fraction in words.
    boolean percent() {
        boolean share = kind() == Kind.SHARE || kind() == Kind.CHANGE;
        return share && !text().matches(".*(half|third|quarter|fifth|\\bin\\b|\\bof\\b).*");
    }

    /// Returns the wording of a hundredth of a currency, empty where the figure has none.
    String cents() {
        var last = passage.lower(end - 1).replaceFirst("^[\\d.,]+", "");
        boolean cents = kind() == Kind.MONEY && last.matches("cents?|pence|p|c|¢");
        return cents ? last : "";
    }

    /// Returns whether a plus or minus sign stands in or before the figure, right behind a name: "Osk +0.2%".
    boolean signed() {
        boolean change = kind() == Kind.CHANGE || kind() == Kind.SHARE;
        return change && (negative() || text().startsWith("+") || passage.is(begin - 1, "+"));
    }

    /// Returns whether a minus sign stands in the figure.
    boolean negative() {
        return text().startsWith("-") || text().startsWith("−");
    }

    /// Returns whether a later bare number takes over the unit: not one of money, time or age.
    boolean lendsUnit() {
        boolean priced = kind() == Kind.MONEY && cents().isEmpty();
        return !priced && kind() != Kind.DURATION && kind() != Kind.AGE;
    }

    /// Returns whether the figure is one of so many: "one of four plans".
    boolean oneOf() {
        return kind() == Kind.COUNT && passage.is(begin - 1, "of") && passage.is(begin - 2, "one");
    }

    /// Returns the first token with the letters of a currency before the number: "US $5".
    int lead() {
        boolean prefixed = kind() == Kind.MONEY && passage.is(begin - 1, "us", "hk", "au", "nz", "c", "a", "s");
        return prefixed ? begin - 1 : begin;
    }

    /// Returns whether the number is part of a name or a rank: "Orbit 7", "the bottom three".
    boolean named() {
        boolean bare = kind() == Kind.COUNT && !passage.hyphen(end) && new Nouns(passage).end(end) == end;
        boolean small = text().matches("\\d{1,3}");
        return bare && (small && passage.noun(begin - 1) || passage.is(begin - 1, "top", "bottom", "last", "first"));
    }
}
