package org.muster.figure.en;

import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;

/// Reference marks and dialling codes: "the bridge was closed.[12]", "[note 3]", "call (504) 555-0100".
final class ReferenceMarks implements Exclusion {

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextDigits(1); i < line.size(); i = line.nextDigits(i + 1)) {
            if (isNote(line, i) || isDialling(line, i)) {
                marks.mark(i, i + 1, NumeralClass.NAME);
            }
        }
    }

    /// A number alone in square brackets that follows a word or mark without a blank.
    private static boolean isNote(Line line, int i) {
        int opening = line.is(i - 1, "note", "ref") ? i - 2 : i - 1;
        return line.digits(i)
                && line.is(opening, "[")
                && line.is(i + 1, "]")
                && (line.glued(opening) || line.is(i - 1, "note", "ref"));
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
