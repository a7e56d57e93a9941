package org.muster.eval.newsquant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Sequels are quantities that take over from the one before what they do not say themselves.
final class Sequels {

    private final Place place;
    private final Passage passage;
    private final Tuple last;

    private Sequels(Place place, Tuple last) {
        this.place = place;
        this.passage = place.passage();
        this.last = last;
    }

    /// Returns the quantity with what it takes over from the last one.
    static Tuple of(Place place, Tuple tuple, Tuple last) {
        var sequels = new Sequels(place, last);
        if (sequels.leads()) {
            return referring(tuple, last.concept());
        }
        if (sequels.sharesVerb(tuple)) {
            return new Tuple(tuple.value(), last.change(), tuple.unit(), sequels.named(tuple));
        }
        if (sequels.apposed() && !tuple.unit().equals("percentage")) {
            var change = last.change().equals("~") ? "=" : last.change();
            return new Tuple(tuple.value(), change, tuple.unit(), last.concept());
        }
        boolean measured =
                UnitNames.end(place) == place.end() && tuple.concept().equals(Referents.NOTHING);
        return measured ? referring(tuple, sequels.measured()) : tuple;
    }

    private static Tuple referring(Tuple tuple, Set<String> concept) {
        return new Tuple(tuple.value(), tuple.change(), tuple.unit(), concept);
    }

    /// "rose 18 sen to 4.20", "31 p at 940 p", "lost 2% to end at 40": the same goes from one figure to the next.
    private boolean leads() {
        int preposition = place.lead() - 1;
        boolean ends = passage.is(preposition - 1, "end", "close", "finish", "settle", "trade")
                && passage.is(preposition - 2, "to");
        int before = ends ? preposition - 2 : preposition;
        boolean unit = passage.figure(before - 2) && passage.noun(before - 1);
        return passage.is(preposition, "to", "at") && passage.figure(unit ? before - 2 : before - 1);
    }

    /// "Osk fell 2%, Tarsk by 3% and Orvale 4%": one verb for all.
    private boolean sharesVerb(Tuple tuple) {
        int name = passage.is(place.lead() - 1, "by") ? place.lead() - 2 : place.lead() - 1;
        boolean bare = passage.noun(name) && (name < place.lead() - 1 || passage.capital(name));
        boolean trend = last.change().equals("up") || last.change().equals("down");
        return trend && bare && tuple.change().equals("=") && tuple.sameUnit(last);
    }

    private Set<String> named(Tuple tuple) {
        List<String> governor = place.around().governor();
        return governor.isEmpty() ? tuple.concept() : Set.copyOf(governor);
    }

    /// "15 cm (6 inches)", "224 kW / 300 PS": the same in another unit.
    private boolean apposed() {
        return passage.is(place.lead() - 1, "(", "/");
    }

    private Set<String> measured() {
        return last.concept().stream().filter(word -> !word.equals("average")).collect(Collectors.toSet());
    }
}
