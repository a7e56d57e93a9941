package org.muster.eval.recognizers;

import java.util.List;
import org.muster.figure.FigureReaders;
import org.muster.figure.PrintedNumeral;
import org.muster.model.text.Document;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;

/// A sample is the input of a case with every number and ordinal that Muster reads in it.
///
/// @param input the text
/// @param numbers its numbers
/// @param ordinals its ordinals
record Sample(String input, List<PrintedNumeral> numbers, List<PrintedNumeral> ordinals) {

    Sample {
        numbers = List.copyOf(numbers);
        ordinals = List.copyOf(ordinals);
    }

    static Sample of(String input) {
        var text = new TextReader(EnglishTagger.shared())
                .read(Document.of("case", input))
                .value();
        var numerals = FigureReaders.numerals("en").orElseThrow();
        return new Sample(input, numerals.numbers(text), numerals.ordinals(text));
    }
}
