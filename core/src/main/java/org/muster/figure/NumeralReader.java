package org.muster.figure;

import java.util.List;
import org.muster.model.text.Text;

/// A numeral reader finds every number of a text in one language, before it is asked what the number counts.
public interface NumeralReader {

    /// Returns the numbers of the text in order, none overlapping another; ordinals are left out.
    List<PrintedNumeral> numbers(Text text);

    /// Returns the ordinals of the text in order, none overlapping another.
    List<PrintedNumeral> ordinals(Text text);
}
