package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.text.Tag;

/// Ages that stand beside a name or a person: "Oda Brint, 34, a baker", "the driver, 51, died", "Oda Brint (34)".
final class AgesApposed {

    private static final Set<String> PERSONS = Words.near("person");
    private static final Set<String> MONTHS = Words.near("month");

    private AgesApposed() {}

    /// Returns the draft as an age, if it stands in apposition.
    static Optional<Draft> read(Line line, Draft draft) {
        int at = draft.begin();
        boolean digits = AgeFigures.plain(line, draft) && line.digits(at) && draft.end() == at + 1;
        boolean stands =
                isBetweenCommas(line, at) || isSecondOfTwo(line, at) || isBracketed(line, at) || isUnmarked(line, at);
        return digits && stands ? Optional.of(AgeFigures.age(line, draft, at + 1, "year")) : Optional.empty();
    }

    private static boolean isBetweenCommas(Line line, int at) {
        boolean person = line.tag(at - 2) == Tag.NOUN && line.form(at - 2, PERSONS);
        boolean quoted = line.is(at - 1, "\"") && line.is(at - 2, ",");
        boolean listed = isFullName(line, at - 2)
                && (isFullName(line, at + 2) || line.is(at + 1, "who", "in", "of") || line.tag(at + 1) == Tag.AUX);
        return quoted && line.is(at + 1, ",")
                || line.is(at - 1, ",")
                        && (isNamed(line, at - 2) && (line.is(at + 1, ",", ";", ".", ")", "(", "and") || listed)
                                || person && line.is(at + 1, ",", ";", "and"));
    }

    /// "two sisters, 12 and 15, survived"
    private static boolean isSecondOfTwo(Line line, int at) {
        return line.is(at - 1, "and")
                && line.digits(at - 2)
                && line.is(at - 3, ",")
                && line.form(at - 4, PERSONS)
                && line.is(at + 1, ",", ".");
    }

    /// "Oda Brint 34 has two sons": a full name, an age and what the person does, in a text that lost its commas.
    static boolean isUnmarked(Line line, int at) {
        boolean acts = line.is(at + 1, "has", "had", "said", "who");
        return acts
                && isFullName(line, at - 1)
                && line.tag(at - 1) == Tag.PROPN
                && line.lower(at).length() == 2
                && line.digits(at)
                && !line.is(at - 3, ",");
    }

    /// "Oda Brint (34)"
    private static boolean isBracketed(Line line, int at) {
        boolean bracketed = line.is(at - 1, "(") && line.is(at + 1, ")");
        boolean first = line.tag(at - 3) == Tag.PROPN && line.capitalised(at - 3)
                || line.is(at - 3, "\"") && line.capitalised(at - 4);
        return bracketed && isNamed(line, at - 2) && first;
    }

    /// Two capitalised words, the second at the index, that no preposition makes a place: "Hanna Orr, 21 Karl Venn,
    /// 22".
    private static boolean isFullName(Line line, int last) {
        return isNamed(line, last)
                && line.tag(last - 1) == Tag.PROPN
                && line.capitalised(last - 1)
                && !line.is(last - 2, "in", "at", "near", "from", "of", "on");
    }

    private static boolean isNamed(Line line, int last) {
        if (line.is(last, "\"", "jr.", "sr.") || line.is(last, ".") && line.is(last - 1, "jr", "sr")) {
            return true;
        }
        boolean opens = last == 0 && !line.form(0, PERSONS) && line.tag(0) != Tag.PROPN;
        return !opens
                && line.capitalised(last)
                && Character.isLetter(line.text(last).codePointAt(0))
                && (!line.in(last, MONTHS) || line.capitalised(last - 1) && line.tag(last - 1) == Tag.PROPN);
    }
}
