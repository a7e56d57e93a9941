package org.muster.report;

import java.util.Locale;
import java.util.Optional;
import org.muster.model.claim.Concept;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Per;
import org.muster.model.quantity.Unit;

/// The words that the printed formats share for what the model says in types.
final class Words {

    private Words() {}

    static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /// Returns the name in lower case with hyphens: `half-even`.
    static String hyphened(Enum<?> name) {
        return lower(name).replace('_', '-');
    }

    /// Returns the name in camel case: `fromBelow`.
    static String camel(Enum<?> name) {
        var words = lower(name).split("_", -1);
        var camel = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return camel.toString();
    }

    static Optional<String> unit(Unit unit) {
        return switch (unit) {
            case Unit.None() -> Optional.empty();
            case Unit.Currency(var code) -> Optional.of(code);
            case Unit.Measured measured -> Optional.of(measured.worded());
        };
    }

    static Optional<String> per(Per per) {
        return switch (per) {
            case Per.Nothing() -> Optional.empty();
            case Per.Period(var unit) -> Optional.of(unit);
            case Per.Base(var words) -> Optional.of(words);
        };
    }

    static Optional<String> hedge(Amount amount) {
        return switch (amount) {
            case Amount.Hedged hedged -> Optional.of(hedged.hedge().word());
            case Amount.Point _ -> Optional.empty();
            case Amount.AtLeast _ -> Optional.empty();
            case Amount.MoreThan _ -> Optional.empty();
            case Amount.AtMost _ -> Optional.empty();
            case Amount.LessThan _ -> Optional.empty();
            case Amount.Between _ -> Optional.empty();
            case Amount.Vague _ -> Optional.empty();
        };
    }

    static boolean vague(Amount amount) {
        return amount instanceof Amount.Vague || amount instanceof Amount.Hedged hedged && vague(hedged.amount());
    }

    /// The vocabulary's id; a measure outside the vocabulary has none.
    static Optional<String> concept(Concept concept) {
        return switch (concept) {
            case Concept.Listed(var id) -> Optional.of(id);
            case Concept.Unlisted _ -> Optional.empty();
        };
    }
}
