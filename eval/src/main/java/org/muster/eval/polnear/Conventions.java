package org.muster.eval.polnear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.model.source.Attribution;
import org.muster.model.source.Attribution.Manner;
import org.muster.model.text.Span;

/// Conventions draw Muster's attributions as the benchmark draws them.
final class Conventions {

    /// What describes a source behind the cue, up to the end of its sentence.
    private static final Pattern DESCRIBED =
            Pattern.compile(", (?:who|whose|an?|the|of|chief|head|director|president|\\d+) ?[^.“\"\n]{1,200}");

    private static final Pattern RELATIVE = Pattern.compile("[ ,](who|which|that)$");

    private final String text;

    private Conventions(String text) {
        this.text = text;
    }

    /// Returns the attributions as the benchmark would mark them, those with one cue as one.
    ///
    /// It marks what the cue's own sentence and its quotation give, not what a source goes on to say without a cue.
    static List<Quoted> apply(List<Attribution> attributions, String text) {
        var byCue = new LinkedHashMap<Span, List<Attribution>>();
        attributions.stream()
                .filter(attribution -> attribution.manner() != Manner.CONTINUED
                        || attribution.cue().rule().value().endsWith(".quotation"))
                .forEach(attribution -> byCue.computeIfAbsent(attribution.cue().span(), _ -> new ArrayList<>())
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
        var source = first.chain().stream()
                .limit(1)
                .map(voice -> widened(voice.spans().getFirst(), cue, content))
                .toList();
        return new Quoted(source, List.of(withColon(cue)), content);
    }

    /// A relative pronoun right before the cue is the source; else what stands between commas after a source belongs to
    /// it, with the closing comma.
    private Span widened(Span source, Span cue, List<Span> content) {
        if (cue.begin() <= source.end()) {
            var described = DESCRIBED.matcher(text).region(source.end(), text.length());
            boolean apart = content.stream().noneMatch(span -> span.contains(source.end() + 2));
            return apart && described.lookingAt() ? new Span(source.begin(), described.end()) : source;
        }
        var between = text.substring(source.end(), cue.begin()).stripTrailing();
        var pronoun = RELATIVE.matcher(between);
        if (pronoun.find()) {
            return new Span(source.end() + pronoun.start(1), source.end() + pronoun.end(1));
        }
        boolean aside = between.startsWith(",") && between.endsWith(",");
        return aside ? new Span(source.begin(), source.end() + between.length()) : source;
    }

    private Span withColon(Span cue) {
        boolean colon = cue.end() < text.length() && text.charAt(cue.end()) == ':';
        return colon ? new Span(cue.begin(), cue.end() + 1) : cue;
    }
}
