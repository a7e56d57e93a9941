package org.muster.figure.en;

import java.util.Optional;
import java.util.Set;
import org.muster.figure.Draft;
import org.muster.figure.Line;
import org.muster.model.text.Tag;

/// Ages that a sentence tells of somebody: "she was 34", "who is 70", "children believed to be 4, 7 and 12", "at 86
/// she", "by 29 he".
final class AgesTold {

    private static final Set<String> PERSONS = Words.near("person");
    private static final int NEAR = 5;

    private AgesTold() {}

    /// Returns the draft as an age, if its sentence tells one.
    static Optional<Draft> read(Line line, Draft draft) {
        int first = first(line, draft.begin());
        boolean told = AgeFigures.plain(line, draft)
                && ends(line, draft.end())
                && (isTold(line, first)
                        || isNamedAges(line, first)
                        || isSupposed(line, first)
                        || isAlso(line, draft)
                        || isAt(line, draft));
        return told ? Optional.of(AgeFigures.age(line, draft, draft.end(), "year")) : Optional.empty();
    }

    /// Returns the index of the first number of the list that the number at the index belongs to: "4, 7 and 12".
    private static int first(Line line, int index) {
        int at = index;
        while (line.is(at - 1, ",", "and", "or") && line.digits(at - 2)) {
            at -= 2;
        }
        return at;
    }

    /// "she was 34", "who is 70", "he's only 17"
    private static boolean isTold(Line line, int at) {
        int verb = line.is(at - 1, "only", "just", "still", "now", "then") ? at - 2 : at - 1;
        boolean is = line.is(verb, "is", "was", "'s", "are", "were", "am", "'m", "'re");
        boolean one = line.is(verb - 1, "he", "she", "who", "i", "you") && !line.is(verb, "were");
        boolean person = line.form(verb - 1, PERSONS) && line.is(verb, "is", "was");
        return is && (one || person);
    }

    /// "the ages of the divers are 17, 23 and 41"
    private static boolean isNamedAges(Line line, int at) {
        if (!line.is(at - 1, "are", "were", "is", "was")) {
            return false;
        }
        for (int i = at - 2; 0 <= i && at - 2 - NEAR <= i; i--) {
            if (line.is(i, "ages", "age")) {
                return true;
            }
        }
        return false;
    }

    /// "children believed to be 4 and 7"
    private static boolean isSupposed(Line line, int at) {
        boolean supposed = line.is(at - 1, "be")
                && line.is(at - 2, "to")
                && line.is(at - 3, "believed", "thought", "said", "understood", "reported");
        for (int i = at - 4; supposed && at - 4 - NEAR <= i; i--) {
            if (line.form(i, PERSONS)) {
                return true;
            }
        }
        return false;
    }

    /// "another boy, also 8,", "Hanna Orr and Karl Venn, both 16,"
    private static boolean isAlso(Line line, Draft draft) {
        return line.is(draft.begin() - 1, "also", "both")
                && line.is(draft.begin() - 2, ",")
                && line.is(draft.end(), ",");
    }

    /// "at 86 she", "at 19, he", "By 29 she", and not "won by 29, she said".
    private static boolean isAt(Line line, Draft draft) {
        int next = line.is(draft.end(), ",") ? draft.end() + 1 : draft.end();
        int before = draft.begin() - 1;
        boolean opens = before == 0 || line.tag(before - 1) == Tag.PUNCT;
        return (line.is(before, "at") || opens && line.is(before, "by")) && line.is(next, "he", "she");
    }

    /// No noun and no "of", "for" or number follows that the number would count or measure.
    static boolean ends(Line line, int end) {
        boolean mark = line.tag(end) == Tag.PUNCT && !line.is(end, "-", "/", ":");
        return !line.has(end)
                || mark
                || line.tag(end) == Tag.AUX
                || line.is(end, ",", "and", "when", "at", "but", "or", "he", "she", "years");
    }
}
