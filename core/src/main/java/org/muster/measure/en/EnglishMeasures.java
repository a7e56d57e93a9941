package org.muster.measure.en;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.measure.MeasureReader;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Cue;
import org.muster.model.text.Noted;
import org.muster.model.text.RuleId;
import org.muster.model.text.Sentence;
import org.muster.model.text.Text;
import org.muster.model.time.TimeExpression;

/// English measures: what each figure counts, read sentence by sentence, each reading remembered for the next.
public final class EnglishMeasures implements MeasureReader {

    @Override
    public Noted<Map<FigureId, Measure>> read(Text text, List<Figure> figures, List<TimeExpression> times) {
        var measures = new LinkedHashMap<FigureId, Measure>();
        var memory = new Memory();
        var cast = new Cast();
        int next = 0;
        for (var sentence : text.sentences()) {
            int first = next;
            while (next < figures.size()
                    && figures.get(next).span().begin() < sentence.span().end()) {
                next++;
            }
            if (first == next) {
                continue;
            }
            var line = new Line(sentence, inside(sentence, figures.subList(first, next)));
            for (var spot : line.spots()) {
                var reading = read(new Setting(line, spot, memory, cast));
                if (counted(spot.figure())) {
                    memory.keep(new Memory.Entry(reading, line, spot));
                }
                measures.put(spot.figure().id(), reading.measure(spot.figure().span()));
            }
        }
        for (var figure : figures) {
            measures.computeIfAbsent(figure.id(), _ -> unread(figure));
        }
        return Noted.of(measures);
    }

    private static List<Figure> inside(Sentence sentence, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> sentence.span().contains(figure.span().begin()))
                .toList();
    }

    private static Reading read(Setting setting) {
        return switch (setting.kind()) {
            case COUNT, RATE, OTHER, AREA, MASS, VOLUME -> Counts.read(setting);
            case MAGNITUDE -> Counts.magnitude(setting);
            case SHARE -> Shares.read(setting);
            case CHANGE, MULTIPLE -> Changes.read(setting);
            case MONEY -> Sums.read(setting);
            case DURATION -> Durations.read(setting);
            case LENGTH -> Distances.read(setting);
            case AGE -> Ages.read(setting);
            case SPEED -> Totals.read(setting).orElseGet(() -> Counts.read(setting));
            case TEMPERATURE -> temperature(Totals.read(setting).orElseGet(() -> Counts.read(setting)));
        };
    }

    /// "Temperatures fell to 4 degrees": it is one temperature that is told.
    private static Reading temperature(Reading reading) {
        return reading.thing().words().equals("temperatures")
                ? new Reading(
                        new Thing("temperature", "temperature", reading.thing().from(), List.of()),
                        reading.happenings(),
                        reading.asides(),
                        reading.rule())
                : reading;
    }

    private static boolean counted(Figure figure) {
        return switch (figure.kind()) {
            case COUNT, RATE, SHARE, CHANGE, MULTIPLE, MONEY, LENGTH, AREA, MASS, VOLUME, OTHER -> true;
            case AGE, DURATION, SPEED, TEMPERATURE, MAGNITUDE -> false;
        };
    }

    private static Measure unread(Figure figure) {
        var cue = new Cue(figure.span(), new RuleId("measure.none"));
        return new Measure("thing", "thing", List.of(), List.of(), List.of(), List.of(), cue);
    }
}
