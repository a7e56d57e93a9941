package org.muster.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.model.quantity.Amount;
import org.muster.model.quantity.CountedNumeral;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Figures;
import org.muster.model.quantity.Kind;
import org.muster.model.quantity.Numeral;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.quantity.Quantity;
import org.muster.model.quantity.Rational;
import org.muster.model.text.Cue;
import org.muster.model.text.Noted;
import org.muster.model.text.RuleId;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;
import org.muster.model.text.Text;
import org.muster.model.text.Token;
import org.muster.model.time.TimeExpression;

/// Digit figures are the numbers in digits of a text whose language has no reader: no word, hedge or unit but the
/// percent sign is understood.
///
/// A full stop or comma before exactly three digits groups them, since most languages other than English write it so.
public final class DigitFigures implements FigureReader {

    private static final RuleId RULE = new RuleId("figure.digits");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Rational HUNDRED = Rational.of(100);

    @Override
    public Noted<Figures> read(Text text, List<TimeExpression> times) {
        var figures = new ArrayList<Figure>();
        var numerals = new ArrayList<CountedNumeral>();
        for (var sentence : text.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                var token = sentence.tokens().get(i);
                if (token.hasDigit()) {
                    var is = read(text, sentence, i, figures);
                    numerals.add(new CountedNumeral(token.span(), is));
                }
            }
        }
        return Noted.of(new Figures(figures, numerals));
    }

    private static NumeralClass read(Text text, Sentence sentence, int i, List<Figure> figures) {
        var token = sentence.tokens().get(i);
        if (!Character.isDigit(token.text().charAt(0))) {
            return NumeralClass.NAME;
        }
        if (DATE.matcher(token.text()).matches() || isTime(sentence, i)) {
            return NumeralClass.TIME;
        }
        var read = numeral(token.text());
        if (read.isEmpty()) {
            return NumeralClass.UNREAD;
        }
        boolean share =
                i + 1 < sentence.tokens().size() && sentence.tokens().get(i + 1).is("%");
        if (!share && YEAR.matcher(token.text()).matches()) {
            return NumeralClass.TIME;
        }
        var last = share ? sentence.tokens().get(i + 1) : token;
        figures.add(
                figure(text, Span.covering(token.span(), last.span()), read.get(), share ? Kind.SHARE : Kind.OTHER));
        return NumeralClass.FIGURE;
    }

    private static Figure figure(Text text, Span span, Numeral numeral, Kind kind) {
        var value = kind == Kind.SHARE
                ? new Numeral(numeral.value().over(HUNDRED), numeral.step().over(HUNDRED))
                : numeral;
        return Figure.at(
                text.doc().id(),
                span,
                text.quote(span),
                kind,
                Quantity.of(new Amount.Point(value)),
                List.of(new Cue(span, RULE)));
    }

    private static Optional<Numeral> numeral(String digits) {
        return DOTTED.matcher(digits).matches()
                ? Digits.read(digits.replace(".", "").replace(',', '.'))
                : Digits.read(digits);
    }

    /// Digits joined to others by a hyphen, a slash or a colon are taken for a date or a clock time.
    private static boolean isTime(Sentence sentence, int i) {
        return joins(sentence, i, 1) || joins(sentence, i, -1);
    }

    private static boolean joins(Sentence sentence, int i, int way) {
        int far = i + 2 * way;
        if (far < 0 || sentence.tokens().size() <= far) {
            return false;
        }
        var joint = sentence.tokens().get(i + way);
        var other = sentence.tokens().get(far);
        return "-/:".contains(joint.lower())
                && Character.isDigit(other.text().charAt(0))
                && touches(sentence.tokens().get(i), joint)
                && touches(joint, other);
    }

    private static boolean touches(Token first, Token second) {
        return first.span().end() == second.span().begin()
                || second.span().end() == first.span().begin();
    }
}
