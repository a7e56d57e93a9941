package org.muster.eval.wikiwars;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.eval.Counts;

/// A pairing sets the timexes of a history beside those that were read, one to one: equal spans first, then by the
/// longest overlap.
///
/// @param pairs the gold timexes with what they are paired with
/// @param extra what was read and is no timex of the gold
record Pairing(List<Pair> pairs, List<Timex> extra) {

    private static final int CONTEXT = 50;

    /// A timex of the gold with the one that was read for it; an empty list where none was.
    record Pair(Timex gold, List<Timex> read) {
        Pair {
            read = List.copyOf(read);
        }

        boolean strict() {
            return read.stream().anyMatch(timex -> timex.span().equals(gold.span()));
        }

        boolean value() {
            return read.stream().anyMatch(timex -> timex.value().equals(gold.value()));
        }
    }

    Pairing {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
    }

    static Pairing of(History history, List<Timex> read) {
        var free = new ArrayList<>(read);
        var pairs = new ArrayList<Pair>();
        var open = new ArrayList<Timex>();
        for (var gold : history.timexes()) {
            var same = free.stream()
                    .filter(timex -> timex.span().equals(gold.span()))
                    .findFirst();
            same.ifPresentOrElse(
                    timex -> {
                        free.remove(timex);
                        pairs.add(new Pair(gold, List.of(timex)));
                    },
                    () -> open.add(gold));
        }
        for (var gold : open) {
            var best = best(gold, free);
            best.ifPresent(free::remove);
            pairs.add(new Pair(gold, best.stream().toList()));
        }
        return new Pairing(pairs, free);
    }

    private static Optional<Timex> best(Timex gold, List<Timex> free) {
        Optional<Timex> best = Optional.empty();
        int longest = 0;
        for (var timex : free) {
            int overlap = Math.min(gold.span().end(), timex.span().end())
                    - Math.max(gold.span().begin(), timex.span().begin());
            if (longest < overlap) {
                longest = overlap;
                best = Optional.of(timex);
            }
        }
        return best;
    }

    Counts strict() {
        return counts((int) pairs.stream().filter(Pair::strict).count());
    }

    Counts relaxed() {
        return counts(
                (int) pairs.stream().filter(pair -> !pair.read().isEmpty()).count());
    }

    Counts values() {
        return counts((int) pairs.stream().filter(Pair::value).count());
    }

    private Counts counts(int right) {
        int paired = (int) pairs.stream().filter(pair -> !pair.read().isEmpty()).count();
        return new Counts(pairs.size(), paired + extra.size(), right);
    }

    List<String> misses(History history) {
        var misses = new ArrayList<String>();
        for (var pair : pairs) {
            if (!pair.strict() || !pair.value()) {
                var read = pair.read().isEmpty()
                        ? "nothing"
                        : shown(history, pair.read().getFirst());
                var what = pair.read().isEmpty() ? "MISS " : pair.value() ? "SPAN " : pair.strict() ? "VALUE" : "BOTH ";
                misses.add("%s %s: %s\n      gold %s\n      read %s"
                        .formatted(
                                what,
                                history.name(),
                                context(history, pair.gold()),
                                shown(history, pair.gold()),
                                read));
            }
        }
        extra.forEach(timex -> misses.add("EXTRA %s: %s\n      read %s"
                .formatted(history.name(), context(history, timex), shown(history, timex))));
        return misses;
    }

    private static String shown(History history, Timex timex) {
        return "[%s] %s".formatted(timex.span().in(history.text()).replace('\n', ' '), timex.value());
    }

    private static String context(History history, Timex timex) {
        int begin = Math.max(0, timex.span().begin() - CONTEXT);
        int end = Math.min(history.text().length(), timex.span().end() + CONTEXT);
        return history.text().substring(begin, end).replace('\n', ' ');
    }
}
