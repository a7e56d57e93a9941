package org.muster.eval.recognizers;

import java.util.ArrayList;
import java.util.List;
import org.muster.figure.PrintedNumeral;
import org.muster.model.text.Span;

/// A masked text has one letter in the place of every numeral, so that patterns can speak of numbers.
final class Masked {

    /// The class of the letters that stand for numerals, for patterns.
    static final String NUMBER = "[\uE000-\uF8FE]";

    private static final char FIRST = '\uE000';
    private static final int MOST = 0x1800;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<PrintedNumeral> numerals;

    /// The input with these numerals masked, which must be in order.
    Masked(String input, List<PrintedNumeral> numerals) {
        this.numerals = numerals.stream().limit(MOST).toList();
        int at = 0;
        for (int i = 0; i < this.numerals.size(); i++) {
            var span = this.numerals.get(i).span();
            copy(input, at, span.begin());
            add((char) (FIRST + i), span.begin(), span.end());
            at = span.end();
        }
        copy(input, at, input.length());
    }

    private void copy(String input, int from, int to) {
        for (int i = from; i < to; i++) {
            add(input.charAt(i), i, i + 1);
        }
    }

    private void add(char letter, int begin, int end) {
        text.append(letter);
        begins.add(begin);
        ends.add(end);
    }

    /// Returns the masked text.
    String text() {
        return text.toString();
    }

    /// Returns the numeral that the letter stands for.
    PrintedNumeral numeral(String letter) {
        return numerals.get(letter.charAt(0) - FIRST);
    }

    /// Returns the place in the input of a stretch of the masked text.
    Span span(int begin, int end) {
        return new Span(begins.get(begin), ends.get(end - 1));
    }
}
