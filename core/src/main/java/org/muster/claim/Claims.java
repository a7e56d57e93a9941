package org.muster.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.model.claim.Claim;
import org.muster.model.claim.Concept;
import org.muster.model.claim.Extent;
import org.muster.model.claim.Measure;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.source.Voice;
import org.muster.model.text.RuleId;
import org.muster.model.text.Sentence;
import org.muster.model.time.Window;
import org.muster.vocabulary.Vocabulary;

/// Claims are made here: each figure gets its concept, extent, tempo, voice and modality.
public final class Claims {

    private static final Window UNREADABLE = new Window.Unresolved("its sentence is too long to place it in time");

    private Claims() {}

    /// Returns a claim for every figure that has a measure, in span order.
    public static List<Claim> of(FoundClaims found, Vocabulary vocabulary) {
        var claims = new ArrayList<Claim>();
        var windows = Windows.of(found);
        var voices = Voices.of(found);
        for (var figure : found.figures()) {
            var measure = found.measures().get(figure.id());
            var sentence = found.text().sentenceAt(figure.span().begin());
            var window = windows.getOrDefault(figure.id(), UNREADABLE);
            var voice = voices.getOrDefault(figure.id(), new Voice.Author());
            if (measure != null && sentence.isPresent()) {
                var concept = Concepts.of(measure, vocabulary);
                claims.add(claim(found, figure, measure, concept, window, voice, sentence.get()));
            }
        }
        return List.copyOf(claims);
    }

    /// Returns the rule that found the window of every figure that has one, for explanations.
    public static Map<FigureId, RuleId> windowRules(FoundClaims found) {
        return Windows.rules(found);
    }

    private static Claim claim(
            FoundClaims found,
            Figure figure,
            Measure measure,
            Concept concept,
            Window window,
            Voice voice,
            Sentence sentence) {
        var cues = Cues.of(found.text().doc().language());
        var modality = Modalities.of(figure, sentence, cues);
        return new Claim(
                figure,
                measure,
                concept,
                new Extent(measure.population(), measure.place(), window),
                Tempos.of(figure, window, modality, sentence, cues),
                voice,
                modality,
                sentence.block(),
                sentence.span(),
                sentence.paragraph());
    }
}
