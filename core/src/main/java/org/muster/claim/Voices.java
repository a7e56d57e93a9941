package org.muster.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.muster.model.quantity.Figure;
import org.muster.model.source.Attribution;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.source.Source;
import org.muster.model.source.Voice;
import org.muster.model.text.Sentence;
import org.muster.model.text.Span;

/// A figure's voice is found among the attributions whose content covers it, the widest first: who reports stands
/// before whom they report.
final class Voices {

    private Voices() {}

    static Voice of(Claims.Found found, Figure figure, Sentence sentence) {
        var voice = spoken(found, figure);
        return switch (voice) {
            case Voice.Cited cited -> cited;
            case Voice.Author author ->
                Restatements.voice(found, figure, sentence).orElse(author);
        };
    }

    /// Returns the voice that the text ties to the figure where it stands.
    static Voice spoken(Claims.Found found, Figure figure) {
        int at = figure.span().begin();
        var covering = found.attributions().stream()
                .filter(attribution -> attribution.covers(at))
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
                .forEach(source -> byName.putIfAbsent(source.name(), source));
        return byName.isEmpty() ? Optional.empty() : Optional.of(new Voice.Cited(new ArrayList<>(byName.values())));
    }

    private static Span holder(Attribution attribution, int at) {
        return attribution.content().stream()
                .filter(span -> span.contains(at))
                .findFirst()
                .orElseThrow();
    }
}
