package org.muster.eval.newsquant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A matching sets what was read of one sentence beside its gold and counts what agrees.
///
/// @param gold the number of gold quantities
/// @param read the number that was read
/// @param right how many are right, a slot each
record Matching(int gold, int read, Map<Slot, Integer> right) {

    Matching {
        right = Map.copyOf(right);
    }

    /// Matches as the benchmark's authors do: both sides in the order of their units, a reading that agrees in value
    /// but not in unit stays free for the next.
    static Matching official(List<Tuple> gold, List<Tuple> read) {
        var right = new EnumMap<Slot, Integer>(Slot.class);
        var open = new ArrayList<>(ordered(read));
        for (var expected : ordered(gold)) {
            boolean met = false;
            boolean unit = false;
            for (int i = 0; i < open.size() && !unit; i++) {
                var one = open.get(i);
                if (!expected.sameValue(one)) {
                    continue;
                }
                count(right, Slot.VALUE, !met);
                met = true;
                compare(right, expected, one);
                unit = expected.sameUnit(one);
                if (unit) {
                    open.remove(i);
                }
            }
        }
        return new Matching(gold.size(), read.size(), right);
    }

    /// Matches one to one: each gold quantity takes the free reading of its value that agrees most.
    static Matching strict(List<Tuple> gold, List<Tuple> read) {
        var right = new EnumMap<Slot, Integer>(Slot.class);
        var open = new ArrayList<>(read);
        for (var expected : gold) {
            var best = open.stream()
                    .filter(expected::sameValue)
                    .max(Comparator.comparingInt(one -> agreement(expected, one)));
            if (best.isPresent()) {
                open.remove(best.get());
                count(right, Slot.VALUE, true);
                compare(right, expected, best.get());
            }
        }
        return new Matching(gold.size(), read.size(), right);
    }

    private static List<Tuple> ordered(List<Tuple> tuples) {
        return tuples.stream().sorted(Comparator.comparing(Tuple::unit)).toList();
    }

    private static void compare(Map<Slot, Integer> right, Tuple expected, Tuple one) {
        count(right, Slot.UNIT, expected.sameUnit(one));
        count(right, Slot.CHANGE, expected.sameChange(one));
        count(right, Slot.PARTIAL, expected.sharesConcept(one));
        count(right, Slot.COMPLETE, expected.sameConcept(one));
    }

    private static int agreement(Tuple expected, Tuple one) {
        return (expected.sameUnit(one) ? 4 : 0)
                + (expected.sameConcept(one) ? 2 : 0)
                + (expected.sharesConcept(one) ? 1 : 0)
                + (expected.sameChange(one) ? 1 : 0);
    }

    private static void count(Map<Slot, Integer> right, Slot slot, boolean is) {
        if (is) {
            right.merge(slot, 1, Integer::sum);
        }
    }
}
