package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.measure.Surroundings;
import org.muster.measure.en.EnglishSurroundings;
import org.muster.model.claim.Claim;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Document;
import org.muster.pipeline.Muster;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

/// Conventions put the figures of Muster into the benchmark's form: which of them it counts, what it calls their
/// units, which symbol it gives a bound or trend, and what it says a quantity refers to.
final class Conventions {

    /// How many tokens may stand between "from 12" and "to 15".
    private static final int REACH = 5;

    private final Muster muster = new Muster();
    private final TextReader reader = new TextReader(EnglishTagger.shared());

    /// Returns the quantities of a text in the benchmark's form.
    List<Tuple> read(String text) {
        var doc = Document.of("sentence", Repairs.of(text));
        var claims = muster.read(doc).claims();
        var read = reader.read(doc).value();
        var passage = new Passage(read, claims);
        var around =
                EnglishSurroundings.of(read, claims.stream().map(Claim::figure).toList());
        var places = claims.stream()
                .map(claim -> Place.of(
                        passage, claim, around.getOrDefault(claim.figure().id(), Surroundings.NONE)))
                .toList();
        var tuples = new ArrayList<>(Ones.in(passage));
        var unit = "-";
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var tuple =
                    tuple(place, unit).map(one -> tuples.isEmpty() ? one : Sequels.of(place, one, tuples.getLast()));
            unit = place.lendsUnit() ? unit(tuple, unit) : unit;
            var end = i + 1 < places.size() ? rise(place, places.get(i + 1)) : Optional.<Tuple>empty();
            end.or(() -> tuple).ifPresent(tuples::add);
            i += end.isPresent() ? 1 : 0;
        }
        return tuples;
    }

    /// Returns the unit that a later bare number takes over: the last, a percentage only where there is no other.
    private static String unit(Optional<Tuple> tuple, String before) {
        return tuple.map(Tuple::unit)
                .filter(unit -> !unit.equals("percentage") || before.equals("-"))
                .orElse(before);
    }

    private static Optional<Tuple> tuple(Place place, String before) {
        if (place.kind() == Kind.MULTIPLE || place.named()) {
            return Optional.empty();
        }
        boolean counted = UnitNames.end(place) != place.end() || UnitNames.mistaken(place);
        return Values.of(place)
                .map(values ->
                        new Tuple(values, Trends.of(place), UnitNames.of(place, before), Referents.of(place, counted)));
    }

    /// "from 12 to 15 litres": two figures of ours are one range.
    private static Optional<Tuple> rise(Place from, Place to) {
        var passage = from.passage();
        boolean apart = !passage.is(from.begin() - 1, "from")
                || !passage.is(to.begin() - 1, "to")
                || REACH < to.begin() - from.end();
        var low = Values.of(from).filter(values -> values.size() == 1);
        var high = Values.of(to).filter(values -> values.size() == 1);
        if (apart || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return tuple(to, tuple(from, "-").map(Tuple::unit).orElse("-"))
                .map(end -> new Tuple(
                        List.of(low.get().getFirst(), high.get().getFirst()),
                        "=",
                        end.unit(),
                        Referents.of(from, false)));
    }
}
