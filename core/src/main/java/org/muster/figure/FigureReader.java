package org.muster.figure;

import java.util.List;
import org.muster.model.quantity.Figures;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// A figure reader finds the figures of a text in one language and says what became of every numeral.
@FunctionalInterface
public interface FigureReader {

    /// Returns the figures of the text.
    ///
    /// @param times what the time stage read, so that dates are not taken for figures
    Noted<Figures> read(Text text, List<TimeExpression> times);
}
