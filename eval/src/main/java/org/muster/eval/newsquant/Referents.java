package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.measure.Surroundings;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Referents are what a quantity refers to by the benchmark's custom.
///
/// A counted noun is the unit, and refers to whoever has it; what is measured refers to the noun it stands with and to
/// the subject of its clause.
final class Referents {

    static final Set<String> NOTHING = Set.of("-");

    /// Parts of a unit that stand before its number, and words of time, which the benchmark leaves out.
    private static final Set<String> UNITS =
            Set.of("usd", "hk", "au", "nz", "ps", "cent", "pm", "am", "same", "last", "time", "earlier", "worth", "p");

    private Referents() {}

    /// Returns the words that the quantity refers to.
    ///
    /// @param counted whether the unit is the noun behind the number
    static Set<String> of(Place place, boolean counted) {
        var around = place.around();
        var words = new LinkedHashSet<String>();
        if (place.kind() == Kind.AGE && !around.noun().isEmpty()) {
            words.addAll(around.noun());
            words.addAll(around.complement());
        } else if (place.signed() && !Nearest.name(place).isEmpty()) {
            words.addAll(Nearest.name(place));
        } else if (counted) {
            words.addAll(holder(around, place.amount() instanceof Amount.Vague));
        } else {
            words.addAll(apart(place) ? List.of() : around.noun());
            words.addAll(around.complement());
            words.addAll(around.governor());
            words.addAll(around.object());
            words.addAll(around.first() ? List.of() : around.subject());
        }
        words.removeAll(UNITS);
        words.removeIf(UnitNames::known);
        if (words.isEmpty() && !(place.kind() == Kind.AGE)) {
            words.addAll(Nearest.before(place));
        }
        return words.isEmpty() ? NOTHING : words.stream().map(Referents::plain).collect(Collectors.toSet());
    }

    /// "In three days the port …": the noun phrase behind a duration is another.
    private static boolean apart(Place place) {
        return place.kind() == Kind.DURATION && place.passage().tag(place.end()) == Tag.DET;
    }

    /// The benchmark writes initials without their points.
    private static String plain(String word) {
        var mended = word.replace(Repairs.AND, "&");
        return mended.matches("(\\p{L}\\.)+") ? mended.replace(".", "") : mended;
    }

    private static List<String> holder(Surroundings around, boolean vague) {
        var words = new ArrayList<String>(vague ? List.of() : around.complement());
        if (words.isEmpty()) {
            words.addAll(around.governor());
        }
        if (!around.first()) {
            words.addAll(around.subject());
        }
        return words;
    }
}
