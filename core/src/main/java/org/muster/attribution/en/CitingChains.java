package org.muster.attribution.en;

import java.util.Optional;
import java.util.Set;

/// CitingChains lengthen the chain: "W reported, citing Z", "based on data from Z", "quoting Z".
final class CitingChains {

    private static final Set<String> CITING = Set.of("citing", "quoting", "cited", "quoted");

    private CitingChains() {}

    /// Returns the reading with the origin that its sentence cites, if it cites one outside its own source.
    static Reading apply(Clause clause, Reading reading) {
        return origin(clause)
                .filter(origin -> !reading.nearest().own().overlaps(origin.own())
                        && !reading.cue().overlaps(origin.own()))
                .map(reading::citing)
                .orElse(reading);
    }

    /// Returns the origin that the sentence cites.
    static Optional<NounPhrase> origin(Clause clause) {
        for (int i = 1; i + 1 < clause.size(); i++) {
            boolean citing = CITING.contains(clause.token(i).lower())
                            && clause.token(i - 1).is(",")
                    || clause.token(i).is("citing");
            boolean based = clause.token(i).is("on")
                    && (clause.token(i - 1).is("based") || clause.token(i - 1).is("relying"));
            if ((citing || based) && !clause.quoted(i)) {
                return clause.phrases().beginningAt(i + 1).filter(CitingChains::speaks);
            }
        }
        return Optional.empty();
    }

    private static boolean speaks(NounPhrase phrase) {
        return phrase.proper() || phrase.kind().isPresent();
    }
}
