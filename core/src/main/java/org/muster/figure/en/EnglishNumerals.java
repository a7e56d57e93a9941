package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.muster.figure.Line;
import org.muster.figure.NumeralReader;
import org.muster.figure.PrintedNumeral;
import org.muster.model.text.Text;

/// English numerals: every number of a text and every ordinal, in digits, in words or in both at once.
public final class EnglishNumerals implements NumeralReader {

    @Override
    public List<PrintedNumeral> numbers(Text text) {
        return each(text, line -> new NumeralScan(line).numbers());
    }

    @Override
    public List<PrintedNumeral> ordinals(Text text) {
        return each(text, OrdinalNumerals::in);
    }

    private static List<PrintedNumeral> each(Text text, Function<Line, List<PrintedNumeral>> scan) {
        var found = new ArrayList<PrintedNumeral>();
        for (var sentence : text.sentences()) {
            found.addAll(scan.apply(Line.of(sentence.tokens(), NumberWords::has)));
        }
        return List.copyOf(found);
    }
}
