package org.muster.figure.en;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.figure.en.Qualifiers.Qualifier;
import org.muster.model.text.Cue;

/// An opening is a place in a line where a figure may begin, with the qualifiers that stand there.
///
/// Every family asks it for the same qualifiers and the same amount, which are read once.
final class Opening {

    /// How far behind its first word a figure may have its number: three qualifiers of some words each.
    private static final int REACH = 14;

    private static final Set<String> FIRSTS = firsts();

    private final Line line;
    private final int index;
    private final List<Qualifier> qualifiers;
    private @Nullable Optional<Draft> amount;

    Opening(Line line, int index) {
        this.line = line;
        this.index = index;
        this.qualifiers = Amounts.qualifiersAt(line, index);
    }

    /// Returns whether a figure may begin at the index: a number stands there, or a word that may lead to one.
    static boolean mayBegin(Line line, int index) {
        if (!line.free(index)) {
            return false;
        }
        return line.counting(index)
                || Currencies.isUnlisted(line, index)
                || line.in(index, FIRSTS) && (line.nextCounting(index) <= index + REACH || unitAlone(line, index));
    }

    /// "more than a year", "single digits"
    private static boolean unitAlone(Line line, int index) {
        for (int i = index + 1; i <= index + REACH && line.has(i); i++) {
            if (line.is(i, "a", "an", "digits")) {
                return true;
            }
        }
        return false;
    }

    Line line() {
        return line;
    }

    int index() {
        return index;
    }

    List<Qualifier> qualifiers() {
        return qualifiers;
    }

    boolean qualified() {
        return !qualifiers.isEmpty();
    }

    /// Returns the index of the number, after its qualifiers.
    int at() {
        return qualifiers.isEmpty() ? index : qualifiers.getLast().end();
    }

    /// Returns the amount that begins here, read on first use.
    Optional<Draft> amount() {
        var known = amount;
        if (known == null) {
            known = AmountReader.at(this);
            amount = known;
        }
        return known;
    }

    /// Returns the cues of the qualifiers, followed by the one given.
    List<Cue> cues(Cue last) {
        var cues = new ArrayList<Cue>();
        qualifiers.forEach(found -> cues.add(
                Draft.cue(line, found.begin(), found.end(), found.effect().rule())));
        cues.add(last);
        return cues;
    }

    private static Set<String> firsts() {
        var firsts = new HashSet<>(Set.of(
                "a",
                "an",
                "between",
                "anywhere",
                "somewhere",
                "from",
                "-",
                "minus",
                "−",
                "low",
                "mid",
                "high",
                "single"));
        firsts.addAll(Qualifiers.firsts());
        firsts.addAll(Currencies.firsts());
        firsts.addAll(VagueFigures.firsts());
        return firsts;
    }
}
