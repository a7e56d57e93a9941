package org.muster.model.claim;

import java.util.Objects;
import org.muster.model.quantity.Figure;
import org.muster.model.source.Voice;
import org.muster.model.text.Block;
import org.muster.model.text.Span;
import org.muster.model.time.Tempo;

/// A claim is a concept, an amount and an extent, held by a voice: a figure with all that its text says of it.
///
/// @param figure the figure with its amount
/// @param measure the words for what it counts
/// @param concept what these words mean
/// @param extent population, place and window
/// @param tempo how the figure relates to its window
/// @param voice who says so
/// @param modality how firmly
/// @param block the part of the document it stands in
/// @param sentence the span of the sentence it stands in
/// @param paragraph the number of its paragraph, from 0
public record Claim(
        Figure figure,
        Measure measure,
        Concept concept,
        Extent extent,
        Tempo tempo,
        Voice voice,
        Modality modality,
        Block block,
        Span sentence,
        int paragraph) {

    public Claim {
        Objects.requireNonNull(figure);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(concept);
        Objects.requireNonNull(extent);
        Objects.requireNonNull(tempo);
        Objects.requireNonNull(voice);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(block);
        Objects.requireNonNull(sentence);
    }

    /// The figure's id tells claims apart well enough, and checks ask for the hash often.
    @Override
    public int hashCode() {
        return figure.hashCode();
    }
}
