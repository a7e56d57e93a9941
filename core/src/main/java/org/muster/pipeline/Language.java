package org.muster.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.muster.attribution.AttributionReader;
import org.muster.attribution.AttributionReaders;
import org.muster.figure.DigitFigures;
import org.muster.figure.FigureReader;
import org.muster.figure.FigureReaders;
import org.muster.measure.MeasureReader;
import org.muster.measure.MeasureReaders;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.text.Noted;
import org.muster.model.text.Stated;
import org.muster.model.text.Text;
import org.muster.model.time.Anchor;
import org.muster.model.time.PartialDate;
import org.muster.model.time.TimeExpression;
import org.muster.relation.RelationReader;
import org.muster.relation.RelationReaders;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;
import org.muster.time.DigitDates;
import org.muster.time.NamedTime;
import org.muster.time.TimeReader;
import org.muster.time.TimeReaders;

/// A language is the set of readers for one language.
record Language(
        TextReader text,
        TimeReader times,
        FigureReader figures,
        AttributionReader attributions,
        MeasureReader measures,
        RelationReader relations) {

    Language {
        Objects.requireNonNull(text);
        Objects.requireNonNull(times);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(attributions);
        Objects.requireNonNull(measures);
        Objects.requireNonNull(relations);
    }

    /// Returns readers that understand nothing of a language but its numbers in digits.
    static Language digitsOnly() {
        return new Language(
                new TextReader(sentences -> sentences),
                new NoTimes(),
                new DigitFigures(),
                _ -> Noted.of(List.of()),
                (_, figures, _) -> Noted.of(measures(figures)),
                (_, _, _, _) -> Noted.of(List.of()));
    }

    private static Map<FigureId, Measure> measures(List<Figure> figures) {
        Map<FigureId, Measure> measures = new LinkedHashMap<>();
        for (var figure : figures) {
            measures.put(
                    figure.id(),
                    new Measure(
                            "not read",
                            "thing",
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            figure.cues().getFirst()));
        }
        return measures;
    }

    /// Times of a language that is not understood.
    private static final class NoTimes implements TimeReader {

        @Override
        public Stated<PartialDate> dateline(Text text) {
            return DigitDates.of(text)
                    .<Stated<PartialDate>>map(date -> new Stated.Said<>(date, "first lines"))
                    .orElseGet(() -> new Stated.Unsaid<>("the language of the report is not read"));
        }

        @Override
        public List<NamedTime> named(Text text) {
            return List.of();
        }

        @Override
        public Noted<List<TimeExpression>> read(Text text, Anchor anchor) {
            return Noted.of(List.of());
        }
    }

    /// Returns the readers of the language, if all of them exist.
    static Optional<Language> of(String code) {
        return TimeReaders.of(code)
                .flatMap(times -> FigureReaders.of(code)
                        .flatMap(figures -> AttributionReaders.of(code)
                                .flatMap(attributions -> MeasureReaders.of(code)
                                        .flatMap(measures -> RelationReaders.of(code)
                                                .map(relations -> new Language(
                                                        new TextReader(EnglishTagger.shared()),
                                                        times,
                                                        figures,
                                                        attributions,
                                                        measures,
                                                        relations))))));
    }
}
