package org.muster.figure.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.figure.Draft;
import org.muster.figure.FigureReader;
import org.muster.figure.Line;
import org.muster.figure.Marks;
import org.muster.model.quantity.CountedNumeral;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.Figures;
import org.muster.model.quantity.NumeralClass;
import org.muster.model.text.Block;
import org.muster.model.text.Note;
import org.muster.model.text.Noted;
import org.muster.model.text.Sentence;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// English figures: numbers that are none are marked first, then each family reads from left to right what is left.
public final class EnglishFigures implements FigureReader {

    private static final List<Exclusion> EXCLUSIONS = List.of(
            new ReferenceMarks(),
            new Codes(),
            new UnknownSums(),
            new Addresses(),
            new Dates(),
            new Clocks(),
            new Identifiers(),
            new Years(),
            new Scores(),
            new Ordinals(),
            new Ones());

    private static final List<Family> FAMILIES = List.of(
            new AgeFigures(),
            new ProportionFigures(),
            new FractionFigures(),
            new SingleDigits(),
            new MultipleFigures(),
            new VagueFigures(),
            Opening::amount);

    @Override
    public Noted<Figures> read(Text text, List<TimeExpression> times) {
        var told = new ArrayList<LeftOutUnits.Told>();
        var numerals = new ArrayList<CountedNumeral>();
        var inOrder = new TimesInOrder(times);
        boolean poll = Points.aboutPoll(text);
        int polled = 0;
        var earlier = Optional.<LeftOutUnits.Told>empty();
        for (var sentence : text.sentences()) {
            var whole = Line.of(sentence.tokens(), NumberWords::has);
            var marks = marks(sentence, whole, inOrder.within(sentence.span()));
            var line = whole.without(marks.spoken());
            polled = Points.polled(line) ? POLL_MEMORY : polled - 1;
            var found = new LineReader(line, FAMILIES).read(poll || 0 < polled);
            var drafts = LeftOutUnits.in(line, found.drafts(), earlier);
            told.add(new LeftOutUnits.Told(line, drafts));
            earlier = Optional.of(told.getLast());
            count(line, marks, found, numerals);
        }
        return new Noted<>(new Figures(figures(text, told), numerals), notes(text, numerals));
    }

    /// For how many sentences a poll is remembered, so that its "7 points" are read as percentage points.
    private static final int POLL_MEMORY = 4;

    private static Marks marks(Sentence sentence, Line line, List<TimeExpression> times) {
        var marks = new Marks(line.size());
        if (line.nextCounting(0) == line.size()) {
            return marks;
        }
        if (sentence.block() == Block.ADDRESS) {
            marks.mark(0, line.size(), NumeralClass.NAME);
        }
        new TimeWords(times).mark(line, marks);
        var left = line.without(marks.spoken());
        int marked = marks.size();
        for (var exclusion : EXCLUSIONS) {
            if (marked < marks.size()) {
                left = line.without(marks.spoken());
                marked = marks.size();
            }
            exclusion.mark(left, marks);
        }
        return marks;
    }

    private static List<Figure> figures(Text text, List<LeftOutUnits.Told> told) {
        var figures = new ArrayList<Figure>();
        for (var each : HeadlineUnits.in(text, told)) {
            each.drafts().forEach(draft -> figures.add(figure(text, each.line(), draft)));
        }
        return figures;
    }

    private static Figure figure(Text text, Line line, Draft draft) {
        var span = line.span(draft.begin(), draft.end());
        return Figure.at(text.doc().id(), span, text.quote(span), draft.kind(), draft.quantity(), draft.cues());
    }

    private static void count(Line line, Marks marks, FoundDrafts found, List<CountedNumeral> numerals) {
        for (int i = line.nextCounting(0); i < line.size(); i = line.nextCounting(i + 1)) {
            if (NumberWords.counts(line, i)) {
                var unclaimed = line.digits(i) ? NumeralClass.UNREAD : NumeralClass.OTHER;
                var is = found.taken().contains(i)
                        ? NumeralClass.FIGURE
                        : marks.at(i).orElse(unclaimed);
                numerals.add(new CountedNumeral(line.token(i).span(), is));
            }
        }
    }

    private static List<Note> notes(Text text, List<CountedNumeral> numerals) {
        return numerals.stream()
                .filter(numeral -> numeral.is() == NumeralClass.UNREAD)
                .map(numeral -> new Note(
                        "figure",
                        numeral.span(),
                        "The numeral (%s) was not understood.".formatted(text.quote(numeral.span()))))
                .toList();
    }
}
