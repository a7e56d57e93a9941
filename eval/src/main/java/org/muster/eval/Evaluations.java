package org.muster.eval;

import java.util.List;
import java.util.Optional;
import org.muster.eval.dates.DatesEvaluation;
import org.muster.eval.equate.EquateEvaluation;
import org.muster.eval.figures.FiguresEvaluation;
import org.muster.eval.figures.RelationsEvaluation;
import org.muster.eval.newsquant.NewsquantEvaluation;
import org.muster.eval.numhg.NumhgEvaluation;
import org.muster.eval.pages.PagesEvaluation;
import org.muster.eval.planted.PlantedEvaluation;
import org.muster.eval.polnear.PolnearEvaluation;
import org.muster.eval.quantulum3.QuantulumEvaluation;
import org.muster.eval.recognizers.RecognizersEvaluation;
import org.muster.eval.wikiwars.WikiWarsEvaluation;

/// The registry of evaluations, by name.
public final class Evaluations {

    private static final List<Evaluation> ALL = List.of(
            new DatesEvaluation(),
            new EquateEvaluation(),
            new FiguresEvaluation(),
            new NewsquantEvaluation(),
            new PagesEvaluation(),
            new PlantedEvaluation(),
            new NumhgEvaluation(),
            new PolnearEvaluation(),
            new QuantulumEvaluation(),
            new RecognizersEvaluation(),
            new RelationsEvaluation(),
            new WikiWarsEvaluation());

    private Evaluations() {}

    /// Returns the evaluation of that name, if there is one.
    public static Optional<Evaluation> named(String name) {
        return ALL.stream().filter(evaluation -> evaluation.name().equals(name)).findFirst();
    }

    /// Returns the names in alphabetical order.
    public static List<String> names() {
        return ALL.stream().map(Evaluation::name).sorted().toList();
    }
}
