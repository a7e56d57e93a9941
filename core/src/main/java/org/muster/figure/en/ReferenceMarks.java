package org.muster.figure.en;

import java.util.Set;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Reference marks and dialling codes: "the bridge was closed.[12]", "[note 3]", "call (504) 555-0100".
final class ReferenceMarks implements Exclusion {

    private static final Set<Tag> COUNTED = Set.of(Tag.NOUN, Tag.ADJ, Tag.PROPN);

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextDigits(1); i < line.size(); i = line.nextDigits(i + 1)) {
            if (isNote(line, i) || isPageOfNote(line, i) || isDialling(line, i)) {
                marks.mark(i, i + 1, NumeralClass.NAME);
            }
        }
    }

    /// A number alone in square brackets, unless a blank parts it from the word before and a noun follows.
    private static boolean isNote(Line line, int i) {
        int opening = line.is(i - 1, "note", "ref") ? i - 2 : i - 1;
        return line.digits(i)
                && line.is(opening, "[")
                && line.is(i + 1, "]")
                && (line.glued(opening) || line.is(i - 1, "note", "ref") || !COUNTED.contains(line.tag(i + 2)));
    }

    /// The pages after a note: "[16]:132", "[16]:106-107".
    private static boolean isPageOfNote(Line line, int i) {
        int first = line.hyphen(i - 1) && line.digits(i - 2) ? i - 2 : i;
        return line.is(first - 1, ":") && line.glued(first) && line.is(first - 2, "]");
    }

    /// Three digits in round brackets before a group of three and a hyphen or letters.
    private static boolean isDialling(Line line, int i) {
        return line.text(i).length() == 3
                && line.digits(i)
                && line.is(i - 1, "(")
                && line.is(i + 1, ")")
                && line.text(i + 2).length() == 3
                && line.digits(i + 2)
                && line.is(i + 3, "-", ".");
    }
}
