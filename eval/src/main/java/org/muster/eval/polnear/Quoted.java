package org.muster.eval.polnear;

import java.util.List;
import org.muster.model.text.Span;

/// A quoted attribution is one attribution as the benchmark draws it: the places of its source, its cue and its
/// content.
///
/// @param source the parts of the source; empty where the text gives none
/// @param cue the parts of the cue
/// @param content the parts of the content
record Quoted(List<Span> source, List<Span> cue, List<Span> content) {

    Quoted {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    boolean covers(int offset) {
        return content.stream().anyMatch(span -> span.contains(offset));
    }

    boolean sharesSource(Quoted other) {
        return source.stream().anyMatch(span -> other.source().stream().anyMatch(span::overlaps));
    }
}
