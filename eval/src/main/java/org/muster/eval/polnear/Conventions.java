package org.muster.eval.polnear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.muster.model.source.Attribution;
import org.muster.model.text.Span;

/// Conventions draw Muster's attributions as the benchmark draws them.
final class Conventions {

    private final String text;

    private Conventions(String text) {
        this.text = text;
    }

    /// Returns the attributions as the benchmark would mark them, those with one cue as one.
    static List<Quoted> apply(List<Attribution> attributions, String text) {
        var byCue = new LinkedHashMap<Span, List<Attribution>>();
        attributions.forEach(attribution -> byCue.computeIfAbsent(attribution.cue().span(), _ -> new ArrayList<>())
                .add(attribution));
        var conventions = new Conventions(text);
        return byCue.values().stream().map(conventions::quoted).toList();
    }

    private Quoted quoted(List<Attribution> same) {
        var first = same.getFirst();
        var cue = first.cue().span();
        var content = new ArrayList<Span>();
        same.forEach(attribution -> content.addAll(attribution.content()));
        content.sort(null);
        var source = first.chain().getFirst().spans().getFirst();
        return new Quoted(List.of(widened(source, cue)), List.of(cue), content);
    }

    /// What stands between commas after a source belongs to it, with the closing comma.
    private Span widened(Span source, Span cue) {
        if (source.end() < cue.begin()) {
            var between = text.substring(source.end(), cue.begin());
            if (between.strip().startsWith(",") && between.strip().endsWith(",")) {
                return new Span(source.begin(), source.end() + between.stripTrailing().length());
            }
        }
        return source;
    }
}
