package org.muster.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.quantity.FigureId;
import org.muster.model.source.Attribution;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.source.Source;
import org.muster.model.source.Voice;
import org.muster.model.text.Span;

/// A figure's voice is found among the attributions whose content covers it, the widest first: who reports stands
/// before whom they report.
final class Voices {

    /// Attributions are looked up by the stretch of text that a content touches.
    private static final int STRETCH = 1 << 10;

    private final Map<Integer, List<Attribution>> byStretch = new HashMap<>();

    private Voices(List<Attribution> attributions) {
        for (var attribution : attributions) {
            for (var span : attribution.content()) {
                for (int stretch = span.begin() / STRETCH; stretch <= span.end() / STRETCH; stretch++) {
                    byStretch.computeIfAbsent(stretch, _ -> new ArrayList<>()).add(attribution);
                }
            }
        }
    }

    /// Returns the voice of every figure, by the figure's id.
    static Map<FigureId, Voice> of(FoundClaims found) {
        var spoken = new LinkedHashMap<FigureId, Voice>();
        var index = new Voices(found.attributions());
        found.figures().forEach(figure -> spoken.put(figure.id(), index.spoken(figure)));
        var voices = new LinkedHashMap<FigureId, Voice>(spoken);
        var restatements = new Restatements(found, spoken);
        for (var figure : found.figures()) {
            if (spoken.get(figure.id()) instanceof Voice.Author) {
                restatements.voice(figure).ifPresent(voice -> voices.put(figure.id(), voice));
            }
        }
        return voices;
    }

    /// Returns the voice that the text ties to the figure where it stands.
    private Voice spoken(Figure figure) {
        int at = figure.span().begin();
        var covering = byStretch.getOrDefault(at / STRETCH, List.of()).stream()
                .filter(attribution -> attribution.covers(at))
                .distinct()
                .toList();
        return chain(covering, at, Manner.STATED)
                .or(() -> chain(covering, at, Manner.CONTINUED))
                .orElse(new Voice.Author());
    }

    private static Optional<Voice> chain(List<Attribution> covering, int at, Manner manner) {
        var byName = new LinkedHashMap<String, Source>();
        covering.stream()
                .filter(attribution -> attribution.manner() == manner)
                .sorted(Comparator.comparingInt(
                        (Attribution attribution) -> -holder(attribution, at).length()))
                .flatMap(attribution -> attribution.chain().stream())
                .forEach(source -> byName.putIfAbsent(source.name().toLowerCase(Locale.ROOT), source));
        return byName.isEmpty() ? Optional.empty() : Optional.of(new Voice.Cited(new ArrayList<>(byName.values())));
    }

    private static Span holder(Attribution attribution, int at) {
        return attribution.content().stream()
                .filter(span -> span.contains(at))
                .findFirst()
                .orElseThrow();
    }
}
