package org.muster.figure.en;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.quantity.Kind;
import org.muster.model.text.Tag;

/// Units go on from a measured figure to a bare number that stands as that does: "5,300 hectares burned in Arl, 1,150
/// in Brod".
///
/// The words that stand alike are a preposition behind both, "of" and what is measured behind both, "followed by Brod
/// with 1,150", "twice the 2,650", and "Of 9,600 tonnes landed, 4,200 went".
final class UnitsGoOn {

    private static final Set<String> BEHIND = Set.of("in", "on", "at", "from", "for", "to", "by", "near", "around");
    private static final Set<String> STOPS = Set.of(":", ";", "(", ")", "who", "which", "that", "but", "when", "where");
    private static final Set<String> JOINS = Set.of(",", "and");
    private static final double FAR = 1000;
    private static final int TO_VERB = 6;

    private UnitsGoOn() {}

    /// Returns the figure whose unit the number has.
    static Optional<Draft> measured(Line line, List<Draft> before, BareNumber bare) {
        return before.isEmpty()
                ? Optional.empty()
                : gapped(line, before.getLast(), bare)
                        .or(() -> followed(line, before, bare))
                        .or(() -> multiplied(line, before, bare))
                        .or(() -> opening(line, before, bare));
    }

    /// Returns whether the number is one of so much of a stuff after a colon or in a row of such: "310 of flour, 286 of
    /// other food".
    static boolean isOfStuff(Line line, List<Draft> before, Draft draft) {
        int noun = draft.end() + 1;
        while (line.tag(noun) == Tag.ADJ
                || line.tag(noun) == Tag.VERB && line.lower(noun).endsWith("ed")) {
            noun++;
        }
        boolean stuff = line.is(draft.end(), "of") && line.tag(noun) == Tag.NOUN;
        if (!stuff || before.isEmpty()) {
            return false;
        }
        return line.is(draft.begin() - 1, ":") && line.lower(noun).equals(line.lemma(noun))
                || line.in(draft.begin() - 1, JOINS)
                        && isAmount(before.getLast())
                        && line.is(before.getLast().end(), "of")
                        && isPlain(line, before.getLast().end() + 2, draft.begin());
    }

    /// "310 of flour, 286 of other food".
    static Optional<Draft> stuff(Line line, List<Draft> before, BareNumber bare) {
        return isOfStuff(line, before, bare.draft()) && line.in(bare.draft().begin() - 1, JOINS)
                ? Optional.of(before.getLast()).filter(last -> bare.isWithin(last, FAR))
                : Optional.empty();
    }

    /// "5,300 hectares burned in Arl, 1,150 in Brod and 870 in Cott": no verb stands behind the second.
    private static Optional<Draft> gapped(Line line, Draft last, BareNumber bare) {
        int begin = bare.draft().begin();
        int end = bare.draft().end();
        boolean alike = line.in(begin - 1, JOINS)
                && line.in(end, BEHIND)
                && IntStream.range(last.end(), begin - 1).anyMatch(i -> line.is(i, line.lower(end)));
        return alike
                        && isAmount(last)
                        && !line.hyphen(last.end() - 2)
                        && isOneClause(line, last.end(), begin)
                        && !isVerbAhead(line, end)
                        && bare.isWithin(last, FAR)
                ? Optional.of(last)
                : Optional.empty();
    }

    /// "At 9,400 tonnes cod made up 44 percent, followed by hake with 5,300 and ling with 1,150".
    private static Optional<Draft> followed(Line line, List<Draft> before, BareNumber bare) {
        int begin = bare.draft().begin();
        if (!line.is(begin - 1, "with")) {
            return Optional.empty();
        }
        var last = before.reversed().stream()
                .filter(draft -> draft.kind() != Kind.SHARE)
                .findFirst()
                .filter(UnitsGoOn::isAmount);
        return last.filter(draft -> bare.isWithin(draft, FAR))
                .filter(draft -> isFollowing(line, draft.end(), begin)
                        || line.is(draft.begin() - 1, "with") && isPlain(line, draft.end(), begin - 1));
    }

    private static boolean isFollowing(Line line, int from, int begin) {
        return IntStream.range(from, begin - 1)
                .anyMatch(i -> line.is(i, "followed") && line.is(i + 1, "by") && isPlain(line, i + 2, begin - 1));
    }

    /// "spread to 5,300 hectares, twice the 2,650 of Monday", "168 millimetres, twice the usual 84".
    private static Optional<Draft> multiplied(Line line, List<Draft> before, BareNumber bare) {
        int the = bare.draft().begin() - 1;
        while (line.tag(the) == Tag.ADJ) {
            the--;
        }
        var multiple = before.getLast();
        boolean twice = line.is(the, "the", "its", "their")
                && multiple.end() == the
                && Set.of(Kind.MULTIPLE, Kind.SHARE).contains(multiple.kind());
        return twice
                ? before.reversed().stream()
                        .skip(1)
                        .findFirst()
                        .filter(last -> isAmount(last) && bare.isWithin(last, FAR))
                : Optional.empty();
    }

    /// "Of 9,600 tonnes landed last year, 4,200 went to the mill".
    private static Optional<Draft> opening(Line line, List<Draft> before, BareNumber bare) {
        var first = before.getFirst();
        int of = line.is(first.begin() - 1, "the", "its", "their", "those", "these")
                ? first.begin() - 2
                : first.begin() - 1;
        int begin = bare.draft().begin();
        int comma = begin - 1;
        boolean opens = line.is(of, "of")
                && (of == 0 || line.is(of - 1, "\"", "“"))
                && line.is(comma, ",")
                && IntStream.range(first.end(), comma).noneMatch(i -> line.is(i, ","));
        return opens
                        && isAmount(first)
                        && BareNumber.value(bare.draft()) <= BareNumber.value(first)
                        && bare.isWithin(first, FAR)
                ? Optional.of(first)
                : Optional.empty();
    }

    private static boolean isAmount(Draft draft) {
        return LeftOutUnits.isMeasured(draft) && draft.kind() != Kind.DURATION;
    }

    /// Returns whether nothing begins another clause, and one verb with its helpers at most is told.
    private static boolean isOneClause(Line line, int from, int to) {
        boolean free = IntStream.range(from, to).noneMatch(i -> line.in(i, STOPS));
        long verbs = IntStream.range(from, to)
                .filter(i -> line.tag(i) == Tag.VERB && line.tag(i + 1) != Tag.VERB)
                .count();
        long commas = IntStream.range(from, to).filter(i -> line.in(i, JOINS)).count();
        return free && verbs <= 1 && commas <= 2 && line.in(to - 1, JOINS);
    }

    /// Returns whether a clause of its own begins with the number: "5,300 hectares in Arl, and 12 in Brod were hurt".
    static boolean isDone(Line line, int end) {
        return line.in(end, BEHIND) && isVerbAhead(line, end);
    }

    private static boolean isVerbAhead(Line line, int end) {
        for (int i = end; i < end + TO_VERB && line.has(i) && !line.in(i, JOINS) && !line.in(i, STOPS); i++) {
            if (line.tag(i) == Tag.VERB && !isPlural(line, i) || line.tag(i) == Tag.AUX) {
                return true;
            }
        }
        return false;
    }

    /// "at the sausage stands": what ends a clause behind a noun, though it may be a verb elsewhere.
    private static boolean isPlural(Line line, int at) {
        return line.lower(at).endsWith("s")
                && (line.tag(at - 1) == Tag.NOUN || line.tag(at - 1) == Tag.ADJ || line.tag(at - 1) == Tag.PROPN)
                && (!line.has(at + 1) || line.tag(at + 1) == Tag.PUNCT);
    }

    private static boolean isPlain(Line line, int from, int to) {
        return IntStream.range(from, to)
                .noneMatch(i -> line.tag(i) == Tag.VERB || line.tag(i) == Tag.AUX || line.in(i, STOPS));
    }
}
