package org.muster.relation.en;

import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.text.Tag;

/// Rest wholes are the numbers before a rest that it and the parts between them make up: what "of" or "all" names as a
/// whole, what a part "of them" goes back to, or the first number told, if it is the largest.
final class RestWholes {

    private RestWholes() {}

    /// Returns the place of the last number that words call a whole, or to which a part "of them" goes back.
    static Optional<Integer> named(List<Told> told) {
        for (int i = told.size() - 1; 0 <= i; i--) {
            if (isOf(told, told.get(i)) || told.get(i).isAll()) {
                return Optional.of(i);
            }
            if (0 < i && told.get(i).isOfThem() && !told.get(i - 1).isOfThem() && !isNested(told, i)) {
                return Optional.of(i - 1);
            }
        }
        return Optional.empty();
    }

    /// Returns whether it is named first in its clause: "Of 412 flights".
    static boolean isFronted(Told each) {
        int of = each.ofBefore();
        var tokens = each.line().tokens();
        return 0 <= of
                && (of == 0
                        || tokens.get(of - 1).tag() == Tag.PUNCT
                        || tokens.get(of - 1).is("and")
                        || tokens.get(of - 1).is("while"));
    }

    private static boolean isOf(List<Told> told, Told each) {
        return isFronted(each) || part(told, each).isPresent();
    }

    /// "23 of its 54 tanks", "23 tanks out of 54": the part before "of".
    static Optional<Told> part(List<Told> told, Told whole) {
        int of = whole.ofBefore();
        var tokens = whole.line().tokens();
        int i = of - 1;
        while (0 < i && (tokens.get(i).is("out") || tokens.get(i).tag() == Tag.NOUN)) {
            i--;
        }
        int part = i;
        return told.stream()
                .filter(each -> each.line().equals(whole.line()) && each.at() == part && each.at() < of)
                .findFirst();
    }

    /// "Twelve were flown out, three of them children; the other 18": some of the part right before, where a whole
    /// stands in a sentence before.
    private static boolean isNested(List<Told> told, int i) {
        var line = told.get(i).line();
        return 1 < i
                && told.get(i - 1).line().equals(line)
                && !told.getFirst().line().equals(line);
    }

    /// "54 sheep were killed. It paid for 39. The other 15": the place of the first of a sentence, if it is the
    /// largest.
    static Optional<Integer> largest(List<Told> told, Figure rest) {
        for (int i = told.size() - 2; 0 <= i; i--) {
            var each = told.get(i);
            boolean first = i == 0 || !told.get(i - 1).line().equals(each.line());
            boolean largest = told.stream().skip(i + 1L).allMatch(other -> isMore(each.figure(), other.figure()));
            boolean apart = !each.isAnother() && isApart(each, told.get(i + 1));
            if (first && largest && apart && isMore(each.figure(), rest)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isMore(Figure one, Figure other) {
        return Tally.value(other).compareTo(Tally.value(one)) < 0;
    }

    /// "83 were hurt, 14 of them badly", "a prize of 90,000, which gave her 50,000", and not the row of "230 were in
    /// the
    /// hall, 97 in the school and the other 85 at home", whose first is a part too.
    private static boolean isApart(Told whole, Told next) {
        return !whole.line().equals(next.line())
                || next.isOfThem()
                || next.ofWhat().isPresent()
                || whole.isOfNoun() && !next.isOfNoun()
                || whole.line().tokens().subList(whole.at(), next.at()).stream()
                        .anyMatch(token -> token.is(";") || token.is(":"));
    }
}
