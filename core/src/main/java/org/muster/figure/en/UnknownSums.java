package org.muster.figure.en;

import java.util.regex.Pattern;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.NumeralClass;

/// Unknown sums are numbers with a scale behind letters that name no currency: "q18.4 million", "Zeb16
/// million".
///
/// They are left unread as a whole, as "million" alone, or what stands behind the point, is not the
/// number.
final class UnknownSums implements Exclusion {

    private static final Pattern JOINED = Pattern.compile("\\p{L}+\\d+");

    @Override
    public void mark(Line line, Marks marks) {
        for (int i = line.nextDigits(0); i < line.size(); i = line.nextDigits(i + 1)) {
            if (JOINED.matcher(line.text(i)).matches()) {
                int end = end(line, i);
                boolean scaled = NumberWords.is(line, end, NumberSort.MULTIPLIER) && !line.hyphen(end + 1);
                marks.mark(i, scaled ? end + 1 : i, NumeralClass.UNREAD);
            }
        }
    }

    /// Returns where the digits end, past a point and what stands behind it.
    private static int end(Line line, int at) {
        boolean point = line.is(at + 1, ".") && line.glued(at + 1) && line.glued(at + 2) && line.digits(at + 2);
        return point ? at + 3 : at + 1;
    }
}
