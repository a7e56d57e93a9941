package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Tag;

/// Scores, votes and odds: "won 3-1", "a 5-4 ruling", "by 52 to 48".
final class Scores implements Exclusion {

    private static final Set<String> CONTESTS = Words.near("contest");
    private static final int BEFORE = 8;
    private static final int AFTER = 2;

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            int end = pair(line, i);
            if (i < end) {
                marks.mark(i, end, NumeralClass.OTHER);
            }
        }
    }

    private static int pair(Line line, int at) {
        var first = points(line, at);
        if (first.isEmpty()) {
            return at;
        }
        int link = first.get().end();
        if (line.hyphen(link) && line.is(link + 1, "for", "to") && line.hyphen(link + 2)) {
            return Numerals.at(line, link + 3).map(Numerals.Read::end).orElse(at);
        }
        return points(line, link + 1)
                .filter(second -> !isMeasured(line, second.end(), second.digits()))
                .filter(second -> isResult(line, at, link, new Pair(first.get(), second)))
                .map(second -> tail(line, second.end()))
                .orElse(at);
    }

    private record Pair(Numerals.Read first, Numerals.Read second) {

        boolean ascends() {
            return first.numeral().value().compareTo(second.numeral().value()) < 0;
        }
    }

    private static Optional<Numerals.Read> points(Line line, int at) {
        return Numerals.at(line, at).filter(read -> isScore(read.numeral().value()));
    }

    /// A hyphen makes a score of numbers that fall; "to" needs a contest, and no noun that they count.
    private static boolean isResult(Line line, int at, int link, Pair pair) {
        int end = pair.second().end();
        if (line.hyphen(link)) {
            return !pair.ascends() || contested(line, at, end);
        }
        return line.is(link, "to")
                && contested(line, at, end)
                && (line.tag(end) != Tag.NOUN || line.form(end, CONTESTS))
                && !line.is(at - 1, "from", "between", "lead", "leads");
    }

    /// "21-10-1", "6-4, 6-3"
    private static int tail(Line line, int end) {
        return line.hyphen(end) && line.digits(end + 1) ? end + 2 : end;
    }

    private static boolean isScore(Rational value) {
        return value.isWhole() && value.compareTo(Rational.of(1000)) < 0;
    }

    private static boolean isMeasured(Line line, int end, boolean digits) {
        int next = line.hyphen(end) ? end + 1 : end;
        return Units.at(line, next, digits).isPresent()
                || Currencies.after(line, next).isPresent();
    }

    private static boolean contested(Line line, int begin, int end) {
        for (int i = begin - 1; 0 <= i && begin - BEFORE <= i; i--) {
            if (line.form(i, CONTESTS)) {
                return true;
            }
        }
        for (int i = end; i < end + AFTER; i++) {
            if (line.form(i, CONTESTS)) {
                return true;
            }
        }
        return false;
    }
}
