package org.muster.eval.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.eval.Json;

/// A scorer sets the figures of Muster beside the gold, document by document.
final class Scorer {

    /// The result: a tally a document, in the gold's order, and the misses.
    record Score(Map<String, Tally> documents, List<String> misses) {
        Score {
            documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
            misses = List.copyOf(misses);
        }
    }

    private Scorer() {}

    /// Scores by the benchmark's rules: each gold figure takes the figure that overlaps it best, once.
    static Score score(List<Json.Members> gold, List<Json.Members> read) {
        var tallies = new LinkedHashMap<String, Tally>();
        var misses = new ArrayList<String>();
        for (var document : documents(gold, read)) {
            tallies.put(document, tally(of(document, gold), of(document, read), misses));
        }
        return new Score(tallies, misses);
    }

    private static LinkedHashSet<String> documents(List<Json.Members> gold, List<Json.Members> read) {
        var documents = new LinkedHashSet<String>();
        gold.forEach(figure -> documents.add(name(figure)));
        read.forEach(figure -> documents.add(name(figure)));
        return documents;
    }

    /// A path and a bare name are the same document.
    static String name(Json.Members figure) {
        var path = figure.text("document").orElse("");
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
    }

    private static List<Json.Members> of(String document, List<Json.Members> figures) {
        return figures.stream().filter(figure -> name(figure).equals(document)).toList();
    }

    private static Tally tally(List<Json.Members> gold, List<Json.Members> read, List<String> misses) {
        var used = new HashSet<Json.Members>();
        var right = new EnumMap<Slot, Integer>(Slot.class);
        int expected = 0;
        int counted = read.size();
        for (var figure : gold) {
            boolean optional = figure.truth("optional");
            expected += optional ? 0 : 1;
            var best = best(figure, read, used);
            best.ifPresent(used::add);
            if (optional) {
                counted -= best.isPresent() ? 1 : 0;
            } else if (best.isEmpty()) {
                misses.add("MISS  %s %s".formatted(name(figure), Comparison.shown(figure)));
            } else {
                var slots = Comparison.right(figure, best.get());
                slots.forEach(slot -> right.merge(slot, 1, Integer::sum));
                note(figure, best.get(), slots, misses);
            }
        }
        read.stream()
                .filter(figure -> !used.contains(figure))
                .forEach(figure -> misses.add("EXTRA %s %s".formatted(name(figure), Comparison.shown(figure))));
        return new Tally(expected, counted, right);
    }

    private static void note(Json.Members gold, Json.Members read, EnumSet<Slot> right, List<String> misses) {
        var wrong = EnumSet.complementOf(right);
        wrong.remove(Slot.TUPLE);
        if (!wrong.isEmpty()) {
            misses.add("DIFF  %s %s\n      gold %s\n      read %s"
                    .formatted(name(gold), wrong, Comparison.shown(gold), Comparison.shown(read)));
        }
    }

    private static Optional<Json.Members> best(Json.Members gold, List<Json.Members> read, HashSet<Json.Members> used) {
        Optional<Json.Members> best = Optional.empty();
        for (var figure : read) {
            boolean overlaps = figure.whole("begin") < gold.whole("end") && gold.whole("begin") < figure.whole("end");
            if (overlaps && !used.contains(figure) && (best.isEmpty() || fit(gold, best.get()) < fit(gold, figure))) {
                best = Optional.of(figure);
            }
        }
        return best;
    }

    /// An equal span fits best; else the longer overlap.
    private static int fit(Json.Members gold, Json.Members read) {
        boolean equal = gold.whole("begin") == read.whole("begin") && gold.whole("end") == read.whole("end");
        int overlap =
                Math.min(read.whole("end"), gold.whole("end")) - Math.max(read.whole("begin"), gold.whole("begin"));
        return equal ? Integer.MAX_VALUE : overlap;
    }
}
