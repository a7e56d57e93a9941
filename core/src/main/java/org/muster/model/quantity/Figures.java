package org.muster.model.quantity;

import java.util.List;

/// Figures are what the figure stage read of one text: its figures, and what became of every numeral.
///
/// @param figures the figures in span order, never overlapping
/// @param numerals every numeral and number word in span order, each once
public record Figures(List<Figure> figures, List<CountedNumeral> numerals) {

    public Figures {
        figures = List.copyOf(figures);
        numerals = List.copyOf(numerals);
    }
}
