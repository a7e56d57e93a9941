package org.muster.figure.en;

import java.util.Set;
import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Tag;

/// Numbers that are looked up or sent, and those of the page around a report: coordinates, postal codes, "text TIPS to
/// 555123", "555-TIPS (8477)", "Image 1 of 5".
final class Codes implements Exclusion {

    private static final Pattern COORDINATE = Pattern.compile("\\d{1,3}\\.\\d{4,}");
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{5,6}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
    private static final Pattern FOUR_CAPITALS = Pattern.compile("\\p{Lu}{4,7}");
    private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}");
    private static final int FIVE = 5;
    private static final Pattern UP_TO_THREE_DIGITS = Pattern.compile("\\d{1,3}");

    private static final Set<String> PICTURES = Words.identifier("picture");
    private static final Set<String> MESSAGES = Words.identifier("message");
    private static final int NEAR = 12;

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextDigits(0); i < line.size(); i = line.nextDigits(i + 1)) {
            if (isCode(line, i)) {
                marks.mark(i, i + 1, NumeralClass.NAME);
            }
            marks.mark(i, ofPictures(line, i), NumeralClass.OTHER);
        }
    }

    private static boolean isCode(Line line, int i) {
        boolean joined = line.is(i - 1, "_") && line.glued(i);
        boolean plate = line.digits(i) && line.is(i - 2, "plate", "tag") && line.capitalised(i - 1);
        return plate || joined || isCoordinate(line, i) || isPostal(line, i) || isMessaged(line, i) || isSpelt(line, i);
    }

    /// "41.45439 -81.76453": two decimals of many digits, one after the other.
    private static boolean isCoordinate(Line line, int i) {
        return COORDINATE.matcher(line.text(i)).matches()
                && (isCoordinateAt(line, i + 1)
                        || isCoordinateAt(line, i + 2)
                        || isCoordinateAt(line, i - 1)
                        || isCoordinateAt(line, i - 2));
    }

    private static boolean isCoordinateAt(Line line, int i) {
        return COORDINATE.matcher(line.text(i)).matches();
    }

    /// "Dunnevik (20109)", "Tarsk, QU, 54473": five or six digits without a comma, after a name or a state's letters.
    private static boolean isPostal(Line line, int i) {
        boolean bracketed = line.is(i - 1, "(") && line.is(i + 1, ")") && line.capitalised(i - 2);
        int state = line.is(i - 1, ",") ? i - 2 : i - 1;
        boolean stated =
                STATE.matcher(line.text(state)).matches() && line.text(i).length() == FIVE && line.is(state - 1, ",");
        return SHORT_NUMBER.matcher(line.text(i)).matches() && (bracketed || stated);
    }

    /// "text the tip to 274637"
    private static boolean isMessaged(Line line, int i) {
        if (!SHORT_NUMBER.matcher(line.text(i)).matches() || !line.is(i - 1, "to", "at")) {
            return false;
        }
        for (int j = i - 2; 0 <= j && i - NEAR <= j; j--) {
            if (line.in(j, MESSAGES)) {
                return line.tag(i + 1) != Tag.NOUN;
            }
        }
        return false;
    }

    /// "262-TIPS", and the digits of its letters: "555-TIPS (8477)".
    private static boolean isSpelt(Line line, int i) {
        boolean spelt = THREE_DIGITS.matcher(line.text(i)).matches()
                && line.is(i + 1, "-", ".")
                && line.glued(i + 1)
                && line.glued(i + 2)
                && FOUR_CAPITALS.matcher(line.text(i + 2)).matches();
        boolean digits = FOUR_DIGITS.matcher(line.text(i)).matches()
                && line.is(i - 1, "(")
                && line.is(i + 1, ")")
                && FOUR_CAPITALS.matcher(line.text(i - 2)).matches()
                && line.glued(i - 2);
        return spelt || digits;
    }

    /// "Image 1 of 5", "Page 1 of 1", "2 / 7"
    private static int ofPictures(Line line, int i) {
        boolean pictured = line.is(i + 1, "of") && line.in(i - 1, PICTURES);
        boolean slash = line.is(i + 1, "/") && !line.glued(i + 1);
        int all = pictured && line.is(i + 2, "/") ? i + 3 : i + 2;
        return (pictured || slash && !line.glued(all)) && isSmall(line, i) && isSmall(line, all) ? all + 1 : i;
    }

    private static boolean isSmall(Line line, int i) {
        return UP_TO_THREE_DIGITS.matcher(line.text(i)).matches();
    }
}
