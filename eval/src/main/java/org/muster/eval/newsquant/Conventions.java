package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
            var tuple = tuple(place, unit).map(one -> again(place, one, tuples));
            boolean priced = place.kind() == Kind.MONEY && place.cents().isEmpty();
            unit = priced ? unit : unit(tuple, unit);
            var end = i + 1 < places.size() ? rise(place, places.get(i + 1)) : Optional.<Tuple>empty();
            end.or(() -> tuple).ifPresent(tuples::add);
            i += end.isPresent() ? 1 : 0;
        }
        return tuples;
    }

    /// "15 cm (6 inches)", "224 kW / 300 PS": the same in another unit refers to the same, and so does what is
    /// measured without any noun.
    private static Tuple again(Place place, Tuple tuple, List<Tuple> earlier) {
        if (earlier.isEmpty()) {
            return tuple;
        }
        var last = earlier.getLast();
        int by = place.lead() - 1;
        if (place.passage().is(by, "to", "at") && place.passage().figure(figureBefore(place, ended(place, by)))) {
            return new Tuple(tuple.value(), tuple.change(), tuple.unit(), last.concept());
        }
        boolean trend =
                List.of("up", "down").contains(last.change()) && tuple.change().equals("=");
        if (trend && place.passage().is(by, "by") && place.passage().noun(by - 1) && tuple.sameUnit(last)) {
            return new Tuple(
                    tuple.value(),
                    last.change(),
                    tuple.unit(),
                    Set.copyOf(place.around().governor()));
        }
        if (place.passage().is(place.lead() - 1, "(", "/") && !tuple.unit().equals("percentage")) {
            var change = last.change().equals("~") ? "=" : last.change();
            return new Tuple(tuple.value(), change, tuple.unit(), last.concept());
        }
        boolean measured =
                UnitNames.end(place) == place.end() && tuple.concept().equals(Referents.NOTHING);
        var concept =
                last.concept().stream().filter(word -> !word.equals("average")).collect(Collectors.toSet());
        return measured ? new Tuple(tuple.value(), tuple.change(), tuple.unit(), concept) : tuple;
    }

    /// Returns the "to" of "to end at", "to close at", the preposition itself elsewhere.
    private static int ended(Place place, int preposition) {
        boolean end = place.passage().is(preposition - 1, "end", "close", "finish", "settle", "trade");
        return end && place.passage().is(preposition - 2, "to") ? preposition - 2 : preposition;
    }

    /// "rose 18 sen to 4.20": the token before the preposition, or the one before that for a unit.
    private static int figureBefore(Place place, int preposition) {
        boolean unit =
                place.passage().figure(preposition - 2) && place.passage().noun(preposition - 1);
        return unit ? preposition - 2 : preposition - 1;
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
        boolean counted = UnitNames.end(place) != place.end();
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
