package org.muster.time.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.model.text.Token;
import org.muster.model.time.PartialDate;
import org.muster.time.Time;
import org.muster.time.en.Scanner.Hit;

/// A shared year is told once for dates that stand side by side: "in May and June 2011".
final class SharedYears {

    private static final Set<String> JOINS = Set.of("and", "or", ",", "-", "to");

    private SharedYears() {}

    /// Returns the hits, those without a year dated by the one that they are joined to.
    static List<Hit> in(List<Hit> hits, List<Token> tokens) {
        if (hits.size() < 2) {
            return hits;
        }
        var dated = new ArrayList<>(hits);
        for (int i = hits.size() - 2; 0 <= i; i--) {
            var hit = dated.get(i);
            var next = dated.get(i + 1);
            boolean joined = hit.end() + 1 == next.begin()
                    && JOINS.contains(tokens.get(hit.end()).lower());
            if (joined
                    && hit.time() instanceof Time.Fixed(var date)
                    && next.time() instanceof Time.Fixed(var other)
                    && shares(date, other)) {
                var fixed = new Time.Fixed(date.inYear(other.yearNumber().orElseThrow()));
                dated.set(i, new Hit(hit.begin(), hit.end(), fixed, hit.rule()));
            }
        }
        return dated;
    }

    private static boolean shares(PartialDate date, PartialDate other) {
        return date.yearNumber().isEmpty()
                && other.yearNumber().isPresent()
                && date.grain() == other.grain()
                && (date.month() < other.month() || date.month() == other.month() && date.day() < other.day());
    }
}
