package org.muster.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.muster.attribution.AttributionReader;
import org.muster.attribution.AttributionReaders;
import org.muster.figure.FigureReader;
import org.muster.figure.FigureReaders;
import org.muster.measure.MeasureReader;
import org.muster.measure.MeasureReaders;
import org.muster.relation.RelationReader;
import org.muster.relation.RelationReaders;
import org.muster.text.EnglishTagger;
import org.muster.text.TextReader;
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
