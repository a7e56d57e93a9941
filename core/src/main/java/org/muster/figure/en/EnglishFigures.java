package org.muster.figure.en;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.muster.figure.FigureReader;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.CountedNumeral;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Figures;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Noted;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// English figures.
public final class EnglishFigures implements FigureReader {

    @Override
    public Noted<Figures> read(Text text, List<TimeExpression> times) {
        var figures = new ArrayList<Figure>();
        var numerals = new ArrayList<CountedNumeral>();
        for (var sentence : text.sentences()) {
            for (var token : sentence.tokens()) {
                if (token.text().matches("\\d{1,3}(,\\d{3})*|\\d{1,3}")) {
                    var value = Rational.of(new BigDecimal(token.text().replace(",", "")));
                    var amount = new Amount.Point(new Numeral(value, Rational.ONE));
                    figures.add(Figure.at(
                            text.doc().id(), token.span(), token.text(), Kind.COUNT, Quantity.of(amount), List.of()));
                    numerals.add(new CountedNumeral(token.span(), NumeralClass.FIGURE));
                }
            }
        }
        return Noted.of(new Figures(figures, numerals));
    }
}
