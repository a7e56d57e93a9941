package org.muster.eval.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.muster.model.text.Document;

/// A planting chooses, by chance with a fixed seed, where in a report each sort of slip is planted.
final class Planting {

    private static final long SEED = 20_261_126;
    private static final int MOST_PER_SLIP = 2;

    private Planting() {}

    /// Returns up to two variants of a report for each sort of slip, each with one slip.
    static List<Planted> of(Document doc) {
        var ties = Ties.in(doc.text());
        var planted = new ArrayList<Planted>();
        for (var slip : Slip.values()) {
            var random = new SplittableRandom(SEED ^ doc.text().hashCode() ^ ((long) slip.ordinal() << 40));
            var places = new ArrayList<Planted>();
            ties.forEach(tie -> places.addAll(new Slips(doc, tie, random).of(slip)));
            for (int i = 0; i < MOST_PER_SLIP && !places.isEmpty(); i++) {
                var chosen = places.remove(random.nextInt(places.size()));
                planted.add(chosen);
                places.removeIf(other -> other.place().equals(chosen.place()));
            }
        }
        return planted;
    }
}
